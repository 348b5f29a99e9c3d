import { useId, useMemo, useState } from 'react';
import { planFigures, strangeSheet } from '../../domain';
import type { FiguresPlan, FilledSheet, ReportDraft } from '../../domain';
import { LeftOutList } from '../LeftOutList';
import { Change } from '../Change';
import { useEditor } from '../editor-context';
import { useModal } from '../use-modal';

/** A file that could not be read, and why. */
interface UnreadSheet {
  readonly name: string;
  readonly error: string;
}

interface SheetReviewProps {
  readonly sheets: readonly FilledSheet[];
  readonly unread: readonly UnreadSheet[];
  readonly onConfirm: (draft: ReportDraft, notice: string) => void;
  readonly onCancel: () => void;
}

/** What filled sheets would change, before anything changes. */
export function SheetReview({ sheets, unread, onConfirm, onCancel }: SheetReviewProps) {
  const { plan, lines } = useSheetPlan(sheets);
  const dialog = useModal();
  const titleId = useId();
  const { changes, unchanged } = plan;
  const count = changes.length + unchanged;
  const notice = `从取数单读入 ${String(changes.length)} 个数，记下了由谁提供。`;
  return (
    <dialog
      ref={dialog}
      className="dialog paste-review"
      aria-labelledby={titleId}
      onClose={onCancel}
    >
      <h2 id={titleId}>{count > 0 ? `读出 ${String(count)} 个数` : '没有能放进来的数'}</h2>
      <div className="paste-review-body" role="group" aria-labelledby={titleId} tabIndex={0}>
        {lines.map((line, index) => (
          <SheetLine key={index} {...line} />
        ))}
        <LeftOut plan={plan} unread={unread} />
        {changes.length > 0 && <Changes plan={plan} />}
        {unchanged > 0 && <p>另有 {unchanged} 个数与这里相同，不动。</p>}
        <Blank names={plan.blank} />
      </div>
      <p className="actions">
        {count > 0 && (
          <button
            type="button"
            className="button is-primary"
            onClick={() => onConfirm(plan.draft, notice)}
          >
            放进年报
          </button>
        )}
        <button type="button" className="button" onClick={onCancel}>
          {count > 0 ? '取消' : '关闭'}
        </button>
      </p>
    </dialog>
  );
}

/** What follows from the sheets that are of this report, and from others that a person lets in. */
function useSheetPlan(sheets: readonly FilledSheet[]) {
  const { store } = useEditor();
  const { format, draft } = store.current();
  const [accepted, setAccepted] = useState<ReadonlySet<FilledSheet>>(
    () => new Set(sheets.filter((sheet) => strangeSheet(sheet, draft) === null)),
  );
  const plan = useMemo(() => {
    const taken = sheets.filter((sheet) => accepted.has(sheet));
    return planFigures(format, draft, taken);
  }, [format, draft, sheets, accepted]);
  const toggle = (sheet: FilledSheet) => {
    const next = new Set(accepted);
    if (!next.delete(sheet)) next.add(sheet);
    setAccepted(next);
  };
  const lines = sheets.map((sheet) => ({
    sheet,
    why: strangeSheet(sheet, draft),
    isAccepted: accepted.has(sheet),
    onToggle: () => toggle(sheet),
  }));
  return { plan, lines };
}

function Blank({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <p>
      没填的 {names.length} 个，不动：{names.slice(0, MOST).join('；')}
      {names.length > MOST ? '等' : ''}。
    </p>
  );
}

/** How many names are listed. */
const MOST = 8;

interface SheetLineProps {
  readonly sheet: FilledSheet;
  /** Why it is not of this report; `null` if it is. */
  readonly why: string | null;
  readonly isAccepted: boolean;
  readonly onToggle: () => void;
}

function SheetLine({ sheet, why, isAccepted, onToggle }: SheetLineProps) {
  const { giver, place, remarks } = sheet;
  const name = `${giver === '' ? '没写提供单位' : giver}（${place}）`;
  return (
    <div className={why === null ? undefined : 'paste-left'}>
      <p>
        {name}
        {remarks.length > 0 && `：${remarks.join('；')}`}
      </p>
      {why !== null && (
        <>
          <p>{why}</p>
          <label className="asking-tick">
            <input type="checkbox" checked={isAccepted} onChange={onToggle} />
            <span>仍要用这张单子的数</span>
          </label>
        </>
      )}
    </div>
  );
}

interface LeftOutProps {
  readonly plan: FiguresPlan;
  readonly unread: readonly UnreadSheet[];
}

function LeftOut({ plan, unread }: LeftOutProps) {
  const items = [...unread.map(({ name, error }) => ({ text: name, why: error })), ...plan.leftOut];
  return <LeftOutList items={items} />;
}

function Changes({ plan: { changes } }: { readonly plan: FiguresPlan }) {
  return (
    <table className="paste-changes">
      <caption>要改的 {changes.length} 个数</caption>
      <tbody>
        {changes.map(({ id, name, before, after }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td data-overwrites={before !== ''}>
              <Change before={before} after={after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
