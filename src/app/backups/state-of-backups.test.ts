import { expect, it } from 'vitest';
import { emptyDraft } from '../../domain';
import type { StoredReport } from '../../storage';
import { stateOfBackups } from './state-of-backups';

const draft = emptyDraft('2021', '2025');
const at = new Date(2026, 10, 28, 9, 30).getTime();
const report: StoredReport = {
  id: 'a',
  revision: 2,
  draft,
  createdAt: at,
  changedAt: at,
  exportedAt: null,
  deletedAt: null,
  backup: null,
};
const stateOf = (...reports: readonly StoredReport[]) =>
  stateOfBackups({ reports, unreadable: [], listedAt: at });
const backedUp = { ...report, backup: { revision: 2, at, outdatedAt: null } };

it('what was created and left without a word is no report', () => {
  const untouched = { ...report, revision: 1 };
  expect(stateOf(untouched)).toBe('本机没有年报。');
  expect(stateOf(untouched, backedUp)).toContain('本机有 1 份年报');
});

it('says what no backup holds, and when the newest was made', () => {
  const newest = '最近一次备份：2026-11-28 09:30。';
  expect(stateOf(report, { ...report, id: 'b' })).toBe('本机有 2 份年报，都没有备份过。');
  expect(stateOf(backedUp, { ...backedUp, id: 'b', revision: 3 })).toBe(
    `本机有 2 份年报，其中 1 份改过后还没有备份。${newest}`,
  );
  expect(stateOf(backedUp)).toBe(`本机有 1 份年报，都已备份。${newest}`);
  expect(stateOf({ ...backedUp, deletedAt: at })).toBe(`本机没有年报。${newest}`);
});
