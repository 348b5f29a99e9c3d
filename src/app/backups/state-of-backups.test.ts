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
