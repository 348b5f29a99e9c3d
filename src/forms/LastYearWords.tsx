import { oldFigureFrom, parseYear, quoteWords, replaceText } from '../domain';
import type { TextKey } from '../domain';
import { ChangeButton } from './ChangeButton';
import { useEditor, useEvaluatedValue } from './editor-context';
import { targetOfPlace } from './text-marks';

interface LastYearWordsProps {
  /** What the words were about: tells one aside from another. */
  readonly subject: string;
  readonly text: string;
  /** The box into which the words may be quoted; none for headings that this year does not have. */
  readonly narrativeKey?: string;
}

/** What stood in the same place last year, to read while writing, or to begin with. */
export function LastYearWords({ subject, text, narrativeKey }: LastYearWordsProps) {
  return (
    <aside className="last-year-words" aria-label={`上年原文：${subject}`}>
      <h3>上年原文</h3>
      {narrativeKey !== undefined && <QuoteButton text={text} narrativeKey={narrativeKey} />}
      {text.split('\n').map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </aside>
  );
}

function QuoteButton({ text, narrativeKey }: Omit<Required<LastYearWordsProps>, 'subject'>) {
  const { actions } = useEditor();
  const now = useEvaluatedValue(({ draft }) => draft.narrative[narrativeKey] ?? '');
  const from = useEvaluatedValue(({ draft }) => parseYear(draft.previous?.year ?? ''));
  const to = useEvaluatedValue(({ draft }) => parseYear(draft.year));
  const quoted = quoteWords(text, { from, to });
  if (now.includes(quoted)) return <p className="quoted-mark">与去年相同</p>;
  const quote = (words: string) => {
    const box: TextKey = `narrative/${narrativeKey}`;
    actions.applyFix({ label: '引用上年这一段', edits: [replaceText(box, now, words)] });
    const from = words === quoted ? 0 : now.length;
    // One writes on where the first figure has to be replaced.
    const next = oldFigureFrom(words, from) ?? { start: words.length, end: words.length };
    actions.goTo(targetOfPlace({ text: box, ...next }));
  };
  if (now.trim() === '') {
    return (
      <ChangeButton className="button" onClick={() => quote(quoted)}>
        引用这一段
      </ChangeButton>
    );
  }
  return (
    <p className="actions">
      <ChangeButton className="button" onClick={() => quote(`${now}\n${quoted}`)}>
        引用，接在后面
      </ChangeButton>
      <ChangeButton className="text-button" onClick={() => quote(quoted)}>
        换掉现在写的
      </ChangeButton>
    </p>
  );
}
