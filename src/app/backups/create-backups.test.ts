import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDraft } from '../../domain';
import { openReportStore, readBackup } from '../../storage';
import type { BackupFolder, ReportStore } from '../../storage';
import { backupName, createBackups } from './create-backups';

const draft = emptyDraft('2021', '2025');
const named = (organization: string) => ({
  ...draft,
  identity: { ...draft.identity, organization },
});

/** A folder that holds one text, and can be asleep or gone. */
function createFolder() {
  const folder = {
    name: 'U盘',
    texts: [] as string[],
    isAwake: true,
    isGone: false,
    choices: 0,
    isChosen: false,
    /** Ends a write that hangs. */
    goOn: null as (() => void) | null,
    hangs: false,
    days: new Set<string>(),
  };
  const chosen = () =>
    folder.isChosen ? { name: folder.name, choice: String(folder.choices), writtenAt: null } : null;
  const port: BackupFolder = {
    isPossible: true,
    load: () => Promise.resolve(chosen()),
    choose: () => {
      folder.isChosen = true;
      folder.choices += 1;
      return Promise.resolve(chosen());
    },
    isAllowed: () => Promise.resolve(folder.isAwake),
    allow: () => Promise.resolve((folder.isAwake = true)),
    fileOf: (_, day) => {
      folder.days.add(day);
      return Promise.resolve({
        read: () => Promise.resolve(folder.texts[folder.texts.length - 1] ?? null),
        write: async (text) => {
          if (folder.hangs) await new Promise<void>((resolve) => (folder.goOn = resolve));
          if (folder.isGone) throw new DOMException('gone', 'NotFoundError');
          folder.texts.push(text);
        },
      });
    },
    noteWritten: () => Promise.resolve(),
    forget: () => Promise.resolve(void (folder.isChosen = false)),
  };
  return { folder, port };
}

let store: ReportStore;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 1_800_000_000_000 });
  store = openReportStore();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** What is asked of the database ends in real time. */
