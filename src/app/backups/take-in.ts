import type { ReportDraft } from '../../domain';
import type { ReadBackup, StoredReport } from '../../storage';
import { isUntouched } from '../report-list-items';

/** A file of everything, as it was read. */
export type BackupOfAll = Exclude<ReadBackup, { readonly error: string }>;

/** A report of a backup, and how it stands beside those kept here. */
export interface Offered {
  readonly report: StoredReport;
  /** `same` as here, `other` than the one of that id here, or `new`. */
  readonly likeness: 'same' | 'other' | 'new';
  /** When the one kept here was last changed; `null` where there is none. */
  readonly changedHereAt: number | null;
}

/** Newest first; what was never typed in is left out. */
export function offeredReports(
  inBackup: readonly StoredReport[],
  kept: readonly StoredReport[],
): readonly Offered[] {
  return inBackup
    .filter((report) => !isUntouched(report))
    .map((report): Offered => {
      const here = kept.find(({ id }) => id === report.id);
      if (!here) return { report, likeness: 'new', changedHereAt: null };
      const likeness = isSame(here.draft, report.draft) ? 'same' : 'other';
      return { report, likeness, changedHereAt: here.changedAt };
    })
    .sort((one, other) => other.report.changedAt - one.report.changedAt);
}

/** What is chosen before anybody chose: what is not here and was not deleted. */
export function chosenAtFirst(offered: readonly Offered[]): ReadonlySet<string> {
  return new Set(
    offered
      .filter(({ report, likeness }) => likeness === 'new' && report.deletedAt === null)
      .map(({ report }) => report.id),
  );
}

/** The backup they came from holds them. */
export function withBackup(report: StoredReport, at: number): StoredReport {
  return { ...report, backup: { revision: report.revision, at, outdatedAt: null } };
}

function isSame(one: ReportDraft, other: ReportDraft): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
