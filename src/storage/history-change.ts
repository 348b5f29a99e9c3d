import type { History } from '../domain';
import type { HistoryChange } from './store';

/** What has to be written so that the `next` history lies there instead of the one `kept`. */
export function historyChange(kept: History | null, next: History): HistoryChange {
  const end = endOf(next);
  const steps = next.steps.flatMap((step, index) => {
    const number = next.first + index + 1;
    const isKept = kept?.steps[number - kept.first - 1] === step;
    return isKept ? [] : [[number, step] as const];
  });
  const leavesRest = kept === null || kept.first !== next.first || endOf(kept) > end;
  return { first: next.first, done: next.first + next.done, end, steps, leavesRest };
}

function endOf({ first, steps }: History): number {
  return first + steps.length;
}
