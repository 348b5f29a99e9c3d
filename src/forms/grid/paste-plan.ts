import { compareDecimals, evaluateDraft, formatCells, parseCellText } from '../../domain';
import type { CellId, ReportDraft, ReportFormat, TableCell } from '../../domain';
import { withCells } from './draft-cells';
import type { PastedBlock } from './pasted-block';

export interface PasteChange {
  readonly cell: TableCell;
  readonly before: string;
  readonly after: string;
  readonly note: string;
}

/** What a paste would do, to be seen before it is done. */
export interface PastePlan {
  readonly changes: readonly PasteChange[];
  /** Boxes that hold the pasted figure already. */
  readonly unchanged: number;
  readonly leftOut: PastedBlock['leftOut'];
  readonly remarks: readonly string[];
  /** Pasted totals that are not what the boxes will add up to. */
  readonly differences: readonly TotalDifference[];
  readonly draft: ReportDraft;
}

interface TotalDifference {
  readonly cell: TableCell;
  readonly pasted: string;
  /** Empty where nothing is to be added. */
  readonly computed: string;
}

interface DraftInFormat {
  readonly format: ReportFormat;
  readonly draft: ReportDraft;
}

export function planPaste({ format, draft }: DraftInFormat, block: PastedBlock): PastePlan {
  const cells = formatCells(format);
  const all = block.figures.flatMap(({ cell: id, text, note }): PasteChange[] => {
    const cell = cells.get(id);
    return cell ? [{ cell, before: draft.cells[id] ?? '', after: text, note }] : [];
  });
  const changes = all.filter(({ cell, before, after }) => !isSameFigure(cell, before, after));
  const texts = Object.fromEntries(changes.map(({ cell, after }) => [cell.id, after]));
  const changed = withCells(draft, texts);
  return {
    changes,
    unchanged: all.length - changes.length,
    leftOut: block.leftOut,
    remarks: [
      ...block.remarks,
      ...(block.totals.length > 0 ? [totalsRemark(block.totals.length)] : []),
    ],
    differences: differencesOf(format, changed, block.totals),
    draft: changed,
  };
}

/** A few figures into blank boxes need no second look. */
export function needsReview({ changes, leftOut, remarks, differences }: PastePlan): boolean {
  return (
    changes.length === 0 ||
    changes.length > FEW ||
    changes.some((change) => isOverwriting(change) || change.note !== '') ||
    leftOut.length + remarks.length + differences.length > 0
  );
}

const FEW = 3;

export function isOverwriting({ before }: PasteChange): boolean {
  return before.trim() !== '';
}

export function pasteNotice({ changes, leftOut }: PastePlan): string {
  const left = leftOut.length === 0 ? '' : `，${String(leftOut.length)} 处没有放进来`;
  return `已粘贴 ${String(changes.length)} 格${left}。`;
}

function totalsRemark(count: number): string {
  return `总计不用粘贴，自动加（${String(count)} 格没有放）。`;
}

function isSameFigure({ kind }: TableCell, before: string, after: string): boolean {
  if (before === after) return true;
  const [old, next] = [parseCellText(kind, before), parseCellText(kind, after)];
  return !old.error && !next.error && old.value === next.value;
}

function differencesOf(
  format: ReportFormat,
  draft: ReportDraft,
  totals: readonly { readonly cell: CellId; readonly text: string }[],
): readonly TotalDifference[] {
  if (totals.length === 0) return [];
  const { values } = evaluateDraft({ format, rules: [], draft, previousFormat: null });
  return totals.flatMap(({ cell: id, text }): TotalDifference[] => {
    const cell = formatCells(format).get(id);
    const computed = values.get(id) ?? '';
    const isSame = computed !== '' && compareDecimals(computed, text) === 0;
    return cell && !isSame ? [{ cell, pasted: text, computed }] : [];
  });
}
