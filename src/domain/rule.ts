import type { CellValue, TextError } from './cell-text';
import type { CountySettings } from './county-settings';
import type { SourceRemark } from './draft';
import type { Fix } from './fix';
import type { CellId, OfficeKind, ReportFormat } from './format';
import type { Report } from './report';
import type { TextPlace } from './report-text';

/** 须改正, 请核实, 提醒. None of them stops an export. */
export type Severity = 'error' | 'confirm' | 'hint';

/** Who asks for it; a custom is never passed off as a regulation. */
type Origin = '国办规定' | '县里要求' | '公文惯例' | '建议';

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
  /** The same without what is asked for, once it is settled; as before where none is given. */
  readonly messageOnceSettled?: string;
  /** Cells involved, those to look at first first. */
  readonly cells: readonly CellId[];
  /** Section where it shows; `null` for what belongs to the whole report. */
  readonly section: string | null;
  /** A field of 基本信息, by its name in `Identity`, or `year`. */
  readonly field?: string;
  readonly quote?: string;
  /** Asks whether the cells really changed so much since last year. */
  readonly isAboutLeap?: boolean;
  /** Says that the words at its places are much like last year's. */
  readonly isAboutLikeness?: boolean;
  /** Words involved, those to look at first first. */
  readonly places?: readonly TextPlace[];
  readonly expected?: string;
  readonly actual?: string;
  readonly fixes?: readonly Fix[];
  /** Likeliest first; to be looked at, never done for the person. */
  readonly suggestions?: readonly Suggestion[];
}

/** What might have gone wrong, with the cells to look at. */
interface Suggestion {
  readonly text: string;
  readonly cells: readonly CellId[];
}

/** A settled finding asks for nothing more. */
export function shownMessage({ message, messageOnceSettled, settledReason }: Finding): string {
  return settledReason === undefined ? message : (messageOnceSettled ?? message);
}

/** What a finding is known by: the same as long as its rule, its place, cells and words are. */
export function findingKey({ rule, section, field, cells, places, quote }: Finding): string {
  const words = places?.[0] ? [places[0].text, quote ?? ''] : [];
  return [rule, section ?? field ?? '', ...cells, ...words].join(' ');
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
  /** How an imported file departs from the template. */
  readonly remarks: readonly SourceRemark[];
  readonly previous: Report | null;
}

/** Reports that a rule speaks of; what is left out does not matter. */
interface RuleScope {
  readonly officeKinds?: readonly OfficeKind[];
  /** Report years; a report without a year is outside. */
  readonly years?: { readonly from?: number; readonly to?: number };
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
  /** One case that it reports and one much like it that it must not, for the catalogue page. */
  readonly examples: { readonly triggers: string; readonly stays: string };
  readonly appliesTo?: RuleScope;
  /** Does not run; whoever switches it on hands over the same rule without this. */
  readonly isOffByDefault?: boolean;
  /** The same rule with the measure that the county sets, where it may set one. */
  readonly asCountyAsks?: (county: CountySettings) => Rule;
  /** Causes that would make a finding of this rule right as it is, to choose from. */
  readonly reasons?: readonly string[];
  /** Rules that read only numbers run at each key; rules that read words run later. */
  readonly reads: 'numbers' | 'words';
  readonly find: (context: RuleContext) => readonly FoundByRule[];
}

export function appliesTo({ appliesTo: scope }: Rule, { identity, year }: Report): boolean {
  if (scope?.officeKinds?.includes(identity.officeKind) === false) return false;
  if (!scope?.years) return true;
  const { from = -Infinity, to = Infinity } = scope.years;
  return year !== null && year >= from && year <= to;
}
