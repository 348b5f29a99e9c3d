import { OLD_FIGURE, oldFigurePlaces, textAt } from '../domain';
import type { TextKey } from '../domain';
import { useEvaluatedValue } from './editor-context';
import { FixOffer } from './FixOffer';
import { SameAsLastYear } from './SameAsLastYear';
import { useChangeInBox } from './use-change-in-box';

/** Under a box: what of last year still has to be replaced in it, and what the tables know of that. */
export function OldFigures({ text }: { readonly text: TextKey }) {
  const count = useEvaluatedValue(({ draft }) => oldFigurePlaces(textAt(draft, text)).length);
  const fills = useEvaluatedValue(({ wordNotes }) => wordNotes.fills);
  const changeInBox = useChangeInBox(text);
  if (count === 0) return null;
  const edits = fills.filter((fill) => fill.text === text);
  return (
    <div className="old-figures">
      <p>
        这里有 {count} 处{OLD_FIGURE}：直接写今年的数，按 <kbd>Tab</kbd> 到下一处。
      </p>
      {edits.length > 0 && (
        <FixOffer
          fix={{ label: `按表填入 ${String(edits.length)} 处`, edits }}
          onApply={changeInBox}
        />
      )}
      <SameAsLastYear text={text} filled={edits} />
    </div>
  );
}
