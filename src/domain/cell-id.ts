import { leafLines, linePaths, lineName } from './axis';
import type { LinePath } from './axis';
import type {
  CellId,
  CellKind,
  CellSelection,
  Line,
  ReportFormat,
  Section,
  TableFormat,
} from './format';

/** One cell of a table with the lines it stands on. */
export interface TableCell {
  readonly id: CellId;
  readonly table: TableFormat;
  readonly row: Line;
  readonly column: Line;
  readonly kind: CellKind;
  readonly unit: string;
  /** Computed from other cells; never typed in. */
  readonly isDerived: boolean;
  /** Accessible name: row, “，”, column, each with its group. */
  readonly name: string;
}

export function cellId(table: string, row: string, column: string): CellId {
  return `${table}/${row}/${column}`;
}

const cellsOfTable = new WeakMap<TableFormat, readonly TableCell[]>();
const entriesOfTable = new WeakMap<TableFormat, readonly TableCell[]>();
const tablesOfFormat = new WeakMap<ReportFormat, readonly TableFormat[]>();
const cellsOfFormat = new WeakMap<ReportFormat, ReadonlyMap<CellId, TableCell>>();

/** Every cell of a table in printed order. The same array each time for the same table. */
export function tableCells(table: TableFormat): readonly TableCell[] {
  const known = cellsOfTable.get(table);
  if (known) return known;
  const columns = linePaths(table.columns);
  const cells = linePaths(table.rows).flatMap((row) =>
    columns.map((column) => tableCell(table, row, column)),
  );
  cellsOfTable.set(table, cells);
  return cells;
}

function tableCell(table: TableFormat, rowPath: LinePath, columnPath: LinePath): TableCell {
  const row = rowPath.line;
  const column = columnPath.line;
  return {
    id: cellId(table.id, row.id, column.id),
    table,
    row,
    column,
    kind: column.kind ?? row.kind ?? table.kind,
    unit: column.unit ?? row.unit ?? table.unit,
    isDerived: row.sumOf !== undefined || column.sumOf !== undefined,
    name: [lineName(rowPath), lineName(columnPath)].filter((name) => name !== '').join('，'),
  };
}

/** Tables that a section prints. */
export function sectionTables(section: Section): readonly TableFormat[] {
  return section.kind === 'tables' ? section.tables : [];
}

/** Tables that are printed as tables. */
export function printedTables(format: ReportFormat): readonly TableFormat[] {
  return format.sections.flatMap(sectionTables);
}

/**
 * Every table one can type into: the printed ones and the figures that are printed in words.
 * The same array each time for one format.
 */
export function allTables(format: ReportFormat): readonly TableFormat[] {
  const known = tablesOfFormat.get(format);
  if (known) return known;
  const tables = format.sections.flatMap((section) => {
    if (section.kind === 'tables') return section.tables;
    return section.figures ? [section.figures] : [];
  });
  tablesOfFormat.set(format, tables);
  return tables;
}

/** The boxes of a table that are typed in, in printed order. The same array for the same table. */
export function entryCells(table: TableFormat): readonly TableCell[] {
  const known = entriesOfTable.get(table);
  if (known) return known;
  const entries = tableCells(table).filter(({ isDerived }) => !isDerived);
  entriesOfTable.set(table, entries);
  return entries;
}

/** Every cell of a format by its id, in printed order. The same map each time for one format. */
export function formatCells(format: ReportFormat): ReadonlyMap<CellId, TableCell> {
  const known = cellsOfFormat.get(format);
  if (known) return known;
  const cells = allTables(format).flatMap(tableCells);
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  cellsOfFormat.set(format, byId);
  return byId;
}

/** The section in which a cell is typed, or undefined for an id that the format does not have. */
export function sectionOfCell(format: ReportFormat, id: CellId): Section | undefined {
  const table = formatCells(format).get(id)?.table;
  return format.sections.find((section) =>
    section.kind === 'tables'
      ? section.tables.some((other) => other === table)
      : section.figures !== undefined && section.figures === table,
  );
}

/** Ids of the boxes that a selection names, in printed order; computed cells are never among them. */
export function selectedCells(
  format: ReportFormat,
  selections: readonly CellSelection[],
): readonly CellId[] {
  return selections.flatMap(({ table: tableId, rows, columns }) => {
    const table = allTables(format).find(({ id }) => id === tableId);
    if (!table) return [];
    return entryCells(table)
      .filter(({ row }) => rows?.includes(row.id) ?? true)
      .filter(({ column }) => columns?.includes(column.id) ?? true)
      .map(({ id }) => id);
  });
}

/** True if the table has a line of this id on the axis. */
export function hasLine(table: TableFormat, axis: 'rows' | 'columns', id: string): boolean {
  return leafLines(table[axis]).some((line) => line.id === id);
}
