interface LastYearWordsProps {
  /** What the words were about: tells one aside from another. */
  readonly subject: string;
  readonly text: string;
}

/** What stood in the same place last year, to read while writing. */
export function LastYearWords({ subject, text }: LastYearWordsProps) {
  return (
    <aside className="last-year-words" aria-label={`上年原文：${subject}`}>
      <h3>上年原文</h3>
      {text.split('\n').map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </aside>
  );
}
