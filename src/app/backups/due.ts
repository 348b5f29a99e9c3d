import type { StoredReport } from '../../storage';
import { isUntouched } from '../report-list-items';

/** Reports that no backup holds as they stand. */
export interface Due {
  readonly count: number;
  /** Whole days since the first change that no backup holds. */
  readonly days: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** `null` if every report has its backup. Those in the bin do not count. */
export function dueForBackup(reports: readonly StoredReport[], now: number): Due | null {
  const due = reports.filter(
    (report) =>
      report.deletedAt === null &&
      !isUntouched(report) &&
      report.backup?.revision !== report.revision,
  );
  if (due.length === 0) return null;
  const since = Math.min(
    ...due.map(({ backup, createdAt }) => backup?.outdatedAt ?? backup?.at ?? createdAt),
  );
  return { count: due.length, days: Math.max(0, Math.floor((now - since) / DAY_MS)) };
}
