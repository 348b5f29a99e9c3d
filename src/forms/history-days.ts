import { pastSteps } from '../domain';
import type { History, ReportFormat } from '../domain';
import { clockTime } from './clock-time';
import { placeChanges } from './place-changes';
import { stepName } from './step-name';
import { shortened } from './text-stretch';

/** One step as a line of the list. */
export interface HistoryLine {
  /** How many steps are done after it: names the moment. */
  readonly done: number;
  /** “10:32”. */
  readonly time: string;
  readonly name: string;
  /** What stood and what stands there, shortened; `null` where several places changed. */
  readonly values: readonly [string, string] | null;
}

export interface HistoryDay {
  /** “11月28日 星期六”. */
  readonly name: string;
  /** The newest first. */
  readonly lines: readonly HistoryLine[];
}

const VALUE_LENGTH = 24;

/** The newest steps, by day, then by time. */
export function historyDays(
  formats: readonly ReportFormat[],
  history: History,
  most: number,
  thisYear: number,
): readonly HistoryDay[] {
  const days: { name: string; lines: HistoryLine[] }[] = [];
  let count = 0;
  for (const { done, step, before, after } of pastSteps(history)) {
    if (count === most) break;
    count += 1;
    const changes = placeChanges(formats, before, after);
    const [only] = changes;
    const values =
      only && changes.length === 1 ? shortened(only.before, only.after, VALUE_LENGTH) : null;
    const line = { done, time: clockTime(step.at), name: stepName(step.act, changes), values };
    const name = dayOf(step.at, thisYear);
    const day = days[days.length - 1];
    if (day?.name === name) day.lines.push(line);
    else days.push({ name, lines: [line] });
  }
  return days;
}

export function dayOf(at: number, thisYear: number): string {
  const date = new Date(at);
  const year = date.getFullYear() === thisYear ? '' : `${String(date.getFullYear())}年`;
  const weekday = '日一二三四五六'.charAt(date.getDay());
  return `${year}${String(date.getMonth() + 1)}月${String(date.getDate())}日 星期${weekday}`;
}
