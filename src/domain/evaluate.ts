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
  const { format, rules, report, previous = null, hasPrintedTitle = true } = input;
  const { errors = new Map<CellId, TextError>(), published = new Map<CellId, string>() } = input;
  const context: RuleContext = {
    format,
    report,
    values: computeTables(allTables(format), report.cells),
    errors,
    published,
    remarks: input.remarks ?? [],
    previous,
    hasPrintedTitle,
  };
  const { values } = context;
  return { report, values, errors, findings: runRules(rules, context) };
}

/** All findings of some rules, most serious first. */
function runRules(rules: readonly Rule[], context: RuleContext): readonly Finding[] {
  const applicable = rules.filter(
    (rule) => rule.isOffByDefault !== true && appliesTo(rule, context.report),
  );
  const findings = applicable.flatMap((rule) =>
    rule.find(context).map((found) => ({ severity: rule.severity, ...found, rule: rule.id })),
  );
  return bySeverity(findings);
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
  const { format, rules, draft, previousFormat, hasPrintedTitle = true } = input;
  const { report, errors } = parseDraft(format, draft);
  const previous =
    draft.previous && previousFormat ? parsePrevious(previousFormat, draft.previous) : null;
  const published = new Map(Object.entries(draft.published)) as ReadonlyMap<CellId, string>;
  const evaluation = evaluate({
    format,
    rules,
    report,
    errors,
    published,
    remarks: draft.remarks,
    previous,
    hasPrintedTitle,
  });
  return { ...evaluation, findings: withReasons(evaluation.findings, draft.settled) };
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
