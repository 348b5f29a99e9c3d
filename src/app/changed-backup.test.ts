import { describe, expect, it } from 'vitest';
import { formats } from '../formats';
import { backupDifferences, decidedDraft } from './changed-backup';
import type { ChangedBackup } from './changed-backup';
import { fullDraft } from './full-report.test-support';

const [, format] = formats;
if (!format) throw new Error('There is no format of 2021');
const received = 'applications/received/naturalPerson';
const backup: ChangedBackup = {
  draft: fullDraft(format),
  format,
  changes: {
    texts: [
      { key: 'identity/signedOn', embedded: '2026-01-09', visible: '2026-01-20' },
      { key: 'narrative/overview/proactive', embedded: '旧。', visible: '新。' },
    ],
    cells: [{ id: received, embedded: '17', visible: '19' }],
    remarks: [],
  },
};

describe('a backup whose pages were changed', () => {
  it('has each difference under the name of its place', () => {
    expect(backupDifferences(backup).map(({ name }) => name)).toEqual([
      '落款日期',
      '一、总体情况（主动公开）',
      expect.stringMatching(/^表三：一、本年新收.*自然人$/),
    ]);
    expect(backupDifferences(backup)[0]).toMatchObject({
      embedded: '2026年1月9日',
      visible: '2026年1月20日',
    });
  });

  it('is the report inside where that was chosen', () => {
    expect(decidedDraft(backup, new Set())).toEqual(backup.draft);
  });

  it('takes from the pages what was chosen there and nothing else', () => {
    const [date, , figure] = backupDifferences(backup);
    const decided = decidedDraft(backup, new Set([date!.key, figure!.key]));

    expect(decided).toEqual({
      ...backup.draft,
      identity: { ...backup.draft.identity, signedOn: '2026-01-20' },
      cells: { ...backup.draft.cells, [received]: '19' },
    });
  });
});
