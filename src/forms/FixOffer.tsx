import { formatCells, textAt } from '../domain';
import type { CellId, Fix, TextEdit } from '../domain';
import { Change } from './Change';
import { ChangeButton } from './ChangeButton';
import { useEditor } from './editor-context';

/** So many changes are shown before “等 N 处”. */
const MOST = 3;
/** Characters on both sides of a change, to know it by. */
const AROUND = 8;

interface FixOfferProps {
  readonly fix: Fix;
  /** Makes it, where more has to be done than that. */
  readonly onApply?: (fix: Fix) => void;
}

/** A repair: what it would change, and the button that does it. */
export function FixOffer({ fix, onApply }: FixOfferProps) {
  const { actions } = useEditor();
  const { label, edits = [], cells = {} } = fix;
  const fillsBoxes = Object.keys(cells).length > 1;
  const count = edits.length + Object.keys(cells).length;
  return (
    <div className={fillsBoxes ? 'fix is-filling' : 'fix'}>
      <ul className="fix-changes" aria-label={`${label}：改动`}>
        {edits.slice(0, MOST).map((edit) => (
          <li key={`${edit.text} ${String(edit.start)}`}>
            <EditedWords edit={edit} />
          </li>
        ))}
        {(Object.entries(cells) as [CellId, string][]).slice(0, MOST).map(([id, text]) => (
          <li key={id}>
            <EditedCell id={id} text={text} />
          </li>
        ))}
        {count > MOST && <li>等 {count} 处</li>}
      </ul>
      <ChangeButton className="button" onClick={() => (onApply ?? actions.applyFix)(fix)}>
        {label}
      </ChangeButton>
      {fillsBoxes && <span className="field-help">填了可以撤销</span>}
    </div>
  );
}

function EditedWords({ edit: { text, start, end, before, after } }: { readonly edit: TextEdit }) {
  const { store } = useEditor();
  const whole = textAt(store.current().draft, text);
  const from = Math.max(0, start - AROUND);
  const to = end + AROUND;
  return (
    <>
      {from > 0 && '…'}
      {whole.slice(from, start)}
      <Change before={before} after={after} />
      {whole.slice(end, to)}
      {to < whole.length && '…'}
    </>
  );
}

function EditedCell({ id, text }: { readonly id: CellId; readonly text: string }) {
  const { store } = useEditor();
  const { draft, format } = store.current();
  return (
    <>
      {formatCells(format).get(id)?.name}：
      <Change before={draft.cells[id] ?? ''} after={text} />
    </>
  );
}
