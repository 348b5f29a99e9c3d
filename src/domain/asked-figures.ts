import { allTables, entryCells, formatCells, sectionOfCell, selectedCells } from './cell-id';
import type { TableCell } from './cell-id';
import type { CellId, Giver, OtherFigure, ReportFormat, TableFormat } from './format';

/** One figure that is asked from somebody: a box, a table as a whole, or one that is in no table. */
export interface AskedFigure {
  /** A cell id, a table id, or the id of another figure. */
  readonly id: string;
  readonly kind: 'cell' | 'table' | 'other';
  readonly name: string;
  /** Blank where the person writes it. */
  readonly unit: string;
  /** The part of the report under which it is listed. */
  readonly heading: string;
  /** Its boxes; none for a figure that stands in no table. */
  readonly cells: readonly TableCell[];
  /** What is counted, a sentence each, the row's before the column's. */
  readonly counts: readonly string[];
  /** Who gives it unless somebody else was named. */
  readonly giver: Giver;
}

/** Heading of the figures that stand in no table. */
const OTHER_FIGURES = '写总体情况用的数';

const known = new WeakMap<ReportFormat, readonly AskedFigure[]>();

/** Everything that is asked from somebody, in printed order. The same array for the same format. */
export function askedFigures(format: ReportFormat): readonly AskedFigure[] {
  const figures = known.get(format) ?? listFigures(format);
  known.set(format, figures);
  return figures;
}

function listFigures(format: ReportFormat): readonly AskedFigure[] {
  const { givers = [] } = format;
  const byCell = new Map(
    givers.flatMap((giver) =>
      selectedCells(format, giver.cells ?? []).map((id) => [id, giver] as const),
    ),
  );
  const inTables = allTables(format).flatMap((table): readonly AskedFigure[] => {
    const whole = givers.find(({ tables }) => tables?.includes(table.id));
    if (whole) return [tableFigure(format, table, whole)];
    return entryCells(table).flatMap((cell) => {
      const giver = byCell.get(cell.id);
      return giver ? [cellFigure(format, cell, giver)] : [];
    });
  });
  const others = givers.flatMap((giver) =>
    (giver.others ?? []).map((figure) => otherFigure(figure, giver)),
  );
  return [...inTables, ...others];
}

function cellFigure(format: ReportFormat, cell: TableCell, giver: Giver): AskedFigure {
  const { table, row, column, unit } = cell;
  const section = sectionOfCell(format, cell.id);
  const of = (axis: 'rows' | 'columns', line: string) =>
    (table.guidance ?? []).filter((each) => each.axis === axis && each.lines.includes(line));
  const counts = [...of('rows', row.id), ...of('columns', column.id)].map((each) => each.counts);
  return {
    id: cell.id,
    kind: 'cell',
    // A table that is printed in words has no heading that would say what it is about.
    name: section?.kind === 'narrative' ? `${table.name} ${cell.name}` : cell.name,
    unit,
    heading: section?.heading ?? table.name,
    cells: [cell],
    counts: [...new Set(counts)],
    giver,
  };
}

function tableFigure(format: ReportFormat, table: TableFormat, giver: Giver): AskedFigure {
  const cells = entryCells(table);
  const heading = cells[0] && sectionOfCell(format, cells[0].id)?.heading;
  return {
    id: table.id,
    kind: 'table',
    name: `${table.name}（整张表）`,
    unit: table.unit,
    heading: heading ?? table.name,
    cells,
    counts: [],
    giver,
  };
}

function otherFigure({ id, name, unit, counts }: OtherFigure, giver: Giver): AskedFigure {
  const heading = OTHER_FIGURES;
  return { id, kind: 'other', name, unit, heading, cells: [], counts: [counts], giver };
}

/** The figure that a box is asked with; undefined where the format names nobody for it. */
export function figureOfCell(format: ReportFormat, id: CellId): AskedFigure | undefined {
  const table = formatCells(format).get(id)?.table.id;
  return askedFigures(format).find((figure) => figure.id === id || figure.id === table);
}
