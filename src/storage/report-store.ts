import type { ReportDraft } from '../domain';
import { openCopies } from './copies';
import type { Copying } from './copies';
import { deleteHistory, readHistory, writeHistory } from './history-records';
import { openIndexedDbRecords } from './indexed-db-records';
import { newId } from './new-id';
import { openPen } from './pen';
import type { KeyedRecord, RecordReader, Records, RecordWriter } from './records';
import { SETTINGS_ID } from './settings-store';
import { StorageError } from './storage-error';
import type { HistoryChange, ReportStore, SaveResult, StoredReport } from './store';
import { readRecord, readRecords, toRecord } from './stored-record';
import { createWindowsChannel } from './windows-channel';
import type { WindowsChannel } from './windows-channel';

interface StoreOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly windows?: WindowsChannel;
}

/** Keeps reports among these records, the browser's database if not said otherwise. */
export function openReportStore(
  records: Records = openIndexedDbRecords(),
  { now = Date.now, windows = createWindowsChannel(newId()) }: StoreOptions = {},
): ReportStore {
  const reports = openReports(records, now);
  const copies = openCopies(records, now);
  /** Tells the other windows what was written, once it is. */
  const told = async <T>(
    written: Promise<T>,
    changedBy: (result: T) => readonly KeyedRecord[],
  ): Promise<T> => {
    const result = await written;
    for (const { id } of changedBy(result)) windows.post('changed', id);
    return result;
  };
  const itself = (report: StoredReport) => [report];
  return {
    ...reports,
    copyInto: copies.copyInto,
    create: (draft) => told(reports.create(draft), itself),
    save: (id, ...values) =>
      told(reports.save(id, ...values), ({ kind }) => (kind === 'saved' ? [{ id }] : [])),
    takeIn: (all) => told(copies.takeIn(all), (taken) => taken),
    markExported: (id) => told(reports.markExported(id), itself),
    remove: (id) => told(reports.remove(id), itself),
    restore: (id) => told(reports.restore(id), itself),
    purge: (id) => told(reports.purge(id), () => [{ id }]),
    markBackedUp: (copied) => told(copies.markBackedUp(copied), () => copied),
    async erase(onLate) {
      const erased = await records.read((reader) => reader.getReports());
      const tell = () => {
        for (const { id } of erased) windows.post('changed', id);
        windows.post('settings', SETTINGS_ID);
      };
      await records.erase(() => {
        tell();
        onLate?.();
      });
      tell();
    },
    watch: (onChange) =>
      windows.listen(({ kind, id }) => {
        if (kind === 'changed') onChange(id);
      }),
    askForPen: (id, user) => openPen(id, user, windows),
  };
}

/** What lies among the records, without a word to other windows. */
function openReports(
  records: Records,
  now: () => number,
): Omit<ReportStore, 'watch' | 'askForPen' | keyof Copying> {
  const patch = (id: string, change: () => Partial<StoredReport>) =>
    records.write(async (writer) => {
      const report = { ...(await readExisting(writer, id)), ...change() };
      await writer.putReport(toRecord(report));
      return report;
    });

  return {
    list: async () => readRecords(await records.read((reader) => reader.getReports())),
    async load(id) {
      const record = await records.read((reader) => reader.getReport(id));
      if (record === undefined) return { kind: 'missing' };
      const { report, unreadable } = readRecord(id, record);
      return report ? { kind: 'found', report } : { kind: 'unreadable', unreadable };
    },
    async create(draft) {
      const at = now();
      const times = { createdAt: at, changedAt: at };
      const marks = { exportedAt: null, deletedAt: null, backup: null };
      const report: StoredReport = { id: newId(), revision: 1, draft, ...times, ...marks };
      await records.write((writer) => writer.putReport(toRecord(report)));
      return report;
    },
    save: (id, draft, expectedRevision, history) =>
      records.write((writer) => writeDraft({ id, draft, expectedRevision, history, now }, writer)),
    loadHistory: async (id, revision) =>
      readHistory(await records.read((reader) => reader.getHistory(id)), revision),
    markExported: (id) => patch(id, () => ({ exportedAt: now() })),
    remove: (id) => patch(id, () => ({ deletedAt: now() })),
    restore: (id) => patch(id, () => ({ deletedAt: null })),
    purge: (id) =>
      records.write(async (writer) => {
        await Promise.all([writer.deleteReport(id), deleteHistory(writer, id)]);
      }),
  };
}

interface Save {
  readonly id: string;
  readonly draft: ReportDraft;
  readonly expectedRevision: number;
  readonly history: HistoryChange | undefined;
  readonly now: () => number;
}

async function writeDraft(
  { id, draft, expectedRevision, history, now }: Save,
  writer: RecordWriter,
): Promise<SaveResult> {
  const current = await readExisting(writer, id);
  if (current.revision !== expectedRevision || current.deletedAt !== null) {
    return { kind: 'conflict', current };
  }
  const revision = expectedRevision + 1;
  const changedAt = now();
  await Promise.all([
    writer.putReport(
      toRecord({ ...current, draft, revision, changedAt, backup: outdated(current, changedAt) }),
    ),
    history && writeHistory(writer, id, revision, history),
  ]);
  return { kind: 'saved', revision, changedAt };
}

function outdated({ backup }: StoredReport, at: number): StoredReport['backup'] {
  return backup && { ...backup, outdatedAt: backup.outdatedAt ?? at };
}

/** What may be written over: a record that is there and that this version understands. */
async function readExisting(reader: RecordReader, id: string): Promise<StoredReport> {
  const record = await reader.getReport(id);
  if (record === undefined) throw new StorageError('missing');
  const { report, unreadable } = readRecord(id, record);
  if (!report) throw new StorageError('unreadable', unreadable.error);
  return report;
}
