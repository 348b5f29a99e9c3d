import type { CellId, ReportFormat } from '../domain';

export type ReadingState = 'read' | 'doubtful' | 'notRead';

/** One box of the tables: what the file says, and what would be put into the box. */
export interface ReviewCell {
  readonly id: CellId;
  readonly section: string;
  /** Wording of its row. */
  readonly row: string;
  readonly name: string;
  readonly unit: string;
  readonly state: ReadingState;
  /** As in the file; empty where the file has nothing. */
  readonly source: string;
  /** Where in the file; empty where the file has no such box. */
  readonly place: string;
  readonly value: string;
  readonly note: string;
  /** The numbers it may be, in the unit of the box, where there are several. */
  readonly candidates: readonly string[];
}

/** One piece of words: a field of 基本信息 or a paragraph block. */
export interface ReviewWords {
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

/**
 * What became of a piece of the source.
 * - a reading state: a figure, and how it was read
 * - `total`: a printed total, only compared
 * - `words`: taken as words; `unused`: a number that went nowhere; `other`: headings and the rest
 */
export type SourceUse = ReadingState | 'total' | 'words' | 'unused' | 'other';

interface SourcePart {
  /** Known by it within the source. */
  readonly key: string;
  readonly text: string;
  readonly use: SourceUse;
  /** Cell id or key of the words it went to. */
  readonly goesTo: string | null;
}

export interface SourceTableBox extends SourcePart {
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export type SourcePiece =
  | (SourcePart & { readonly kind: 'paragraph' })
  | {
      readonly kind: 'table';
      readonly place: string;
      readonly rows: readonly (readonly SourceTableBox[])[];
    }
  /** Lines that are not shown, because the source is too long. */
  | { readonly kind: 'gap'; readonly lines: number };

/** The file as it was read, to be looked at beside what was made of it. */
export interface ReviewSource {
  readonly pieces: readonly SourcePiece[];
  /** By cell id or key of words: the keys of the pieces it comes from. */
  readonly origins: ReadonlyMap<string, readonly string[]>;
}

export interface ReviewContent {
  /** Of the tables as the file prints them. */
  readonly format: ReportFormat;
  readonly cells: readonly ReviewCell[];
  readonly words: readonly ReviewWords[];
  /** Totals that the file prints, by cell id. */
  readonly printedTotals: Readonly<Record<CellId, string>>;
  /** What was left out, what was found odd; printed totals that do not add up. */
  readonly messages: readonly string[];
  readonly source: ReviewSource;
}

/** What the person lets through. */
export interface AcceptedImport {
  readonly cells: Readonly<Record<CellId, string>>;
  readonly words: ReadonlySet<string>;
}

export interface ImportChoice {
  readonly label: string;
  /** Out of use: the open report is final. */
  readonly isOff?: boolean;
  readonly onAccept: (accepted: AcceptedImport) => void;
}

/** Icon and word of each state. */
export const stateNames: Readonly<Record<ReadingState, string>> = {
  read: '✓ 读出',
  doubtful: '？拿不准',
  notRead: '✕ 没读出',
};

/** Every box was read, and there is nothing to say of the file: no box needs a second look. */
export function isCertain({ cells, messages }: Pick<ReviewContent, 'cells' | 'messages'>): boolean {
  return messages.length === 0 && cells.every(({ state }) => state === 'read');
}
