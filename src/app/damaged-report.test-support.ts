import { entryCells, evaluateDraft, layoutSection, printedTables } from '../domain';
import type { CellId, LayoutRole, ReportFormat, TablesSection } from '../domain';
import { emptyDraft } from '../domain';
import type { Chance } from './chance.test-support';

/** One box of a report to be written out in some shape and damaged. */
export interface PaperBox {
  text: string;
  readonly role: LayoutRole;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Present for figures. */
  readonly id?: CellId;
}

/** The tables of one section, row by row; a row lists the boxes that begin in it. */
export interface PaperTable {
  readonly heading: string;
  readonly columnCount: number;
  readonly rows: PaperBox[][];
}

export interface Paper {
  readonly format: ReportFormat;
  readonly tables: PaperTable[];
  /** What each cell says; a cell that says no number is not here. */
  readonly truth: Map<CellId, string>;
  /** All that was ever printed for a cell: after more damage any of it may be what is left. */
  readonly printed: Map<CellId, readonly string[]>;
  /** No row loses one box and gains another: nobody could tell it from a sound one. */
  readonly shortRows: Set<PaperBox[]>;
  readonly longRows: Set<PaperBox[]>;
}

/** A report with random figures, half of them 0, and totals that add up. */
export function makePaper(format: ReportFormat, chance: Chance): Paper {
  const cells: Record<CellId, string> = {};
  for (const { id, kind } of printedTables(format).flatMap(entryCells)) {
    const number =
      chance.of(2) === 0 ? '0' : String(1 + chance.of(chance.of(3) === 0 ? 20000 : 30));
    cells[id] = kind === 'amount' && number !== '0' ? `${number}.5` : number;
  }
  const draft = { ...emptyDraft(format.version, '2021'), cells };
  const evaluation = evaluateDraft({ format, rules: [], draft, previousFormat: null });
  const sections = format.sections.filter((each): each is TablesSection => each.kind === 'tables');
  const truth = new Map<CellId, string>();
  const printed = new Map<CellId, readonly string[]>();
  const tables = sections.map((section): PaperTable => {
    const { rows, columnCount } = layoutSection(section);
    const filled = rows.map((boxes) =>
      boxes.map(({ cell, ...box }): PaperBox => {
        const text = cell ? (evaluation.values.get(cell.id) ?? '') : box.text;
        if (cell) truth.set(cell.id, text);
        if (cell) printed.set(cell.id, [text]);
        return { ...box, text, ...(cell && { id: cell.id }) };
      }),
    );
    return { heading: section.heading, columnCount, rows: filled };
  });
  return { format, tables, truth, printed, shortRows: new Set(), longRows: new Set() };
}

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

/** The same report as another office writes it: nothing is lost. */
export function reword(paper: Paper, chance: Chance): void {
  for (const box of paper.tables.flatMap(({ rows }) => rows.flat())) {
    if (box.id) box.text = chance.pick(figureStyles)(box.text);
    else box.text = chance.pick(labelStyles)(box.text);
  }
}

const figureStyles: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => ` ${text}\u00A0`,
  (text) => `\u3000${text}`,
  fullWidth,
  (text) => text.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ',')),
];

const labelStyles: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => text.replace(/^(\d)\./, '$1．'),
  (text) => text.replace(/^(\d)\./, '$1、'),
  (text) => text.replace(/^(\d)\./, '$1. '),
  (text) => text.replace(/（/g, '(').replace(/）/g, ')'),
  (text) => text.replace(/^(（.*?）)/, '$1 '),
  (text) => text.replace(/“|”/g, '"'),
  (text) => text.replace(/(?<=[\u4e00-\u9fff]{2})(?=[\u4e00-\u9fff]{2})/, ' '),
  (text) => `\u3000${text}`,
];
