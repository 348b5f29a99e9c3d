import { computeTables } from './calculation';
import { allTables } from './cell-id';
import type { CellValue, TextError } from './cell-text';
import { parseDraft } from './draft';
import type { AttachedDraft, ReportDraft, SourceRemark } from './draft';
import type { CellId, ReportFormat } from './format';
import type { Report } from './report';
import { appliesTo, findingKey } from './rule';
import type { Finding, Rule, RuleContext, Severity } from './rule';

export interface Evaluation {
  readonly report: Report;
  /** Every cell, typed-in and computed. */
  readonly values: ReadonlyMap<CellId, CellValue>;
  /** Boxes whose text is not a number. */
  readonly errors: ReadonlyMap<CellId, TextError>;
  /** Most serious first; within one severity in the order of the rules. */
  readonly findings: readonly Finding[];
}

export interface EvaluationInput {
  readonly format: ReportFormat;
  readonly rules: readonly Rule[];
  readonly report: Report;
  readonly errors?: ReadonlyMap<CellId, TextError>;
  readonly published?: ReadonlyMap<CellId, string>;
  readonly remarks?: readonly SourceRemark[];
  readonly previous?: Report | null;
  readonly hasPrintedTitle?: boolean;
}

const severityOrder: readonly Severity[] = ['error', 'confirm', 'hint'];

/** Computes all values and findings of a report: the one entry point, pure. */
export function evaluate(input: EvaluationInput): Evaluation {
  const context = contextOf(input);
  const { report, values, errors } = context;
  return { report, values, errors, findings: runRules(input.rules, context) };
}

function contextOf(input: Omit<EvaluationInput, 'rules'>): RuleContext {
  const { format, report, previous = null, hasPrintedTitle = true } = input;
  const { errors = new Map<CellId, TextError>(), published = new Map<CellId, string>() } = input;
  return {
    format,
    report,
    values: computeTables(allTables(format), report.cells),
    errors,
    published,
    remarks: input.remarks ?? [],
    previous,
    hasPrintedTitle,
  };
}

/** All findings of some rules, most serious first. */
function runRules(rules: readonly Rule[], context: RuleContext): readonly Finding[] {
  return bySeverity(rules.flatMap((rule) => runRule(rule, context)));
}

function runRule(rule: Rule, context: RuleContext): readonly Finding[] {
  if (rule.isOffByDefault === true || !appliesTo(rule, context.report)) return [];
  return rule.find(context).map((found) => ({ severity: rule.severity, ...found, rule: rule.id }));
}

/** Most serious first; within one severity in the order given. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return severityOrder.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
}

export interface DraftEvaluationInput {
  readonly format: ReportFormat;
  readonly rules: readonly Rule[];
  readonly draft: ReportDraft;
  /** Format of the attached report of last year. */
  readonly previousFormat: ReportFormat | null;
  /** False for a file that prints no title; a report of our own always prints the usual one. */
  readonly hasPrintedTitle?: boolean;
}

/** Reads a draft and evaluates it. */
export function evaluateDraft(input: DraftEvaluationInput): Evaluation {
  const context = draftContext(input);
  const { report, values, errors } = context;
  const findings = bySeverity(
    input.rules.flatMap((rule) => findInDraft(rule, context, input.draft)),
  );
  return { report, values, errors, findings };
}

/** What rules look at, for those who run them one by one with `findInDraft`. */
export function draftContext(input: Omit<DraftEvaluationInput, 'rules'>): RuleContext {
  const { format, draft, previousFormat, hasPrintedTitle = true } = input;
  const { report, errors } = parseDraft(format, draft);
  const previous =
    draft.previous && previousFormat ? parsePrevious(previousFormat, draft.previous) : null;
  return contextOf({
    format,
    report,
    errors,
    published: new Map(Object.entries(draft.published)) as ReadonlyMap<CellId, string>,
    remarks: draft.remarks,
    previous,
    hasPrintedTitle,
  });
}

/** The findings of one rule, with the reasons that the draft gives for them. */
export function findInDraft(
  rule: Rule,
  context: RuleContext,
  { settled }: Pick<ReportDraft, 'settled'>,
): readonly Finding[] {
  return withReasons(runRule(rule, context), settled);
}

/** Errors cannot be explained away; what is to be confirmed, or only a hint, can. */
function withReasons(
  findings: readonly Finding[],
  settled: ReportDraft['settled'],
): readonly Finding[] {
  if (Object.keys(settled).length === 0) return findings;
  return findings.map((finding) => {
    const known = settled[findingKey(finding)];
    const holds = known?.message === finding.message && finding.severity !== 'error';
    return known && holds ? { ...finding, settledReason: known.reason } : finding;
  });
}

const parsedPrevious = new WeakMap<AttachedDraft, Report>();

/** Last year's report does not change while one types: it is read once. */
function parsePrevious(format: ReportFormat, attached: AttachedDraft): Report {
  const known = parsedPrevious.get(attached);
  if (known) return known;
  const { report } = parseDraft(format, attached);
  parsedPrevious.set(attached, report);
  return report;
}
