import type { Finding, Progress, Severity } from '../domain';

export interface FindingCounts {
  /** Things not filled in yet, as opposed to wrong. */
  readonly missing: number;
  readonly error: number;
  readonly confirm: number;
  readonly hint: number;
}

/** Open findings by kind. What is only missing is not counted as wrong; what is settled not at all. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const open = findings.filter(({ settledReason }) => settledReason === undefined);
  const of = (severity: Severity) =>
    open.filter((finding) => finding.isMissing !== true && finding.severity === severity).length;
  return {
    missing: open.filter(({ isMissing }) => isMissing === true).length,
    error: of('error'),
    confirm: of('confirm'),
    hint: of('hint'),
  };
}

/** How many parts of the report are not filled in, or not wholly. */
export function countUnfinished(progress: readonly Progress[]): number {
  return progress.filter(({ state }) => state === 'empty' || state === 'partial').length;
}

/**
 * “1 处须改正 · 还有 4 项没填”; the empty text when there is nothing to say.
 *
 * @param unfinished parts of the report; told where no finding says that something is not filled in
 */
export function summarise(
  { missing, error, confirm, hint }: FindingCounts,
  unfinished = 0,
): string {
  const parts = [
    ...(error > 0 ? [`${String(error)} 处须改正`] : []),
    ...(confirm > 0 ? [`${String(confirm)} 处请核实`] : []),
    ...(hint > 0 ? [`${String(hint)} 条提醒`] : []),
    ...(missing > 0 ? [`还有 ${String(missing)} 项没填`] : []),
    ...(missing === 0 && unfinished > 0 ? [`还有 ${String(unfinished)} 个部分没填完`] : []),
  ];
  return parts.join(' · ');
}
