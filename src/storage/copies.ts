import { openFileRecords } from './file-records';
import { newId } from './new-id';
import type { KeyedRecord, Records } from './records';
import { SETTINGS_ID } from './settings-store';
import type { CopiedReport, ReportStore, StoredReport } from './store';
import { readRecord, readRecords, toRecord } from './stored-record';

export type Copying = Pick<ReportStore, 'takeIn' | 'copyInto' | 'markBackedUp' | 'erase'>;

/** Backups and the way back, without a word to other windows. */
export function openCopies(records: Records, now: () => number): Omit<Copying, 'erase'> {
  return {
    takeIn: (reports) =>
      records.write(async (writer) => {
        const taken: StoredReport[] = [];
        for (const report of reports) {
          const isFree = (await writer.getReport(report.id)) === undefined;
          const own = isFree ? report : { ...report, id: newId() };
          await writer.putReport(toRecord(own));
          taken.push(own);
        }
        return taken;
      }),
    copyInto: (file) => copyRecords(records, openFileRecords(file, now)),
    markBackedUp: (copied) =>
      records.write(async (writer) => {
        for (const { id, revision } of copied) {
          const { report } = readRecord(id, await writer.getReport(id));
          if (!report) continue;
          const outdatedAt = report.revision === revision ? null : report.changedAt;
          const backup = { revision, at: now(), outdatedAt };
          await writer.putReport(toRecord({ ...report, backup }));
        }
      }),
  };
}

/**
 * Copies records as they lie there. Returns what was read back from the copy and is as it was: a
 * backup that does not open is none.
 */
async function copyRecords(from: Records, to: Records): Promise<readonly CopiedReport[]> {
  const [reports, settings] = await from.read((reader) =>
    Promise.all([reader.getReports(), reader.getSettings(SETTINGS_ID)]),
  );
  await to.write(async (writer) => {
    for (const report of reports) await writer.putReport(report);
    if (settings !== undefined) {
      await writer.putSettings({ ...(settings as object), id: SETTINGS_ID });
    }
  });
  const kept = await to.read((reader) => reader.getReports());
  const revisions = new Map(copiedOf(kept).map(({ id, revision }) => [id, revision]));
  return copiedOf(reports).filter(({ id, revision }) => revisions.get(id) === revision);
}

function copiedOf(records: readonly KeyedRecord[]): readonly CopiedReport[] {
  return readRecords(records).reports.map(({ id, revision }) => ({ id, revision }));
}
