import type { Progress, ReportFormat } from '../domain';
import { stepsOf } from './StepRail';
import type { Step } from './StepRail';

/** Why tables come before words. */
export const TABLES_FIRST = '先填表，文字里的数字可由表生成。';

/**
 * The order in which the steps are best done. The rail keeps the mandated one; whoever begins with
 * last year's report has words to bring up to date, and their figures come from the tables.
 */
export function workOrder(format: ReportFormat, hasLastYear: boolean): readonly Step[] {
  const steps = stepsOf(format);
  if (!hasLastYear) return steps;
  const kindOf = ({ id }: Step) => format.sections.find((section) => section.id === id)?.kind;
  const first = steps.findIndex((step) => kindOf(step) !== undefined);
  const sections = steps.filter((step) => kindOf(step) !== undefined);
  return [
    ...steps.slice(0, first),
    ...sections.filter((step) => kindOf(step) === 'tables'),
    ...sections.filter((step) => kindOf(step) === 'narrative'),
    ...steps.slice(first + sections.length),
  ];
}

export interface NextStep {
  readonly step: Step;
  /** Said where the way departs from the mandated order. */
  readonly why?: string;
}

/** What comes after a step, `null` after the last one. An unknown step counts as the first. */
export function nextStep(
  format: ReportFormat,
  hasLastYear: boolean,
  current: string,
): NextStep | null {
  const order = workOrder(format, hasLastYear);
  const step = stepAfter(order, current);
  if (!step) return null;
  const departs = stepAfter(stepsOf(format), current)?.id !== step.id;
  return departs && isTables(format, step.id) ? { step, why: TABLES_FIRST } : { step };
}

/** The first step that is not filled in, in the order in which it is best done. */
export function nextUnfinished(
  format: ReportFormat,
  hasLastYear: boolean,
  progress: readonly Progress[],
): NextStep | null {
  const open = progress.filter(({ state }) => state === 'empty' || state === 'partial');
  const isOpen = ({ id }: Step) => open.some(({ step }) => step === id);
  const step = workOrder(format, hasLastYear).find(isOpen);
  if (!step) return null;
  const departs = stepsOf(format).find(isOpen)?.id !== step.id;
  return departs ? { step, why: TABLES_FIRST } : { step };
}

/** Tables in which nothing stands yet, if there are any whose figures words would need. */
export function emptyTables(format: ReportFormat, progress: readonly Progress[]): Step | null {
  const isEmpty = ({ id }: Step) =>
    isTables(format, id) && progress.some(({ step, state }) => step === id && state === 'empty');
  return stepsOf(format).find(isEmpty) ?? null;
}

function stepAfter(steps: readonly Step[], current: string): Step | undefined {
  return steps[
    Math.max(
      0,
      steps.findIndex(({ id }) => id === current),
    ) + 1
  ];
}

function isTables(format: ReportFormat, step: string): boolean {
  return format.sections.some(({ id, kind }) => id === step && kind === 'tables');
}
