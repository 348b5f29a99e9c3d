import type { AttachedDraft, CellId, ReportFormat } from '../domain';
import type { SourceMessage } from './source-document';

/** A box of the source document: the grid counted from 0, row and column as the box says. */
export interface SourceAddress {
  readonly grid: number;
  readonly row: number;
  readonly column: number;
}

/**
 * How one cell was read.
 * - `read`: one reading, in its place
 * - `doubtful`: one reading, but the label or the row is not as it should be: to be looked at
 * - `notRead`: no reading, or more than one; nothing was put in its place
 */
export interface CellReading {
  readonly state: 'read' | 'doubtful' | 'notRead';
  /** As in the source. */
  readonly text: string;
  /** The number as printed; empty for a blank box and for one that was not read. */
  readonly value: string;
  /** Where in the file, for people. */
  readonly place: string;
  /** The boxes that say it, the first one first; none where the row has no box there. */
  readonly sources: readonly SourceAddress[];
  /** Where it may be read as several numbers: each of them, in the unit of the cell. */
  readonly candidates: readonly string[];
}

export interface RecognitionNote {
  readonly cell: CellId | null;
  readonly text: string;
}

/** Everything that was recognised in a file; what is not here was not in the file or not read. */
export interface Recognised {
  /** Version of the official format that the tables have; null where there is no table. */
  readonly template: string | null;
  /** That format as the file prints it: a table may have the rows of another version. */
  readonly format: ReportFormat;
  readonly organization: string | null;
  readonly year: number | null;
  /** False where the file prints none; the draft cannot say so, for its blank title is the usual one. */
  readonly hasTitle: boolean;
  /**
   * Text of boxes as a person would have typed it. A box that was not read keeps its own words, so
   * that the box shows them and the rules object. `published` holds the printed totals.
   */
  readonly draft: AttachedDraft;
  readonly readings: ReadonlyMap<CellId, CellReading>;
  /** Not read, shortest first: a table, a row (`table/row`) or a cell id. */
  readonly unread: readonly string[];
  readonly notes: readonly RecognitionNote[];
  readonly messages: readonly SourceMessage[];
}
