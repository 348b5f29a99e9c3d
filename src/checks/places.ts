import { formatCells, sectionOfCell } from '../domain';
import type { CellId, ReportFormat, TableCell } from '../domain';

/** Where a cell stands, for messages: “表三‘（一）予以公开，自然人’”. */
export function placeOf({ table, name }: TableCell): string {
  return `${table.name}“${name}”`;
}

/** The same by id; the id itself for a cell that the format does not have. */
export function placeOfId(format: ReportFormat, id: CellId): string {
  const cell = formatCells(format).get(id);
  return cell ? placeOf(cell) : id;
}

export function sectionIdOf(format: ReportFormat, id: CellId): string | null {
  return sectionOfCell(format, id)?.id ?? null;
}
