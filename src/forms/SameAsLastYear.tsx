import { knownOldFigures, OLD_FIGURE, parseYear, textAt } from '../domain';
import type { ReportDraft, TextEdit, TextKey } from '../domain';
import { ChangeButton } from './ChangeButton';
import { useEvaluatedValue } from './editor-context';
import { useChangeInBox } from './use-change-in-box';

interface SameAsLastYearProps {
  readonly text: TextKey;
  /** Marks that a table fills need no guess. */
  readonly filled: readonly TextEdit[];
}

/** One button for each mark whose figure of last year is known and may have stayed the same. */
export function SameAsLastYear({ text, filled }: SameAsLastYearProps) {
  const draft = useEvaluatedValue((evaluated) => evaluated.draft);
  const changeInBox = useChangeInBox(text);
  const known = knownIn(draft, text).filter(
    ({ start }) => !filled.some((edit) => edit.start === start),
  );
  if (known.length === 0) return null;
  return (
    <p className="same-as-last-year">
      <span>和去年一样的，点一下：</span>
      {known.map(({ start, figure, before, after }) => (
        <ChangeButton
          key={start}
          className="button"
          aria-label={`和去年一样：${before}${figure}${after}`}
          onClick={() => {
            const place = { text, start, end: start + OLD_FIGURE.length };
            const edit = { ...place, before: OLD_FIGURE, after: figure };
            changeInBox({ label: `和去年一样填 ${figure}`, edits: [edit] });
          }}
        >
          {before}
          <strong>{figure}</strong>
          {after}
        </ChangeButton>
      ))}
    </p>
  );
}

function knownIn(draft: ReportDraft, text: TextKey) {
  const { previous } = draft;
  if (!previous) return [];
  return knownOldFigures(textAt(draft, text), textAt(previous, text), {
    from: parseYear(previous.year),
    to: parseYear(draft.year),
  });
}
