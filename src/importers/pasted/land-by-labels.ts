import { cellId, figureGrid, leafLines } from '../../domain';
import type {
  FigureBox,
  FigureGrid,
  Line,
  ReportFormat,
  TableFormat,
  TablesSection,
} from '../../domain';
import { endOf, readColumnHeadings } from '../column-headings';
import type { ColumnHeadings } from '../column-headings';
import type { SourceBox, SourceGrid } from '../source-document';
import { vocabularyOf } from '../vocabulary';
import type { Vocabulary } from '../vocabulary';
import { isData, runsOf } from './labelled-runs';
import type { DataRow, PastedRun } from './labelled-runs';
import { landRow, landRows } from './land-by-place';
import { asPrinted, contradictsTotals, rowsFrom, textsOf, withoutTotals } from './line-up';
import { columnsByCount, columnsUnderHeadings, isAligned } from './line-up-columns';
import type { PastedFigures } from './pasted-figures';
import { pastedWords } from './pasted-words';

interface LabelledTarget {
  readonly format: ReportFormat;
  readonly section: TablesSection;
  readonly box: FigureBox;
}

/**
 * Puts figures where their row names and column headings say.
 *
 * @returns false, leaving everything, where no heading of the report was pasted
 */
export function landByLabels(
  target: LabelledTarget,
  grids: readonly SourceGrid[],
  figures: PastedFigures,
): boolean {
  const vocabulary = vocabularyOf(target.format);
  const runs = grids.flatMap((grid) => runsOf(vocabulary, grid));
  const walk = new LabelledPaste(target, vocabulary, figures);
  if (!runs.some((run) => run.rows.some(isData) || walk.headedTable(run))) return false;
  for (const run of runs) walk.land(run);
  walk.finish();
  return true;
}

interface PlacedRow {
  readonly table: TableFormat;
  readonly line: Line;
  readonly pasted: DataRow;
  readonly label: SourceBox;
  readonly boxes: readonly SourceBox[];
  readonly rest: readonly SourceBox[];
}

class LabelledPaste {
  readonly #target: LabelledTarget;
  readonly #vocabulary: Vocabulary;
  readonly #figures: PastedFigures;
  readonly #grid: FigureGrid;
  #caption: TableFormat | null = null;
  /** Rows of figures that belong to other parts of the report. */
  #foreign = 0;

  constructor(target: LabelledTarget, vocabulary: Vocabulary, figures: PastedFigures) {
    this.#target = target;
    this.#vocabulary = vocabulary;
    this.#figures = figures;
    this.#grid = figureGrid(target.section);
  }

