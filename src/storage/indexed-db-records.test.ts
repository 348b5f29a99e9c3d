import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDraft } from '../domain';
import type { ReportDraft } from '../domain';
import { DATABASE_NAME, DATABASE_VERSION, STORE_NAME } from './indexed-db-records';
import { openReportStore } from './report-store';
import { StorageError } from './storage-error';
import type { ReportStore } from './store';

const draftSaying = (year: string): ReportDraft => emptyDraft('2021', year);

let store: ReportStore;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  store = openReportStore();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a browser that does not store', () => {
  const nativeOpen = () => vi.spyOn(indexedDB, 'open');
  const domError = (name: string) => new DOMException('native words', name);

  it.each([
    ['SecurityError', '浏览器不允许保存'],
    ['InvalidStateError', '浏览器不允许保存'],
    ['QuotaExceededError', '存储空间满了'],
    ['VersionError', '旧版'],
    ['UnknownError', '数据库出错'],
  ])('says what to do after %s, and tries afresh at the next call', async (name, words) => {
    const open = nativeOpen().mockImplementationOnce(() => {
      throw domError(name);
    });
    const refused = store.list();
    await expect(refused).rejects.toBeInstanceOf(StorageError);
    await expect(refused).rejects.toThrow(words);
    expect(await store.list()).toEqual({ reports: [], unreadable: [] });
    expect(open).toHaveBeenCalledTimes(2);
  });

  it.each([undefined, null])('says so when there is no IndexedDB at all (%s)', async (nothing) => {
    vi.stubGlobal('indexedDB', nothing);
    await expect(store.create(draftSaying('一'))).rejects.toMatchObject({ code: 'denied' });
  });

  it('says that the disk is full when a write is refused, and keeps the old draft', async () => {
    const { id } = await store.create(draftSaying('一'));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw domError('QuotaExceededError');
    });
    await expect(store.save(id, draftSaying('二'), 1)).rejects.toThrow(
      '浏览器的存储空间满了，存不进去。请先导出备份文件，再清理磁盘，腾出空间。',
    );
    expect(await store.save(id, draftSaying('二'), 1)).toMatchObject({ kind: 'saved' });
  });

  it('does not call a draft saved whose transaction fails after the write', async () => {
    const { id } = await store.create(draftSaying('一'));
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (
      this: IDBObjectStore & { transaction: { _abort?: (name: string) => void } },
      value: unknown,
    ) {
      const request = put.call(this, value);
      request.addEventListener('success', () => this.transaction._abort?.('QuotaExceededError'));
      return request;
    });
    await expect(store.save(id, draftSaying('二'), 1)).rejects.toMatchObject({ code: 'full' });
    expect(await store.load(id)).toMatchObject({ report: { draft: draftSaying('一') } });
  });

  it('asks the browser to write through to the disk', async () => {
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await store.create(draftSaying('一'));
    expect(begin).toHaveBeenCalledWith(expect.arrayContaining([STORE_NAME]), 'readwrite', {
      durability: 'strict',
    });
  });
});

describe('a connection', () => {
  it('is opened again after the browser closed it', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    const { id } = await store.create(draftSaying('一'));
    const request = open.mock.results[0]?.value as IDBOpenDBRequest;
    request.result.close();

    expect(await store.save(id, draftSaying('二'), 1)).toMatchObject({ kind: 'saved' });
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('is kept once it is open', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const open = vi.spyOn(indexedDB, 'open');
    await store.list();
    await vi.advanceTimersByTimeAsync(60_000);
    await store.list();
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('makes way for a newer copy that upgrades the database, and then says so', async () => {
    await store.create(draftSaying('一'));
    const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1);
    expect(await newer.count(STORE_NAME)).toBe(1);
    await expect(store.list()).rejects.toMatchObject({ code: 'newer' });
    newer.close();
  });

  it('does not wait for ever for a database that another window holds', async () => {
    const held = await openDB(DATABASE_NAME, DATABASE_VERSION);
    const deleted = deleteDB(DATABASE_NAME);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const refused = expect(store.list()).rejects.toThrow('正被另一个窗口升级或占用');
    await vi.advanceTimersByTimeAsync(10_000);
    await refused;

    held.close();
    await deleted;
    expect(await store.list()).toEqual({ reports: [], unreadable: [] });
  });
});

describe('clearing while a window hangs that does not let go', () => {
  it('is said to come later, and once it came all windows are told', async () => {
    const posted: string[] = [];
    const windows = {
      self: 'a',
      post: (kind: string, id: string) => void posted.push(`${kind} ${id}`),
      listen: () => () => undefined,
    };
    store = openReportStore(undefined, { windows });
    const { id } = await store.create(draftSaying('一'));
    const held = await openDB(DATABASE_NAME, DATABASE_VERSION);
    posted.length = 0;
    const onLate = vi.fn();
    const refused = store.erase(onLate);
    await expect(refused).rejects.toMatchObject({ code: 'eraseLater' });
    await expect(refused).rejects.toThrow('还没有清掉');
    expect(posted).toEqual([]);
    expect(onLate).not.toHaveBeenCalled();

    held.close();
    await vi.waitFor(() => expect(onLate).toHaveBeenCalledTimes(1));
    expect(posted).toEqual([`changed ${id}`, 'settings office']);
    expect(await store.list()).toEqual({ reports: [], unreadable: [] });
  });

  it('is not said to come later when it came', async () => {
    const onLate = vi.fn();
    await store.create(draftSaying('一'));
    await store.erase(onLate);
    expect(await store.list()).toEqual({ reports: [], unreadable: [] });
    expect(onLate).not.toHaveBeenCalled();
  });
});
