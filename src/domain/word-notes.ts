import type { CellId } from './format';
import type { Subject } from './subject';
import type { TextEdit } from './fix';
import type { TextPlace } from './report-text';

/** A number in the words that stands in the tables too. */
export interface FigureInWords extends TextPlace {
  readonly subject: Subject;
  /** Where it stands in the tables: “表三‘一、本年新收’总计”. */
  readonly name: string;
  readonly cells: readonly CellId[];
  /** As a plain decimal, whatever digits the words have. */
  readonly value: string;
  /** What the tables say; words may be right in saying another number (收到 with the old ones). */
  readonly expected: string;
  readonly agrees: boolean;
}

/** What is known of the words besides findings: which numbers are tied to cells, what is last year's. */
export interface WordNotes {
  /** In the order of the texts, none over another. */
  readonly figures: readonly FigureInWords[];
  /** Sentences that the tables made. */
  readonly generated: readonly TextPlace[];
  /** Share of each long text, by its key, that stood in the same section last year: 0 to 1. */
  readonly likeness: Readonly<Record<string, number>>;
  /** Marks for figures of last year, with what the tables would put in their place. */
  readonly fills: readonly TextEdit[];
}

/** How alike words are to last year's, said the same everywhere: figures are not compared. */
export function saidLikeness(share: number): string {
  return `除数字外，与上年重复约 ${String(Math.round(share * 100))}%`;
}

export const noNotes: WordNotes = { figures: [], generated: [], likeness: {}, fills: [] };
