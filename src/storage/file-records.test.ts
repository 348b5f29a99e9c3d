import { describe, expect, it } from 'vitest';
import { DRAFT_VERSION, emptyDraft } from '../domain';
import { openFileRecords } from './file-records';
import { inMemory } from './in-memory.test-support';
import { readBackup } from './read-backup';
import { openReportStore } from './report-store';
import { encodeStoreFile } from './store-file';

const draft = emptyDraft('2021', '2025');

async function fileOfOne() {
  const file = inMemory();
  const store = openReportStore(
    openFileRecords(file, () => 5000),
    { now: () => 1000 },
  );
  const report = await store.create(draft);
  return { file, report, text: file.text ?? '' };
}

describe('a file of all reports', () => {
  it('says when it was written and gives back what it holds', async () => {
    const { report, text } = await fileOfOne();
    expect(readBackup(text)).toEqual({
      reports: [report],
      unreadable: [],
      settings: null,
      writtenAt: 5000,
      isChanged: false,
    });
  });

  it('is the same text for the same content', async () => {
    const { file, text } = await fileOfOne();
    const again = openFileRecords(file, () => 5000);
    await again.write(() => Promise.resolve());
    expect(file.text).toBe(text);
  });

  it('opens with a warning when it was changed by hand, and is not written over', async () => {
    const { text } = await fileOfOne();
    const changed = text.replace('"year": "2025"', '"year": "2024"');
    expect(readBackup(changed)).toMatchObject({
      isChanged: true,
      reports: [{ draft: { year: '2024' } }],
    });
    const file = inMemory(changed);
    await expect(openReportStore(openFileRecords(file)).create(draft)).rejects.toMatchObject({
      code: 'changedFile',
    });
    expect(file.text).toBe(changed);
  });

  it.each([
    ['another file', () => '{"kind":"gongkai-nianbao/report"}', '请换一个文件'],
    ['no JSON', () => '机关', '不是“全部备份”'],
    ['one cut off', (text: string) => text.slice(0, -40), '可能已损坏'],
    ['one cut off at its head', (text: string) => text.slice(0, 60), '可能已损坏'],
    [
      'one of a newer version',
      (text: string) => text.replace('"version": 1', '"version": 2'),
      '更新版本',
    ],
    [
      'one without its reports',
      (text: string) => text.replace('"reports": [', '"other": ['),
      '可能已损坏',
    ],
    [
      'one that holds a report twice',
      () => encodeStoreFile({ reports: [{ id: 'a' }, { id: 'a' }], settings: [], history: [] }, 1),
      '可能已损坏',
    ],
  ])('is refused with a reason: %s', async (_, damage, words) => {
    const { text } = await fileOfOne();
    const damaged = damage(text);
    expect(readBackup(damaged)).toEqual({ error: expect.stringContaining(words) as string });
    const file = inMemory(damaged);
    await expect(openReportStore(openFileRecords(file)).list()).rejects.toThrow(words);
    await expect(openReportStore(openFileRecords(file)).create(draft)).rejects.toThrow(words);
    expect(file.text).toBe(damaged);
  });

  it('lists what it cannot read of it', () => {
    const newer = { id: 'new', draft, draftVersion: DRAFT_VERSION + 1 };
    const text = encodeStoreFile(
      { reports: [newer], settings: [{ id: 'office' }], history: [] },
      1,
    );
    expect(readBackup(text)).toMatchObject({
      reports: [],
      unreadable: [{ id: 'new' }],
      settings: null,
    });
  });

  it('holds the old content when it cannot be written', async () => {
    const { file, report, text } = await fileOfOne();
    const refusing = {
      ...file,
      write: () => Promise.reject(new DOMException('', 'QuotaExceededError')),
    };
    const store = openReportStore(openFileRecords(refusing));
    await expect(store.save(report.id, draft, 1)).rejects.toMatchObject({ code: 'full' });
    expect(file.text).toBe(text);
  });

  it('takes two saves at once one after the other', async () => {
    const { file, report } = await fileOfOne();
    const store = openReportStore(openFileRecords(file));
    const results = await Promise.all([
      store.save(report.id, { ...draft, year: '2023' }, 1),
      store.save(report.id, { ...draft, year: '2024' }, 1),
    ]);
    expect(results.map(({ kind }) => kind)).toEqual(['saved', 'conflict']);
  });
});