  /** The table of this section that most of the headings belong to; of equals, that of the box in use. */
  headedTable(run: PastedRun): TableFormat | null {
    const inUse = this.#target.box.cell.table;
    const tables = [...this.#target.section.tables].sort(
      (left, right) => Number(right === inUse) - Number(left === inUse),
    );
    const counts = tables.map((table) => this.#headings(table, run)?.places.size ?? 0);
    const most = Math.max(0, ...counts);
    return most === 0 ? null : (tables[counts.indexOf(most)] ?? null);
  }

  land(run: PastedRun): void {
    if (run.rows.some(isData)) this.#landNamedRows(run);
    else this.#landHeadedRows(run);
  }

  finish(): void {
    if (this.#foreign > 0) this.#figures.remark(pastedWords.otherTables(this.#foreign));
  }

  #headings(table: TableFormat, { headings }: PastedRun): ColumnHeadings | null {
    const found = readColumnHeadings(this.#vocabulary, table, headings, true);
    return found && found.places.size > 0 ? found : null;
  }

  #landNamedRows(run: PastedRun): void {
    const placed = new Map<TableFormat, PlacedRow[]>();
    for (const pasted of run.rows) {
      const { row, boxes } = pasted;
      if (row.kind === 'label') this.#caption = row.caption ?? this.#caption;
      if (isData(pasted)) {
        const found = this.#placeOf(pasted);
        if (found) placed.set(found.table, [...(placed.get(found.table) ?? []), found]);
      } else this.#leave(boxes, row.kind === 'figures' ? pastedWords.noRowName : pastedWords.noRow);
    }
    for (const [table, rows] of placed) this.#landTable(table, rows, this.#headings(table, run));
  }

  #leave(boxes: readonly SourceBox[], why: string): void {
    if (boxes.some(({ text }) => /\d/.test(text))) {
      this.#figures.leaveOut(
        boxes.map(({ text }) => text),
        why,
      );
    }
  }

  #placeOf(pasted: DataRow): PlacedRow | null {
    const { boxes, row } = pasted;
    const { tables } = this.#target.section;
    const own = row.lines.filter(({ table }) => tables.includes(table));
    const line = own.length === 1 ? own[0] : own.find(({ table }) => table === this.#caption);
    const isOther = row.rest.some(({ text }) =>
      this.#vocabulary.labels.find(text)?.items.some(({ role }) => role === 'row'),
    );
    if (own.length === 0) this.#foreign += 1;
    else if (!line || isOther) this.#leave(boxes, pastedWords.noRow);
    if (!line || isOther) return null;
    const { table, path } = line;
    if (this.#vocabulary.labels.find(row.label.text)?.quality === 'damaged') {
      const printed = row.label.text.replace(/\s+/g, ' ').trim();
      this.#figures.remark(pastedWords.label(printed, path.line.label));
    }
    return { table, line: path.line, pasted, boxes, label: row.label, rest: row.rest };
  }

  #landTable(
    table: TableFormat,
    rows: readonly PlacedRow[],
    headings: ColumnHeadings | null,
  ): void {
    const columns = headings
      ? columnsUnderHeadings(headings, (line) => this.#columnOf(table, line))
      : this.#countedColumns(table, rows);
    const end = headings?.end ?? endOf(rows.flatMap(({ boxes }) => boxes));
    for (const placed of rows) {
      const row = this.#rowOf(table, placed.line);
      if (row === undefined) continue;
      if (isAligned(placed, columns, end)) {
        this.#landRow({ columns, headings }, row, placed.rest);
      } else this.#leave(placed.boxes, pastedWords.misaligned);
    }
  }

  #landRow(
    {
      columns,
      headings,
    }: { columns: readonly (number | undefined)[]; headings: ColumnHeadings | null },
    row: number,
    boxes: readonly SourceBox[],
  ): void {
    const unitOf = (line: Line) => headings?.units.get(line) ?? '';
    landRow({ grid: this.#grid, columns, unitOf }, row, boxes, this.#figures);
  }

  #countedColumns(table: TableFormat, rows: readonly PlacedRow[]) {
    const lines = leafLines(table.columns).map(({ id, sumOf }) => ({
      at: this.#columnOf(table, id) ?? 0,
      isDerived: sumOf !== undefined,
    }));
    const { box } = this.#target;
    const inUse = box.cell.table === table ? leafLines(table.columns).indexOf(box.cell.column) : 0;
    const { columns, isFromBoxInUse } = columnsByCount(rows, lines, inUse);
    if (isFromBoxInUse) this.#figures.remark(pastedWords.fromBoxInUse);
    return columns;
  }

  /** Rows without names under headings: all of the table's, or from the box in use down. */
  #landHeadedRows(run: PastedRun): void {
    const table = this.headedTable(run);
    const rows = run.rows.filter(({ row }) => row.kind === 'figures' || row.kind === 'blank');
    for (const { boxes, row } of run.rows) {
      if (row.kind === 'unknown' || row.kind === 'label') this.#leave(boxes, pastedWords.noRow);
    }
    const headings = table && this.#headings(table, run);
    if (!table || !headings) {
      this.#foreign += rows.filter(({ row }) => row.kind === 'figures').length;
      return;
    }
    const columns = columnsUnderHeadings(headings, (line) => this.#columnOf(table, line));
    const source = rows.map(({ boxes }) => boxes);
    const lines = this.#rowsFor(table, rows.length);
    const entries = withoutTotals(rows.length, lines);
    const printed = asPrinted(lines);
    const isWithoutTotals =
      entries !== null && contradictsTotals(this.#grid, printed, columns, textsOf(source));
    if (isWithoutTotals) this.#figures.remark(pastedWords.withoutTotals);
    const unitOf = (line: Line) => headings.units.get(line) ?? '';
    const landing = {
      grid: this.#grid,
      rows: isWithoutTotals ? entries : printed,
      columns,
      unitOf,
    };
    landRows(landing, source, this.#figures);
  }

  #rowsFor(table: TableFormat, count: number) {
    const rows = this.#grid.rows.flatMap((boxes, row) =>
      boxes[0]?.cell.table === table ? [row] : [],
    );
    const first = rows[0] ?? 0;
    const all = rowsFrom(this.#grid, first, first + rows.length);
    const isAll = count === all.length || withoutTotals(count, all) !== null;
    const { box } = this.#target;
    const start = isAll || box.cell.table !== table ? first : box.row;
    return rowsFrom(this.#grid, start, first + rows.length);
  }

  #rowOf(table: TableFormat, line: Line): number | undefined {
    const [column] = leafLines(table.columns);
    return column && this.#grid.boxes.get(cellId(table.id, line.id, column.id))?.row;
  }

  #columnOf(table: TableFormat, column: string): number | undefined {
    const [row] = leafLines(table.rows);
    return row && this.#grid.boxes.get(cellId(table.id, row.id, column))?.column;
  }
}