async function settled() {
  for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

async function begin() {
  const { folder, port } = createFolder();
  const backups = createBackups(store, port);
  await store.create(named('青山镇人民政府'));
  await backups.chooseFolder();
  await vi.waitFor(() => expect(folder.texts).toHaveLength(1));
  await vi.waitFor(() => expect(backups.due.get()).toBeNull());
  return { folder, backups };
}

/** A write that is under way, until it is let go on. */
async function hang(
  folder: ReturnType<typeof createFolder>['folder'],
  backups: ReturnType<typeof createBackups>,
): Promise<() => void> {
  folder.hangs = true;
  await store.create(named('白云街道办事处'));
  await backups.refresh();
  await vi.advanceTimersByTimeAsync(0);
  await vi.waitFor(() => expect(folder.goOn).not.toBeNull());
  folder.hangs = false;
  return () => folder.goOn?.();
}

describe('the folder for backups', () => {
  it('is written as soon as it is chosen, with everything in it', async () => {
    const { folder, backups } = await begin();
    expect(readBackup(folder.texts[0] ?? '')).toMatchObject({
      reports: [{ draft: { identity: { organization: '青山镇人民政府' } } }],
      isChanged: false,
    });
    await vi.waitFor(() => expect(backups.folder.get()).toMatchObject({ kind: 'awake' }));
  });

  it('follows a change once it is quiet, and not more often than once a minute', async () => {
    const { folder, backups } = await begin();
    backups.noteChange();
    await vi.advanceTimersByTimeAsync(59_000);
    await settled();
    expect(folder.texts).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_000);
    await vi.waitFor(() => expect(folder.texts).toHaveLength(2));

    await vi.advanceTimersByTimeAsync(600_000);
    backups.noteChange();
    await vi.advanceTimersByTimeAsync(9_000);
    backups.noteChange();
    await vi.advanceTimersByTimeAsync(9_000);
    await settled();
    expect(folder.texts).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1_000);
    await vi.waitFor(() => expect(folder.texts).toHaveLength(3));
  });

  it('does not wait for a pause longer than a minute', async () => {
    const { folder, backups } = await begin();
    await vi.advanceTimersByTimeAsync(600_000);
    for (let second = 0; second < 59; second += 1) {
      backups.noteChange();
      await vi.advanceTimersByTimeAsync(1_000);
    }
    await settled();
    expect(folder.texts).toHaveLength(1);
    for (let second = 59; second < 150; second += 1) {
      backups.noteChange();
      await vi.advanceTimersByTimeAsync(1_000);
    }
    await vi.waitFor(() => expect(folder.texts).toHaveLength(3));
  });

  it('says so when it cannot be written, and that the work is not backed up', async () => {
    const { folder, backups } = await begin();
    folder.isGone = true;
    await store.create(named('白云街道办事处'));
    await backups.refresh();
    await vi.advanceTimersByTimeAsync(0);
    await vi.waitFor(() => expect(backups.folder.get()).toEqual({ kind: 'failed', name: 'U盘' }));
    expect(backups.due.get()).toEqual({ count: 1, days: 0 });
    folder.isGone = false;
    await backups.wakeFolder();
    await vi.waitFor(() => expect(backups.due.get()).toBeNull());
  });

  it('is not written before the person has said yes again', async () => {
    const { folder, backups } = await begin();
    folder.isAwake = false;
    await store.create(named('白云街道办事处'));
    await backups.refresh();
    await vi.advanceTimersByTimeAsync(600_000);
    await settled();
    expect(folder.texts).toHaveLength(1);
    expect(backups.folder.get()).toEqual({ kind: 'asleep', name: 'U盘' });
  });

  it('holds the work though the disk is too full to note that it does', async () => {
    const { folder, backups } = await begin();
    await store.create(named('白云街道办事处'));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await backups.refresh();
    await vi.advanceTimersByTimeAsync(0);
    await vi.waitFor(() => expect(folder.texts).toHaveLength(2));
    await settled();
    expect(folder.texts[1]).toContain('白云街道办事处');
    expect(backups.folder.get()).toMatchObject({ kind: 'awake' });
    expect(backups.due.get()).toEqual({ count: 1, days: 0 });
  });

  it.each([true, false])(
    'stays forgotten though a write was under way (it succeeds: %s)',
    async (succeeds) => {
      const { folder, backups } = await begin();
      const goOn = await hang(folder, backups);
      await backups.forgetFolder();
      folder.isGone = !succeeds;
      goOn();
      await settled();
      expect(folder.texts).toHaveLength(succeeds ? 2 : 1);
      expect(backups.folder.get()).toEqual({ kind: 'none' });
    },
  );

  it('is the one chosen last though a write into another was under way', async () => {
    const { folder, backups } = await begin();
    const goOn = await hang(folder, backups);
    folder.name = '移动硬盘';
    await backups.chooseFolder();
    const names: (string | null)[] = [];
    backups.folder.subscribe(() => {
      const state = backups.folder.get();
      names.push('name' in state ? state.name : null);
    });
    goOn();
    await settled();
    expect(folder.texts).toHaveLength(3);
    expect(new Set(names)).toEqual(new Set(['移动硬盘']));
  });

  it('is left alone once it is no longer wanted', async () => {
    const { folder, backups } = await begin();
    await backups.forgetFolder();
    backups.noteChange();
    await vi.advanceTimersByTimeAsync(600_000);
    await settled();
    expect(folder.texts).toHaveLength(1);
    expect(backups.folder.get()).toEqual({ kind: 'none' });
  });
});

it('a file of everything says in its name that it is internal, and which of a day it is', () => {
  expect(backupName('2026-11-28')).toBe('年报助手全部备份（内部资料）2026-11-28.json');
  expect(backupName('2026-11-28', 2)).toBe('年报助手全部备份（内部资料）2026-11-28-2.json');
});
