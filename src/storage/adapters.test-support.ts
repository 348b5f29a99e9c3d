import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { DRAFT_VERSION, emptyDraft } from '../domain';
import type { ReportDraft } from '../domain';
import { openFileRecords } from './file-records';
import { inMemory } from './in-memory.test-support';
import { openIndexedDbRecords } from './indexed-db-records';
import type { KeyedRecord, Records } from './records';
import { openReportStore } from './report-store';
import type { TextFile } from './store';
import type { WindowsChannel } from './windows-channel';

interface Adapter {
  readonly name: string;
  /** Opens what lies there, as a window opened later does. */
  readonly open: (file: TextFile) => Records;
}

/** Wherever records lie, the same holds. */
export const adapters: readonly Adapter[] = [
  { name: 'the database of the browser', open: () => openIndexedDbRecords() },
  { name: 'a file', open: (file) => openFileRecords(file) },
];

const silentWindows: WindowsChannel = {
  self: 'a',
  post: () => undefined,
  listen: () => () => undefined,
};

export const draftSaying = (organization: string): ReportDraft => {
  const draft = emptyDraft('2021', '2024');
  return { ...draft, identity: { ...draft.identity, organization } };
};

/** An empty place, and a clock that stands still until it is set. */
export function beginWith(adapter: Adapter) {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const file = inMemory();
  const clock = { now: 1000 };
  const records = () => adapter.open(file);
  const open = () => openReportStore(records(), { now: () => clock.now, windows: silentWindows });
  /** Writes past the store, as another program or a clean-up tool would. */
  const putRaw = (record: KeyedRecord) => records().write((writer) => writer.putReport(record));
  const putRawDraft = async (id: string, draft: unknown, draftVersion = DRAFT_VERSION) => {
    const times = { createdAt: 1, changedAt: 1, exportedAt: null, deletedAt: null };
    const record = { id, revision: 1, draft, draftVersion, ...times };
    await putRaw(record);
    return record;
  };
  return { clock, records, open, putRaw, putRawDraft };
}
