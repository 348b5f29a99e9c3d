import { cellId, formatCells, leafLines } from '../domain';
import type { AttachedDraft, AxisNode, CellId, Line, ReportFormat, TableCell } from '../domain';

/**
 * Printed totals that are still to be compared: those of which every part is as the file says. A
 * total of numbers that have been changed since would only be held against the wrong ones.
 */
export function keptTotals(
  format: ReportFormat,
  published: AttachedDraft['published'],
  isAsPrinted: (id: CellId) => boolean,
): AttachedDraft['published'] {
  const cells = formatCells(format);
  const kept = Object.entries(published).filter(([id]) => {
    const cell = cells.get(id as CellId);
    return cell !== undefined && partsOf(cell).every(isAsPrinted);
  });
  return Object.fromEntries(kept);
}

/** The boxes that a total adds up, sums of sums taken apart. */
function partsOf({ table, row, column }: TableCell): readonly CellId[] {
  const columns = addends(table.columns, column);
  return addends(table.rows, row).flatMap((part) =>
    columns.map(({ id }) => cellId(table.id, part.id, id)),
  );
}

function addends(axis: readonly AxisNode[], line: Line): readonly Line[] {
  const { sumOf } = line;
  if (!sumOf) return [line];
  return leafLines(axis)
    .filter(({ id }) => sumOf.includes(id))
    .flatMap((part) => addends(axis, part));
}
