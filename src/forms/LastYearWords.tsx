/** What stood in the same place last year, to read while writing. */
export function LastYearWords({ text }: { readonly text: string }) {
  return (
    <aside className="last-year-words" aria-label="上年原文">
      <h4>上年原文</h4>
      {text.split('\n').map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </aside>
  );
}
