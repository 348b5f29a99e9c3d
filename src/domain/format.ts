/**
 * The language in which official report formats are written: plain data that survives JSON. All that can
 * be known about a mandated table (merges, totals, balance, which answer sets which boxes to zero) is
 * said here once and read by the form, the rules, the exporters and the recogniser.
 */

import type { DisputePath, DisputeResult } from './ledger';
import type { ResultQuestion } from './result-question';
import type { Subject } from './subject';

/** Table, row and column of one box or computed cell: the one address used everywhere. */
export type CellId = `${string}/${string}/${string}`;

/**
 * What may be typed in a cell.
 * - `count`: a whole number, zero or more
 * - `signedCount`: a whole number with an optional sign
 * - `amount`: a decimal in the unit of its heading, at most six places
 * - `money`: a decimal, optionally followed by 元 or 万元; kept as typed, never converted
 */
export type CellKind = 'count' | 'signedCount' | 'amount' | 'money';

export type OfficeKind = 'town' | 'township' | 'subdistrict' | 'department' | 'county';

/** One row or column that holds figures. */
export interface Line {
  readonly id: string;
  /** Official wording; empty when the row has no heading of its own. */
  readonly label: string;
  /** A column's kind wins over its row's, and both over the table's. */
  readonly kind?: CellKind;
  readonly unit?: string;
  /** Ids of the lines on the same axis that add up to this one; such a line is derived. */
  readonly sumOf?: readonly string[];
  /** A number that stands over from earlier years: never assumed to be zero. */
  readonly isStock?: boolean;
  /** Cases that are not decided yet: they have to come up again next year. */
  readonly isPending?: boolean;
}

/** A merged heading over several lines. */
export interface Group {
  readonly label: string;
  /** False where the heading adds nothing to the spoken name of a box. */
  readonly isSpoken?: boolean;
  readonly children: readonly AxisNode[];
}

export type AxisNode = Line | Group;

/** Printed totals of derived columns or rows agree with what their parts add up to. */
export interface PrintedTotalsCheck {
  readonly kind: 'printedTotals';
  readonly rule: string;
  readonly of: 'columns' | 'rows';
}

/** In each column the rows on the left add up to the rows on the right. */
export interface BalanceCheck {
  readonly kind: 'balance';
  readonly rule: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Short names of both sides, for example “第一项＋第二项”. */
  readonly leftName: string;
  readonly rightName: string;
}

/** In each row the columns added, less the columns taken away, are not below zero. */
export interface AtLeastZeroCheck {
  readonly kind: 'atLeastZero';
  readonly rule: string;
  readonly plus: readonly string[];
  readonly minus: readonly string[];
  /** Says what is odd and which cause would be legitimate; the row's name is put before it. */
  readonly message: string;
}

/** In each row a stock follows from last year's: what it was, plus and less this year's columns. */
export interface RollForwardCheck {
  readonly kind: 'rollForward';
  readonly rule: string;
  readonly stock: string;
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}

export type TableCheck = PrintedTotalsCheck | BalanceCheck | AtLeastZeroCheck | RollForwardCheck;

/** How a line begins next year: the sum of last year's lines on the same axis. */
export interface CarryOver {
  /** The rule that holds this year's figure to it. */
  readonly rule: string;
  readonly axis: 'rows' | 'columns';
  readonly to: string;
  readonly fromSumOf: readonly string[];
}

/** Who says so; a custom is never passed off as a regulation. */
export type GuidanceOrigin = '法律法规' | '国办规定' | '惯例';

/** What is counted in some rows or columns, in our words: to be read, never printed or exported. */
export interface Guidance {
  /** Rows, or columns where the columns tell what is counted. */
  readonly axis: 'rows' | 'columns';
  readonly lines: readonly string[];
  /** Always in view, for the lines where people hesitate. */
  readonly always?: string;
  readonly counts: string;
  readonly origin: GuidanceOrigin;
  /** Document and article. */
  readonly clause: string;
}

export interface TableFormat {
  readonly id: string;
  /** Short name used in messages, for example “表三”. */
  readonly name: string;
  /** Heading across the whole grid, for example “第二十条第（一）项”. */
  readonly caption?: string;
  /** Heading of the label column, for example “信息内容”. */
  readonly rowHeading?: string;
  /** Sentence printed where row and column headings meet. */
  readonly cornerNote?: string;
  readonly kind: CellKind;
  readonly unit: string;
  readonly columns: readonly AxisNode[];
  readonly rows: readonly AxisNode[];
  readonly checks?: readonly TableCheck[];
  readonly carriesOver?: readonly CarryOver[];
  readonly guidance?: readonly Guidance[];
}

export interface TablesSection {
  readonly kind: 'tables';
  readonly id: string;
  readonly heading: string;
  /** Stacked in printed order into one grid. */
  readonly tables: readonly TableFormat[];
  /** Printed widths in twips; they add up to the text area of GB/T 9704 (8844). */
  readonly columnWidths: readonly number[];
}

/** Something that may be written in a box for words, and who asks for it. */
export interface WritingPrompt {
  readonly text: string;
  readonly origin: GuidanceOrigin;
}

