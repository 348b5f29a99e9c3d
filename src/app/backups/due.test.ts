import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../domain';
import type { StoredReport } from '../../storage';
import { dueForBackup } from './due';

const DAY = 24 * 60 * 60 * 1000;

const typed = emptyDraft('2021', '2025');
const draft = { ...typed, identity: { ...typed.identity, organization: '青山镇人民政府' } };

function stored(marks: Partial<StoredReport>): StoredReport {
  const times = { createdAt: 10 * DAY, changedAt: 20 * DAY, exportedAt: null, deletedAt: null };
  return { id: 'a', revision: 5, draft, ...times, backup: null, ...marks };
}

describe('what is due for a backup', () => {
  it('is a report that never had one, since it was begun', () => {
    expect(dueForBackup([stored({})], 13.5 * DAY)).toEqual({ count: 1, days: 3 });
  });

  it('is a report that was changed since, from the first change on', () => {
    const backup = { revision: 3, at: 11 * DAY, outdatedAt: 18 * DAY };
    expect(dueForBackup([stored({ backup })], 20 * DAY)).toEqual({ count: 1, days: 2 });
  });

  it('is nothing while the newest revision is in a backup', () => {
    const backup = { revision: 5, at: 11 * DAY, outdatedAt: null };
    expect(dueForBackup([stored({ backup })], 99 * DAY)).toBeNull();
  });

  it('is no report in the bin, and none in which nothing was typed', () => {
    const untouched = stored({ revision: 1, draft: typed });
    expect(dueForBackup([stored({ deletedAt: 1 }), untouched], 99 * DAY)).toBeNull();
  });

  it('is counted for all of them, from the oldest on, whatever the clock says', () => {
    const other = stored({ id: 'b', createdAt: 15 * DAY });
    expect(dueForBackup([other, stored({})], 16 * DAY)).toEqual({ count: 2, days: 6 });
    expect(dueForBackup([other], 1 * DAY)).toEqual({ count: 1, days: 0 });
  });
});
