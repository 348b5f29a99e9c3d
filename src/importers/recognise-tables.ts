import { cellId, linePaths } from '../domain';
import type { Line, LinePath, ReportFormat, TableFormat } from '../domain';
import { classifyRow } from './classify-row';
import { haveCollapsed } from './collapsed-headings';
import type { RowClass } from './classify-row';
import { readColumnHeadings } from './column-headings';
import type { ColumnHeadings } from './column-headings';
import { addsUp, placeByCount, placeUnderHeadings, withoutMoved } from './place-figures';
import type { PlacedRow } from './place-figures';
import { CellReadings } from './cell-readings';
import type { SourceAddress } from './recognised';
import type { SourceBox, SourceGrid } from './source-document';
import { limits } from './limits';
import { vocabularyOf } from './vocabulary';
import type { Vocabulary } from './vocabulary';

export interface RecognisedTables {
  readonly format: ReportFormat;
  readonly readings: CellReadings;
  /** Grids in which a heading of a row or column of the format was found. */
  readonly grids: ReadonlySet<SourceGrid>;
  /** How much of the file this format explains. */
  readonly score: number;
  /** Rows of figures that it does not explain. */
  readonly unexplained: number;
}

type AlignedHeadings = ColumnHeadings & { readonly isAligned: boolean };

interface HeadingRow {
  readonly boxes: readonly SourceBox[];
  readonly grid: SourceGrid;
}

/** Rows of headings that can stand over one row of figures, however they are broken up. */
const MOST_HEADINGS = 20;

/** Reads the tables of a file as tables of this format. */
export function recogniseTables(
  format: ReportFormat,
  grids: readonly SourceGrid[],
): RecognisedTables {
  const walk = new TableWalk(vocabularyOf(format), grids);
  for (const grid of grids) walk.readGrid(grid);
  walk.finish();
  const { readings, matched, score, unexplained } = walk;
  return { format, readings, grids: matched, score, unexplained };
}