/** A sentence that states what the tables say (see fact-sentences.ts). */
export type FactId = 'applications' | 'results' | 'disputes' | 'documents' | 'informationFee';

/** One box for words. */
export interface NarrativeBlock {
  readonly id: string;
  /** Name of the box on screen. */
  readonly label: string;
  /** Printed second-level heading, without its number. */
  readonly heading?: string;
  /** What the notice asks for here. */
  readonly prompt?: string;
  readonly isOptional?: boolean;
  /** A sentence that accounts for a finding goes here, if the person wants it in the report. */
  readonly takesExplanations?: boolean;
  /** Words of which one shows that this is spoken of, under whatever heading. */
  readonly tellingWords?: readonly string[];
  /** What may be written here, on demand. */
  readonly asks?: readonly WritingPrompt[];
  /** Sentences that can be written here from figures. */
  readonly facts?: readonly FactId[];
}

export interface NarrativeSection {
  readonly kind: 'narrative';
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly NarrativeBlock[];
  /** The office may add headings of its own after the mandated ones. */
  readonly allowsOwnHeadings?: boolean;
  /** Characters beyond which a report is longer than the notice wishes; never enforced. */
  readonly softLimit?: number;
  /** Figures typed here and printed in words only. */
  readonly figures?: TableFormat;
  /** How much it matters that this section has nothing to say. */
  readonly whenEmpty: 'error' | 'confirm';
  readonly whenOnlyNone: 'error' | 'hint' | 'fine';
  /** The notice warns against writing the same here year after year. */
  readonly mustDifferEachYear?: boolean;
}

export type Section = TablesSection | NarrativeSection;

/** The cells that add up to what a subject is about; a format leaves out what it does not ask. */
export interface SubjectCells {
  readonly subject: Subject;
  /** Where they stand, for messages: “表三‘（三）不予公开’各行总计之和”. */
  readonly name: string;
  readonly cells: readonly CellId[];
}

/** Some boxes of one table; rows or columns left out mean all of them. */
export interface CellSelection {
  readonly table: string;
  readonly rows?: readonly string[];
  readonly columns?: readonly string[];
}

/** One of the questions whose “没有” sets many boxes to zero. */
export interface Question {
  readonly id: string;
  readonly text: string;
  readonly zeroes: readonly CellSelection[];
  /** A number that still has to be given after “没有”. */
  readonly thenAsks?: { readonly cell: CellId; readonly text: string };
}

/** Boxes that are zero from the start for some kinds of office, and why. */
export interface Preset {
  readonly id: string;
  /** What the boxes are about, for example “规章”. */
  readonly label: string;
  readonly officeKinds: readonly OfficeKind[];
  readonly zeroes: readonly CellSelection[];
  readonly reason: string;
}

/** A figure that stands in no table and is wanted for the words of the report. */
export interface OtherFigure {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** What is counted, in our words. */
  readonly counts: string;
}

/** Whom figures are asked from, unless an office says otherwise. */
export interface Giver {
  readonly id: string;
  readonly name: string;
  /** Where some kinds of office call it otherwise. */
  readonly names?: Readonly<Partial<Record<OfficeKind, string>>>;
  /** Asked box by box. */
  readonly cells?: readonly CellSelection[];
  /** Asked as the mandated table, for it has too many boxes to be listed. */
  readonly tables?: readonly string[];
  readonly others?: readonly OtherFigure[];
}

/** How the tables of an imported file depart from the official ones. */
export interface Deviation {
  /** Cells that the official table does not have. */
  readonly cells: readonly CellId[];
  /** One sentence for the person. */
  readonly message: string;
}

/**
 * Where the lines of a ledger are counted: an application in the row that it began in, and in the row
 * of its result or the one carried forward; a dispute in a column of its own table.
 */
export interface LedgerLines {
  readonly table: string;
  readonly received: string;
  readonly broughtForward: string;
  /** The row that adds up the results. */
  readonly handled: string;
  readonly carriedForward: string;
  /** The result that asks for a notice of a fee. */
  readonly feeUnpaid?: string;
  readonly disputes: {
    readonly table: string;
    readonly row: string;
    readonly columns: Readonly<Record<DisputePath, Readonly<Record<DisputeResult, string>>>>;
  };
  readonly fee?: { readonly notices: CellId; readonly due: CellId; readonly collected: CellId };
  /** Questions that lead to the row in which an application ends: guidance of ours. */
  readonly choosing?: ResultQuestion;
}

export interface ReportFormat {
  readonly version: string;
  readonly source: {
    readonly documentNumber: string;
    /** Name of the notice as it is quoted in a preamble. */
    readonly title: string;
    readonly issuedOn: string;
  };
  readonly reportYears: { readonly from: number; readonly to?: number };
  readonly sections: readonly Section[];
  readonly questions: readonly Question[];
  readonly presets: readonly Preset[];
  readonly subjects?: readonly SubjectCells[];
  readonly ledger?: LedgerLines;
  /** Together they give every box, each of them once. */
  readonly givers?: readonly Giver[];
  /** Day of the report year up to which figures are counted, where the notice names one. */
  readonly cutOff?: string;
  /** Only where a file is checked as it is printed; official formats have none. */
  readonly deviations?: readonly Deviation[];
}
