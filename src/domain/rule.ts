import type { CellValue, TextError } from './cell-text';
import type { CellId, ReportFormat } from './format';
import type { Report } from './report';

/** 须改正, 请核实, 提醒. None of them stops an export. */
export type Severity = 'error' | 'confirm' | 'hint';

/** Who asks for it; a custom is never passed off as a regulation. */
type Origin = '国办规定' | '县里要求' | '公文惯例' | '建议';

/** A change of the draft's text that would settle a finding, made only when the person asks. */
export interface Fix {
  readonly label: string;
  readonly cells?: Readonly<Partial<Record<CellId, string>>>;
  /** New text by narrative key. */
  readonly narrative?: Readonly<Record<string, string>>;
}

/** One thing that does not agree, with everything needed to find and mend it. */
export interface Finding {
  readonly rule: string;
  /** Reason given by the person why it is right as it is. */
  readonly settledReason?: string;
  readonly severity: Severity;
  /** Something is not filled in yet, as opposed to wrong. */
  readonly isMissing?: boolean;
  /** What, where, both numbers and the difference, and what to do. */
  readonly message: string;
  /** Cells involved, those to look at first first. */
  readonly cells: readonly CellId[];
  /** Section where it shows; `null` for what belongs to the whole report. */
  readonly section: string | null;
  /** A field of 基本信息, by its name in `Identity`, or `year`. */
  readonly field?: string;
  readonly quote?: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly fixes?: readonly Fix[];
}

/** What a finding is known by: the same as long as its rule, its place and its cells are. */
export function findingKey({ rule, section, field, cells }: Finding): string {
  return [rule, section ?? field ?? '', ...cells].join(' ');
}

/** What a rule returns: its id is added, and its usual severity unless the finding names another. */
export type FoundByRule = Omit<Finding, 'rule' | 'severity' | 'settledReason'> & {
  readonly severity?: Severity;
};

/** Everything that a rule may look at. */
export interface RuleContext {
  readonly format: ReportFormat;
  readonly report: Report;
  /** Every cell, typed-in and computed. */
  readonly values: ReadonlyMap<CellId, CellValue>;
  readonly errors: ReadonlyMap<CellId, TextError>;
  /** Totals printed in an imported file. */
  readonly published: ReadonlyMap<CellId, string>;
  /** False only where a file is checked as it stands and prints no title of its own. */
  readonly hasPrintedTitle: boolean;
  readonly previous: Report | null;
}

export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly origin: Origin;
  /** Document and clause; or, for a suggestion, the reason for it. */
  readonly clause: string;
  readonly title: string;
  /** Why it matters, in plain Chinese. */
  readonly explanation: string;
  /** Causes that would make a finding of this rule right as it is, to choose from. */
  readonly reasons?: readonly string[];
  /** Rules that read only numbers run at each key; rules that read long text may run later. */
  readonly reads: 'numbers' | 'words';
  readonly find: (context: RuleContext) => readonly FoundByRule[];
}
