import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DRAFT_VERSION, emptyDraft, emptyHistory, undone, withStep } from '../domain';
import type { History, ReportDraft } from '../domain';
import {
  DATABASE_NAME,
  DATABASE_VERSION,
  HISTORY_NAME,
  SETTINGS_NAME,
  STORE_NAME,
} from './indexed-db-records';
import { historyChange } from './history-change';
import { openReportStore } from './report-store';
import { openSettingsStore } from './settings-store';
import type { ReportStore } from './store';

const year = (typed: number): ReportDraft => emptyDraft('2021', String(typed));
const typedAt = { at: 1, act: null };

let store: ReportStore;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  store = openReportStore();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const grown = (history: History, typed: number) => withStep(history, year(typed), typedAt);

/** A stored report with so many steps, each saved by itself. */
async function typeYears(count: number) {
  const { id } = await store.create(year(0));
  let history = emptyHistory(year(0));
  for (let typed = 1; typed <= count; typed += 1) {
    const next = grown(history, typed);
    await store.save(id, year(typed), typed, historyChange(history, next));
    history = next;
  }
  return { id, history, revision: count + 1 };
}

const kept = ({ first, steps, done }: History) => ({ first, steps, done });

async function rawRecords(): Promise<{ report: string; place: number }[]> {
  const database = await openDB(DATABASE_NAME, DATABASE_VERSION);
  const records = (await database.getAll(HISTORY_NAME)) as { report: string; place: number }[];
  database.close();
  return records;
}

describe('a history beside its draft', () => {
  it('comes back as it was, in a window opened later', async () => {
    const { id, history, revision } = await typeYears(3);
    expect(await openReportStore().loadHistory(id, revision)).toEqual(kept(history));
  });

  it('remembers what was taken back, and forgets it once something else is typed', async () => {
    const { id, history, revision } = await typeYears(3);
    const back = undone(undone(history)!)!;
    await store.save(id, back.draft, revision, historyChange(history, back));
    expect(await store.loadHistory(id, revision + 1)).toEqual({ ...kept(history), done: 1 });

    const other = grown(back, 9);
    await store.save(id, year(9), revision + 1, historyChange(back, other));
    expect(await store.loadHistory(id, revision + 2)).toEqual(kept(other));
    expect(await rawRecords()).toHaveLength(3);
  });

  it('lets the oldest steps go', async () => {
    const { id, history, revision } = await typeYears(3);
    const short = withStep(history, year(9), typedAt, { steps: 2, size: 1e6 });
    await store.save(id, year(9), revision, historyChange(history, short));
    expect(await store.loadHistory(id, revision + 1)).toEqual(kept(short));
    expect((await rawRecords()).map(({ place }) => place)).toEqual([0, 3, 4]);
  });

  it('is not believed once the draft was saved without it', async () => {
    const { id, history, revision } = await typeYears(2);
    await store.save(id, year(7), revision);
    expect(await store.loadHistory(id, revision + 1)).toBeNull();
    expect(await store.load(id)).toMatchObject({ report: { draft: year(7) } });

    const anew = grown(emptyHistory(year(7)), 8);
    await store.save(id, year(8), revision + 1, historyChange(null, anew));
    expect(await store.loadHistory(id, revision + 2)).toEqual(kept(anew));
    expect(history.steps).toHaveLength(2);
    expect(await rawRecords()).toHaveLength(2);
  });

  it('is not touched by a window that has not seen the newest draft', async () => {
    const { id, history, revision } = await typeYears(2);
    const late = grown(emptyHistory(year(1)), 5);
    const result = await openReportStore().save(id, year(5), 2, historyChange(null, late));
    expect(result.kind).toBe('conflict');
    expect(await store.loadHistory(id, revision)).toEqual(kept(history));
  });

  it.each([
    ['the draft', STORE_NAME, 0],
    ['the history', HISTORY_NAME, 0],
    ['a step', HISTORY_NAME, 1],
  ])('is written with the draft or not at all: %s is refused', async (_, refused, after) => {
    const { id, history, revision } = await typeYears(2);
    let count = 0;
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
    ) {
      if (this.name === refused && count++ === after)
        throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value);
    });
    const next = grown(history, 3);
    await expect(
      store.save(id, year(3), revision, historyChange(history, next)),
    ).rejects.toMatchObject({ code: 'full' });
    vi.restoreAllMocks();
    expect(await store.loadHistory(id, revision)).toEqual(kept(history));
    expect(await store.load(id)).toMatchObject({ report: { revision, draft: year(2) } });
  });

  it('belongs to one report only, and is gone with it', async () => {
    const one = await typeYears(2);
    const two = await typeYears(1);
    await store.purge(one.id);
    expect(await store.loadHistory(one.id, one.revision)).toBeNull();
    expect(await store.loadHistory(two.id, two.revision)).toEqual(kept(two.history));
    expect((await rawRecords()).map(({ report }) => report)).toEqual([two.id, two.id]);
    const copy = await store.create(year(1));
    expect(await store.loadHistory(copy.id, 1)).toBeNull();
  });
});

describe('a history that cannot be read', () => {
  const spoil = async (key: [string, number], record: Record<string, unknown> | null) => {
    const database = await openDB(DATABASE_NAME, DATABASE_VERSION);
    if (record === null) await database.delete(HISTORY_NAME, key);
    else {
      const old = (await database.get(HISTORY_NAME, key)) as Record<string, unknown>;
      await database.put(HISTORY_NAME, { ...old, ...record });
    }
    database.close();
  };

  it.each([
    ['a step is missing', 1, null],
    ['the last step is missing', 2, null],
    ['the head is missing', 0, null],
    ['a step is damaged', 1, { backward: 'what' }],
    ['a step does what no step does', 1, { backward: [{ op: 'move', path: '/a', from: '/b' }] }],
    ['it was kept by a newer copy', 0, { version: 2 }],
    ['its drafts were of a newer version', 0, { draftVersion: DRAFT_VERSION + 1 }],
    ['it counts wrongly', 0, { done: 9 }],
  ])('is not offered, and its report opens: %s', async (_, place, record) => {
    const { id, revision } = await typeYears(2);
    await spoil([id, place], record);
    expect(await store.loadHistory(id, revision)).toBeNull();
    expect(await store.load(id)).toMatchObject({ kind: 'found', report: { draft: year(2) } });
  });
});

describe('a database of before there was a history', () => {
  it('keeps its reports and settings, and takes the first step', async () => {
    const before = await openDB(DATABASE_NAME, 2, {
      upgrade: (created) => {
        created.createObjectStore(STORE_NAME, { keyPath: 'id' });
        created.createObjectStore(SETTINGS_NAME, { keyPath: 'id' });
      },
    });
    const times = { createdAt: 1, changedAt: 1, exportedAt: null, deletedAt: null };
    const old = { id: 'old', revision: 4, draft: year(1), draftVersion: DRAFT_VERSION, ...times };
    await before.put(STORE_NAME, old);
    await before.put(SETTINGS_NAME, {
      id: 'office',
      version: 1,
      settings: { rules: { N9: 'off' } },
    });
    before.close();

    expect(await store.load('old')).toMatchObject({ report: { revision: 4, draft: year(1) } });
    expect(await openSettingsStore().load()).toMatchObject({ rules: { N9: 'off' } });
    expect(await store.loadHistory('old', 4)).toBeNull();
    const history = grown(emptyHistory(year(1)), 2);
    await store.save('old', year(2), 4, historyChange(null, history));
    expect(await store.loadHistory('old', 5)).toEqual(kept(history));
  });
});
