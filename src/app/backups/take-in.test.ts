import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../domain';
import type { StoredReport } from '../../storage';
import { chosenAtFirst, offeredReports, withBackup } from './take-in';

const empty = emptyDraft('2021', '2025');

function stored(id: string, organization: string, marks: Partial<StoredReport> = {}): StoredReport {
  const draft = { ...empty, identity: { ...empty.identity, organization } };
  const times = { createdAt: 1, changedAt: 2, exportedAt: null, deletedAt: null };
  return { id, revision: 3, draft, ...times, backup: null, ...marks };
}

describe('what a backup offers', () => {
  it('is told from what is kept here, newest first', () => {
    const offered = offeredReports(
      [stored('a', '甲'), stored('b', '乙', { changedAt: 9 }), stored('c', '丙')],
      [stored('a', '甲', { revision: 8, changedAt: 7 }), stored('b', '乙改', { changedAt: 5 })],
    );
    expect(offered.map(({ report, ...rest }) => ({ id: report.id, ...rest }))).toEqual([
      { id: 'b', likeness: 'other', changedHereAt: 5 },
      { id: 'a', likeness: 'same', changedHereAt: 7 },
      { id: 'c', likeness: 'new', changedHereAt: null },
    ]);
  });

  it('leaves out what nothing was typed in', () => {
    expect(offeredReports([stored('a', '', { revision: 1 })], [])).toEqual([]);
  });

  it('begins with what is not here and was not deleted', () => {
    const offered = offeredReports(
      [stored('a', '甲'), stored('b', '乙'), stored('c', '丙', { deletedAt: 4 })],
      [stored('a', '甲改')],
    );
    expect([...chosenAtFirst(offered)]).toEqual(['b']);
  });

  it('has its backup already', () => {
    expect(withBackup(stored('a', '甲'), 50).backup).toEqual({
      revision: 3,
      at: 50,
      outdatedAt: null,
    });
  });
});