/** Goes down the rows of all grids and remembers which headings stand above. */
class TableWalk {
  readonly readings = new CellReadings();
  readonly matched = new Set<SourceGrid>();
  score = 0;
  unexplained = 0;
  readonly #vocabulary: Vocabulary;
  readonly #numbers: ReadonlyMap<SourceGrid, number>;
  #headings: HeadingRow[] = [];
  /** The table whose figures followed the headings first; null while none did. */
  #owner: TableFormat | null = null;
  #caption: TableFormat | null = null;
  #cache: { of: readonly HeadingRow[]; known: Map<string, AlignedHeadings | null> } = {
    of: [],
    known: new Map(),
  };
  /** An empty row that is the body of a table if nothing else is. */
  #blank: HeadingRow | null = null;

  constructor(vocabulary: Vocabulary, grids: readonly SourceGrid[]) {
    this.#vocabulary = vocabulary;
    this.#numbers = new Map(grids.map((grid, number) => [grid, number]));
  }

  readGrid(grid: SourceGrid): void {
    for (const boxes of grid.rows.slice(0, limits.rows)) {
      const row = classifyRow(this.#vocabulary, boxes);
      if (row.kind === 'heading') this.#addHeading({ boxes, grid });
      else if (row.kind === 'blank') this.#blank ??= { boxes, grid };
      else if (row.kind === 'label') this.#readLabel(row, grid);
      else if (row.kind === 'figures') this.#readUnlabelled({ boxes, grid });
      else if (row.kind === 'unknown') this.#noteUnknown(row.words, grid);
      else this.#readData(row, grid);
    }
    if (grid.rows.length > limits.rows && this.matched.has(grid)) {
      this.readings.note(null, tooManyRows(grid));
    }
  }

  /** Called when the file ends and before other headings begin. */
  finish(): void {
    if (this.#blank && !this.#owner) this.#readUnlabelled(this.#blank);
    this.#blank = null;
  }

  #addHeading(row: HeadingRow): void {
    const known = row.boxes.filter(({ text }) => this.#vocabulary.labels.find(text) !== null);
    if (known.length > 1) this.matched.add(row.grid);
    if (this.#owner || this.#blank) {
      if (!this.#owner && this.#isOfUnlabelled()) this.finish();
      if (this.#owner) this.#headings = [];
      this.#owner = null;
      this.#blank = null;
    }
    const words = wordsOf(row);
    const again = this.#headings.findIndex((other) => wordsOf(other) === words);
    this.#headings = [...this.#headings.slice(again + 1), row].slice(-MOST_HEADINGS);
  }

  #isOfUnlabelled(): boolean {
    return this.#vocabulary.unlabelled.some(
      (table) => this.#blank && this.#headingsFor(table, this.#blank)?.order,
    );
  }

  #readLabel(row: RowClass & { readonly kind: 'label' }, grid: SourceGrid): void {
    this.matched.add(grid);
    this.#caption = row.caption ?? this.#caption;
    if (row.hasFigures) {
      this.unexplained += 1;
      this.readings.note(null, `${grid.place}有一行只认出了大项，没有认出具体项目，没有读入。`);
    }
  }

  #noteUnknown(words: string, grid: SourceGrid): void {
    this.unexplained += 1;
    if (this.matched.has(grid)) {
      this.readings.note(null, `${grid.place}有一行“${words.trim()}”没有认出，没有读入。`);
    }
  }

  #noteLabel(printed: string, official: string, grid: SourceGrid): void {
    const words = printed.replace(/\s+/g, ' ').trim();
    this.readings.note(null, `${grid.place}的“${words}”按模板的“${official}”读入，请核对。`);
    this.readings.remark({
      kind: 'labelChanged',
      section: null,
      quote: words,
      official,
      cell: null,
    });
  }

  #readData(row: RowClass & { readonly kind: 'data' }, grid: SourceGrid): void {
    this.#blank = null;
    this.matched.add(grid);
    const line =
      row.lines.length === 1
        ? row.lines[0]
        : row.lines.find(({ table }) => table === this.#caption);
    if (!line) return;
    this.#owner ??= line.table;
    const isOther = row.rest.some(({ text }) =>
      this.#vocabulary.labels.find(text)?.items.some(({ role }) => role === 'row'),
    );
    if (isOther) {
      this.#noteUnknown(row.label.text, grid);
      return;
    }
    const isDamaged = this.#vocabulary.labels.find(row.label.text)?.quality === 'damaged';
    if (isDamaged) this.#noteLabel(row.label.text, line.path.line.label, grid);
    this.#readFigures(
      line.table,
      line.path,
      { boxes: row.rest, grid },
      {
        isDamaged,
        rowLength: grid.rows[row.label.row]?.length ?? 0,
      },
    );
  }

  #readUnlabelled(row: HeadingRow): void {
    const table = this.#vocabulary.unlabelled.find((candidate) => {
      if (this.#owner && this.#owner !== candidate) return false;
      const headings = this.#headingsFor(candidate, row);
      return headings !== null && headings.places.size * 2 > linePaths(candidate.columns).length;
    });
    const [path] = table ? linePaths(table.rows) : [];
    if (!table || !path) {
      this.unexplained += 1;
      return;
    }
    this.#blank = null;
    this.#owner = table;
    this.matched.add(row.grid);
    this.#readFigures(table, path, row, { isDamaged: false, rowLength: row.boxes.length });
  }

  #headingsFor(table: TableFormat, { grid, boxes }: HeadingRow, rowLength = boxes.length) {
    const rows = this.#headings;
    const isAligned = grid.hasGeometry
      ? rows.every((row) => widthOf(row.grid) === widthOf(grid))
      : rows.every((row) => !row.grid.hasGeometry && row.boxes.length === rowLength) &&
        !haveCollapsed(
          this.#vocabulary,
          table,
          rows.map(({ boxes }) => boxes),
        );
    return this.#cachedHeadings(table, isAligned);
  }

  #cachedHeadings(table: TableFormat, isAligned: boolean): AlignedHeadings | null {
    if (this.#cache.of !== this.#headings) this.#cache = { of: this.#headings, known: new Map() };
    const key = `${table.id} ${String(isAligned)}`;
    const known = this.#cache.known.get(key);
    if (known !== undefined) return known;
    const rows = this.#headings.map(({ boxes }) => boxes);
    const found = readColumnHeadings(this.#vocabulary, table, rows, isAligned);
    const headings = found && { ...found, isAligned };
    this.#cache.known.set(key, headings);
    return headings;
  }

  #readFigures(
    table: TableFormat,
    path: LinePath,
    row: HeadingRow,
    { isDamaged, rowLength }: { isDamaged: boolean; rowLength: number },
  ): void {
    const lines = linePaths(table.columns).map(({ line }) => line);
    const headings = this.#headingsFor(table, row, rowLength);
    const found = this.#place(lines, table, headings, row.boxes);
    const placed = withoutMoved(lines, found, row.boxes);
    const where = `${row.grid.place}“${path.line.label === '' ? table.name : path.line.label}”`;
    if (placed.note !== undefined) this.readings.note(null, `${where}：${placed.note}。`);
    if (placed.figures.length === 0) this.unexplained += 1;
    for (const { line, texts, box, isDoubtful } of placed.figures) {
      const cell = {
        id: cellId(table.id, path.line.id, line.id),
        kind: line.kind ?? path.line.kind ?? table.kind,
        place: box
          ? `${row.grid.place}第 ${box.row + 1} 行第 ${box.column + 1} 格`
          : row.grid.place,
        source: box && this.#addressOf(row.grid, box),
      };
      this.readings.add(cell, texts, {
        isDoubtful: isDoubtful || isDamaged,
        headingUnit: headings?.units.get(line) ?? '',
      });
    }
    for (const [column, words] of headings?.damaged ?? []) {
      this.#noteLabel(words, column.label, row.grid);
    }
    this.score += placed.figures.length + 2 * scoreOf(headings) - (headings?.guessed.size ?? 0);
  }

  #addressOf(grid: SourceGrid, { row, column }: SourceBox): SourceAddress {
    return { grid: this.#numbers.get(grid) ?? 0, row, column };
  }

  #place(
    lines: readonly Line[],
    table: TableFormat,
    headings: AlignedHeadings | null,
    boxes: readonly SourceBox[],
  ): PlacedRow {
    if (headings?.isAligned) return placeUnderHeadings(lines, headings, boxes);
    if (headings?.order) return placeByCount(headings.order, boxes);
    const hasOthers = this.#owner === table && this.#headings.some((row) => row.boxes.length > 1);
    if (headings || hasOthers) {
      return { figures: [], note: '表头与模板不同，列对不上，没有读入' };
    }
    const placed = placeByCount(lines, boxes);
    return addsUp(lines, placed)
      ? placed
      : { figures: [], note: '没有表头，无法确定各列，没有读入' };
  }
}

function scoreOf(headings: ColumnHeadings | null): number {
  return headings?.places.size ?? 0;
}

function tooManyRows({ place, rows }: SourceGrid): string {
  return `${place}有 ${rows.length} 行，比年报的表多得多，只看了前 ${limits.rows} 行，请核对文件。`;
}

function wordsOf({ boxes }: HeadingRow): string {
  return boxes.map(({ text }) => text.replace(/\s/g, '')).join('|');
}

const widths = new WeakMap<SourceGrid, number>();

function widthOf(grid: SourceGrid): number {
  const known = widths.get(grid);
  if (known !== undefined) return known;
  const width = grid.rows
    .flat()
    .reduce((widest, { column, columnSpan }) => Math.max(widest, column + columnSpan), 0);
  widths.set(grid, width);
  return width;
}
