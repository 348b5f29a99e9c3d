import type { ReportDraft } from '../domain';
import { createConnection } from './connection';
import type { HistoryRecords, RecordStore } from './connection';
import { placesOf, readHistory, writeHistory } from './history-records';
import { openPen } from './pen';
import { StorageError } from './storage-error';
import type { HistoryChange, ReportStore, SaveResult, StoredReport } from './store';
import { readRecord, toRecord } from './stored-record';
import { createWindowsChannel } from './windows-channel';
import type { WindowsChannel } from './windows-channel';

interface StoreOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly windows?: WindowsChannel;
}

/** Keeps reports in the browser's IndexedDB. Nothing is opened before the first call. */
export function openIndexedDbStore({
  now = Date.now,
  windows = createWindowsChannel(newId()),
}: StoreOptions = {}): ReportStore {
  const reports = openReports(now);
  const tell = (id: string) => windows.post('changed', id);
  const told = async <T>(id: string, written: Promise<T>) => {
    const result = await written;
    tell(id);
    return result;
  };
  return {
    ...reports,
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
    markExported: (id) => told(id, reports.markExported(id)),
    remove: (id) => told(id, reports.remove(id)),
    restore: (id) => told(id, reports.restore(id)),
    purge: (id) => told(id, reports.purge(id)),
    watch: (onChange) =>
      windows.listen(({ kind, id }) => {
        if (kind === 'changed') onChange(id);
      }),
    askForPen: (id, user) => openPen(id, user, windows),
  };
}

/** What lies in the database, without a word to other windows. */
function openReports(now: () => number): Omit<ReportStore, 'watch' | 'askForPen'> {
  const transact = createConnection();

  const patch = (id: string, change: () => Partial<StoredReport>) =>
    transact('readwrite', async (store) => {
      const report = { ...(await readExisting(store, id)), ...change() };
      await store.put(toRecord(report));
      return report;
    });

  return {
    async list() {
      const records = await transact('readonly', (store) => store.getAll());
      const read = records.map((record) => readRecord(record.id, record));
      return {
        reports: read.flatMap(({ report }) => report ?? []),
        unreadable: read.flatMap(({ unreadable }) => unreadable ?? []),
      };
    },
    async load(id) {
      const record = await transact('readonly', (store) => store.get(id));
      if (record === undefined) return { kind: 'missing' };
      const { report, unreadable } = readRecord(id, record);
      return report ? { kind: 'found', report } : { kind: 'unreadable', unreadable };
    },
    async create(draft) {
      const at = now();
      const times = { createdAt: at, changedAt: at, exportedAt: null, deletedAt: null };
      const report: StoredReport = { id: newId(), revision: 1, draft, ...times };
      await transact('readwrite', (store) => store.add(toRecord(report)));
      return report;
    },
    save: (id, draft, expectedRevision, history) => {
      const save = { id, draft, expectedRevision, history, now };
      return history
        ? transact.withHistory('readwrite', (...stores) => writeDraft(save, ...stores))
        : transact('readwrite', (store) => writeDraft(save, store));
    },
    loadHistory: async (id, revision) =>
      readHistory(
        await transact.withHistory('readonly', (_, records) => records.getAll(placesOf(id))),
        revision,
      ),
    markExported: (id) => patch(id, () => ({ exportedAt: now() })),
    remove: (id) => patch(id, () => ({ deletedAt: now() })),
    restore: (id) => patch(id, () => ({ deletedAt: null })),
    purge: (id) =>
      transact.withHistory('readwrite', async (store, records) => {
        await Promise.all([store.delete(id), records.delete(placesOf(id))]);
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
  store: RecordStore<'readwrite'>,
  records?: HistoryRecords<'readwrite'>,
): Promise<SaveResult> {
  const current = await readExisting(store, id);
  if (current.revision !== expectedRevision || current.deletedAt !== null) {
    return { kind: 'conflict', current };
  }
  const revision = expectedRevision + 1;
  const changedAt = now();
  await Promise.all([
    store.put(toRecord({ ...current, draft, revision, changedAt })),
    records && history && writeHistory(records, id, revision, history),
  ]);
  return { kind: 'saved', revision, changedAt };
}

/** What may be written over: a record that is there and that this version understands. */
async function readExisting(store: RecordStore<'readwrite'>, id: string): Promise<StoredReport> {
  const record = await store.get(id);
  if (record === undefined) throw new StorageError('missing');
  const { report, unreadable } = readRecord(id, record);
  if (!report) throw new StorageError('unreadable', unreadable.error);
  return report;
}

/** 128 random bits. `crypto.randomUUID` is missing in old browsers and on plain http. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
