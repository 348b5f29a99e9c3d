import { leafLines, printedTables, tableCells } from '../domain';
import type { CellId, ReportFormat } from '../domain';
import type { CellReading } from './recognised';

/** What of the format was not read: a table, a row (`table/row`) or a cell, whichever is whole. */
export function listUnread(
  format: ReportFormat,
  readings: ReadonlyMap<CellId, CellReading>,
): readonly string[] {
  const isUnread = (id: CellId) => (readings.get(id)?.state ?? 'notRead') === 'notRead';
  const isAbsent = (id: CellId) => !readings.has(id);
  return printedTables(format).flatMap((table) => {
    const cells = tableCells(table);
    if (cells.every(({ id }) => isAbsent(id))) return [table.id];
    return leafLines(table.rows).flatMap((row) => {
      const ids = cells.filter((cell) => cell.row === row).map(({ id }) => id);
      if (ids.every(isAbsent)) return [`${table.id}/${row.id}`];
      return ids.filter(isUnread);
    });
  });
}
