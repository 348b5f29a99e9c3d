import type { ReportDraft } from '../domain';
import { openCopies } from './copies';
import type { Copying } from './copies';
import { deleteHistory, readHistory, writeHistory } from './history-records';
import { openIndexedDbRecords } from './indexed-db-records';
import { newId } from './new-id';
import { openPen } from './pen';
import type { RecordReader, Records, RecordWriter } from './records';
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
  const tell = (id: string) => windows.post('changed', id);
  const told = async <T>(id: string, written: Promise<T>) => {
    const result = await written;
    tell(id);
    return result;
  };
  return {
    ...reports,
    copyInto: copies.copyInto,
    async create(draft) {
      const report = await reports.create(draft);
      tell(report.id);
      return report;
    },
    async save(...values) {
      const result = await reports.save(...values);
      if (result.kind === 'saved') tell(values[0]);
      return result;
    },
    async takeIn(reports) {
      const taken = await copies.takeIn(reports);
      for (const { id } of taken) tell(id);
      return taken;
    },
    markExported: (id) => told(id, reports.markExported(id)),
    remove: (id) => told(id, reports.remove(id)),
    restore: (id) => told(id, reports.restore(id)),
    purge: (id) => told(id, reports.purge(id)),
    async markBackedUp(copied) {
      await copies.markBackedUp(copied);
      for (const { id } of copied) tell(id);
    },
    async erase() {
      const ids = await records.read(async (reader) => (await reader.getReports()).map(idOf));
      await records.erase();
      for (const id of ids) tell(id);
      windows.post('settings', SETTINGS_ID);
    },
    watch: (onChange) =>
      windows.listen(({ kind, id }) => {
        if (kind === 'changed') onChange(id);
      }),
    askForPen: (id, user) => openPen(id, user, windows),
  };
}

const idOf = ({ id }: { readonly id: string }) => id;

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
