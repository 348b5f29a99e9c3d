import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBackupFolder } from './backup-folder';
import type { BackupFolder } from './backup-folder';
import type { KeyedRecord, Records, RecordWriter } from './records';
import { encodeStoreFile } from './store-file';

const DAY = '2026-11-28';
const whole = encodeStoreFile({ reports: [{ id: 'a' }], settings: [], history: [] }, 1);

/** A folder of the computer: names and what lies there under them. */
function folderNamed(name: string) {
  const files = new Map<string, string>();
  const handleOf = (file: string) => ({
    getFile: () => Promise.resolve({ text: () => Promise.resolve(files.get(file)) }),
    createWritable: () => {
      let text = '';
      return Promise.resolve({
        write: (written: string) => Promise.resolve(void (text = written)),
        close: () => Promise.resolve(void files.set(file, text)),
      });
    },
  });
  const handle = {
    name,
    queryPermission: () => Promise.resolve('granted'),
    requestPermission: () => Promise.resolve('granted'),
    getFileHandle: (file: string, { create = false } = {}) => {
      if (!files.has(file) && !create) return Promise.reject(new DOMException('', 'NotFoundError'));
      if (!files.has(file)) files.set(file, '');
      return Promise.resolve(handleOf(file));
    },
  };
  return { files, handle };
}

/** Settings alone, which keep a handle as the browser's database does. */
function settingsOnly(): Records {
  const kept = new Map<string, unknown>();
  const writer = {
    getSettings: (id: string) => Promise.resolve(kept.get(id)),
    putSettings: (record: KeyedRecord) => Promise.resolve(void kept.set(record.id, record)),
  } as Partial<RecordWriter> as RecordWriter;
  return {
    read: (work) => work(writer),
    write: (work) => work(writer),
    erase: () => Promise.resolve(),
  };
}

let stick: ReturnType<typeof folderNamed>;
let folder: BackupFolder;

async function chosen() {
  const known = await folder.load();
  if (!known) throw new Error('no folder is chosen');
  return known;
}

async function writeOn(day: string) {
  await (await folder.fileOf(await chosen(), day)).write(whole);
}

beforeEach(async () => {
  stick = folderNamed('U盘');
  vi.stubGlobal('window', { showDirectoryPicker: () => Promise.resolve(stick.handle) });
  folder = openBackupFolder(settingsOnly(), (day, number) => `${day}-${String(number)}`);
  await folder.choose();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the file of a day', () => {
  it('is written over on that day, and the next has one of its own', async () => {
    await writeOn(DAY);
    await writeOn(DAY);
    await writeOn('2026-11-29');
    expect([...stick.files.keys()]).toEqual([`${DAY}-1`, '2026-11-29-1']);
  });

  it('is begun again under its name when the write broke off and left it empty', async () => {
    stick.files.set(`${DAY}-1`, '');
    const file = await folder.fileOf(await chosen(), DAY);
    expect(await file.read()).toBeNull();
    stick.files.set(`${DAY}-1`, '');
    await writeOn(DAY);
    expect([...stick.files]).toEqual([[`${DAY}-1`, whole]]);
  });

  it.each([
    ['into something else', '有人改过'],
    ['and still opens', whole.replace('"a"', '"b"')],
  ])('stays as it is when somebody changed it %s', async (_, changed) => {
    await writeOn(DAY);
    stick.files.set(`${DAY}-1`, changed);
    await writeOn(DAY);
    expect([...stick.files]).toEqual([
      [`${DAY}-1`, changed],
      [`${DAY}-2`, whole],
    ]);
  });
});

describe('a folder that is no longer chosen', () => {
  it('does not come back by a write that was under way', async () => {
    const before = await chosen();
    const writing = folder.fileOf(before, DAY);
    await folder.forget();
    await writing.catch(() => undefined);
    await folder.noteWritten(before, 1);
    expect(await folder.load()).toBeNull();
    await expect(folder.fileOf(before, DAY)).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  it('does not take the place of the one chosen after it, nor lend it its time', async () => {
    const before = await chosen();
    const writing = folder.fileOf(before, DAY);
    stick = folderNamed('移动硬盘');
    await folder.choose();
    await writing.catch(() => undefined);
    await folder.noteWritten(before, 1);
    expect(await folder.load()).toMatchObject({ name: '移动硬盘', writtenAt: null });
    await expect(folder.fileOf(before, DAY)).rejects.toMatchObject({ name: 'NotFoundError' });
    await folder.noteWritten(await chosen(), 2);
    expect(await folder.load()).toMatchObject({ name: '移动硬盘', writtenAt: 2 });
  });
});
