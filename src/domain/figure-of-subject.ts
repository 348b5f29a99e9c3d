import type { CellValue } from './cell-text';
import { addDecimals } from './decimal';
import type { CellId, ReportFormat } from './format';
import type { Subject } from './subject';

/** What the tables say of a subject. */
export interface Figure {
  readonly value: string;
  readonly name: string;
  readonly cells: readonly CellId[];
}

interface Figures {
  readonly format: ReportFormat;
  readonly values: ReadonlyMap<CellId, CellValue>;
}

/** `null` where the format does not ask for it or a cell is still blank. */
export function figureOf({ format, values }: Figures, subject: Subject): Figure | null {
  const known = format.subjects?.find((other) => other.subject === subject);
  if (!known) return null;
  const parts = known.cells.flatMap((id) => values.get(id) ?? []);
  if (parts.length < known.cells.length) return null;
  return { value: addDecimals(parts), name: known.name, cells: known.cells };
}
