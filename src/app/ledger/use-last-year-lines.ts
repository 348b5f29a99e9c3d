import { useMemo } from 'react';
import { formatOfVersion, isSameOffice, newestFirst, nextLedger, parseYear } from '../../domain';
import type { ReportDraft, ReportFormat } from '../../domain';
import { useEvaluatedValue } from '../../forms';
import type { LastYearLines } from '../../forms';
import type { StoredReport } from '../../storage';
import { hasLedger } from '../backups/single-backup';
import type { Surroundings } from '../surroundings';
import { useStoredReports } from '../use-stored-reports';

interface Input extends Pick<Surroundings, 'formats' | 'store'> {
  /** Id of the open report. */
  readonly id: string;
}

/**
 * What last year's ledger of the same office on this computer left open; `null` if there is none, or
 * some of it was taken over already.
 */
export function useLastYearLines({ id, formats, store }: Input): LastYearLines | null {
  const { stored } = useStoredReports(store);
  const organization = useEvaluatedValue(({ draft }) => draft.identity.organization);
  const year = useEvaluatedValue(({ draft }) => parseYear(draft.year));
  const isTaken = useEvaluatedValue(({ draft }) => hasOlderLines(draft));
  return useMemo(() => {
    if (year === null || isTaken) return null;
    const others = (stored?.reports ?? []).filter((report) => report.id !== id);
    return lastYearLines(formats, { organization, year }, others);
  }, [formats, stored, id, organization, year, isTaken]);
}

function hasOlderLines({ ledger }: ReportDraft): boolean {
  return Object.values(ledger).some(({ origin }) => origin !== '');
}

interface Office {
  readonly organization: string;
  readonly year: number;
}

/** Of several reports of that year the one changed last counts. */
export function lastYearLines(
  formats: readonly ReportFormat[],
  { organization, year }: Office,
  others: readonly Pick<StoredReport, 'draft' | 'changedAt' | 'deletedAt'>[],
): LastYearLines | null {
  const kept = others.filter(({ deletedAt }) => deletedAt === null);
  const newest = newestFirst(kept).find(
    (draft) =>
      isSameOffice(draft, { identity: { organization } }) &&
      parseYear(draft.year) === year - 1 &&
      hasLedger(draft),
  );
  const format = newest && formatOfVersion(formats, newest.formatVersion);
  if (!format) return null;
  const lines = Object.values(nextLedger(format, newest.ledger, year - 1));
  return lines.length === 0 ? null : { year: year - 1, lines };
}
