import type { Recognised } from '../importers';
import type { Paper } from './damaged-report.test-support';

/** Cells of a paper by how they were read. */
export interface ReadingScore {
  right: number;
  notRead: number;
  /** In words, for the failing test. */
  readonly wrong: string[];
}

export function noScore(): ReadingScore {
  return { right: 0, notRead: 0, wrong: [] };
}

export function addScore(total: ReadingScore, one: ReadingScore): void {
  total.right += one.right;
  total.notRead += one.notRead;
  total.wrong.push(...one.wrong);
}

/** A cell is wrong if it is read as anything but what the paper says. */
export function scoreReading(
  { truth, printed }: Paper,
  { readings }: Recognised,
  what: string,
): ReadingScore {
  const score = noScore();
  for (const [id, { state, value, text }] of readings) {
    if (state === 'notRead') continue;
    if (value === (truth.get(id) ?? '')) score.right += truth.has(id) ? 1 : 0;
    else if (!(printed.get(id)?.includes(value) ?? false)) {
      const is = truth.get(id) ?? 'no number';
      score.wrong.push(`${what}: ${id} is ${is}, read ${value} (${text})`);
    }
  }
  score.notRead = truth.size - score.right;
  return score;
}
