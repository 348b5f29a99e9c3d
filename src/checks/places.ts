import { formatCells, partsOf, sectionOfCell } from '../domain';
import type { CellId, CellValue, ReportFormat, TableCell } from '../domain';

/** Where a cell stands, for messages: “表三‘（一）予以公开，自然人’”. */
export function placeOf({ table, name }: TableCell): string {
  return `${table.name}“${name}”`;
}

export function sectionIdOf(format: ReportFormat, id: CellId): string | null {
  return sectionOfCell(format, id)?.id ?? null;
}

/** True if the cell, or one of those that add up to it, is blank. */
export function hasBlank(
  format: ReportFormat,
  id: CellId,
  values: ReadonlyMap<CellId, CellValue>,
): boolean {
  const cell = formatCells(format).get(id);
  if (!cell?.isDerived) return (values.get(id) ?? null) === null;
  return partsOf(cell).some((part) => hasBlank(format, part, values));
}
