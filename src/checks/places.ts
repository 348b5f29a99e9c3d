import { sectionOfCell } from '../domain';
import type { CellId, ReportFormat, TableCell } from '../domain';

/** Where a cell stands, for messages: “表三‘（一）予以公开，自然人’”. */
export function placeOf({ table, name }: TableCell): string {
  return `${table.name}“${name}”`;
}

export function sectionIdOf(format: ReportFormat, id: CellId): string | null {
  return sectionOfCell(format, id)?.id ?? null;
}
