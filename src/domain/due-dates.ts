import type { CountySettings } from './county-settings';
import { parseYear } from './draft';
import type { ReportDraft } from './draft';
import { isDone, milestones } from './handover';
import type { Milestone } from './handover';
import { timeOfDay } from './parse-day';

/** One thing that is due by a day. */
export interface Due {
  readonly milestone: Milestone;
  /** As 2026-01-31. */
  readonly day: string;
  /** Negative once it is past. */
  readonly daysLeft: number;
  /** True where the county set no day and the law does. */
  readonly isLegal: boolean;
}

/**
 * The last day by law for handing in and publishing the report of a year (条例第四十九条、第五十条);
 * `null` while the year is not known. A county's own report has two months more.
 */
export function legalDeadline({ year, identity }: Pick<ReportDraft, 'year' | 'identity'>) {
  const reportYear = parseYear(year);
  if (reportYear === null) return null;
  return `${String(reportYear + 1)}-${identity.officeKind === 'county' ? '03-31' : '01-31'}`;
}

/**
 * The day by which the county's settings want the report on the website; `null` where they name none
 * or the year is not known.
 */
export function countyPublishDay(
  { year }: Pick<ReportDraft, 'year'>,
  county: Pick<CountySettings, 'publishBy'> | null,
): string | null {
  const reportYear = parseYear(year);
  if (reportYear === null || county === null || county.publishBy === '') return null;
  const day = `${String(reportYear + 1)}-${county.publishBy}`;
  return timeOfDay(day) === null ? null : day;
}

/** What is still to be done by a day, the nearest day first. */
export function duesOf(draft: ReportDraft, today: string): readonly Due[] {
  const { handover } = draft;
  return milestones
    .filter((milestone) => !isDone(handover, milestone))
    .flatMap((milestone): Due[] => {
      const set = handover.dates[milestone];
      const legal = milestone === 'online' ? legalDeadline(draft) : null;
      const day = set === '' ? legal : set;
      const daysLeft = day === null ? null : daysBetween(today, day);
      return day === null || daysLeft === null
        ? []
        : [{ milestone, day, daysLeft, isLegal: set === '' }];
    })
    .sort((left, right) => left.daysLeft - right.daysLeft);
}

/** Days from one day to another, both as 2026-01-31; `null` if one of them is no day. */
export function daysBetween(from: string, to: string): number | null {
  const start = timeOfDay(from);
  const end = timeOfDay(to);
  return start === null || end === null ? null : Math.round((end - start) / MS_A_DAY);
}

const MS_A_DAY = 24 * 60 * 60 * 1000;
