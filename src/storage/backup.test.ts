import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyHistory, withStep } from '../domain';
import { adapters, beginWith, draftSaying } from './adapters.test-support';
import { openFileRecords } from './file-records';
import { historyChange } from './history-change';
import { inMemory } from './in-memory.test-support';
import { openReportStore } from './report-store';
import { openSettingsStore } from './settings-store';
import type { ReportStore } from './store';

let place: ReturnType<typeof beginWith>;
let store: ReportStore;

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(adapters)('a history in $name', (adapter) => {
  beforeEach(() => {
    place = beginWith(adapter);
    store = place.open();
  });

  it('comes back with its draft and is gone with it', async () => {
    const { id } = await store.create(draftSaying('一'));
    const history = withStep(emptyHistory(draftSaying('一')), draftSaying('二'), {
      at: 1,
      act: null,
    });
    await store.save(id, draftSaying('二'), 1, historyChange(null, history));
    const { first, steps, done } = history;
    expect(await place.open().loadHistory(id, 2)).toEqual({ first, steps, done });
    await store.purge(id);
    expect(await store.loadHistory(id, 2)).toBeNull();
  });
});

describe.each(adapters)('a backup of all that lies in $name', (adapter) => {
  beforeEach(() => {
    place = beginWith(adapter);
    store = place.open();
  });

  it('holds every report, those in the bin and those that cannot be read, and the settings', async () => {
    const one = await store.create(draftSaying('一'));
    const two = await store.create(draftSaying('二'));
    await store.remove(two.id);
    await place.putRaw({ id: 'bad' });
    const settings = { rules: { N9: 'off' as const }, county: null };
    await openSettingsStore(place.records()).update(() => settings);
    const copy = inMemory();
    const copied = await store.copyInto(copy);

    expect(copied.map(({ id }) => id).sort()).toEqual([one.id, two.id].sort());
    const other = openReportStore(openFileRecords(copy));
    expect(await other.list()).toEqual(await store.list());
    expect(await openSettingsStore(openFileRecords(copy)).load()).toEqual(settings);
  });

  it('keeps what lay in the file before', async () => {
    const copy = inMemory();
    const gone = await store.create(draftSaying('一'));
    await store.copyInto(copy);
    await store.purge(gone.id);
    await store.create(draftSaying('二'));
    await store.copyInto(copy);
    const { reports } = await openReportStore(openFileRecords(copy)).list();
    expect(reports.map(({ draft }) => draft.identity.organization).sort()).toEqual(['一', '二']);
  });

  it('is none when it reads back otherwise than it was written', async () => {
    await store.create(draftSaying('一'));
    const copy = inMemory();
    const failing = {
      ...copy,
      write: (text: string) => copy.write(text.replace('"一"', '"七"')),
    };
    await expect(store.copyInto(failing)).rejects.toMatchObject({ code: 'changedFile' });
    const kept = copy.text;
    await expect(store.copyInto(copy)).rejects.toMatchObject({ code: 'changedFile' });
    expect(copy.text).toBe(kept);
  });

  it('is noted for the revisions that it holds, without disturbing who is typing', async () => {
    const { id } = await store.create(draftSaying('一'));
    const copied = await store.copyInto(inMemory());
    await store.save(id, draftSaying('二'), 1);
    place.clock.now = 2000;
    await store.markBackedUp([...copied, { id: 'gone', revision: 1 }]);
    expect(await store.load(id)).toMatchObject({
      report: {
        revision: 2,
        backup: { revision: 1, at: 2000, outdatedAt: 1000 },
        changedAt: 1000,
      },
    });
    expect(await store.save(id, draftSaying('三'), 2)).toMatchObject({ kind: 'saved' });
    await store.markBackedUp(await store.copyInto(inMemory()));
    expect(await store.load(id)).toMatchObject({
      report: { backup: { revision: 3, at: 2000, outdatedAt: null } },
    });
    for (const [at, year] of [
      [3000, '四'],
      [4000, '五'],
    ] as const) {
      place.clock.now = at;
      await store.save(id, draftSaying(year), at / 1000);
    }
    expect((await store.list()).reports).toMatchObject([
      { revision: 5, backup: { revision: 3, at: 2000, outdatedAt: 3000 } },
    ]);
  });

  it('is taken in with its times, and beside what lies here under the same id', async () => {
    const report = await store.create(draftSaying('一'));
    await store.purge(report.id);
    const [back] = await store.takeIn([report]);
    expect(back).toEqual(report);
    const [again] = await store.takeIn([{ ...report, draft: draftSaying('二') }]);
    expect(again?.id).not.toBe(report.id);
    expect((await store.list()).reports).toHaveLength(2);
    expect(await store.load(report.id)).toEqual({ kind: 'found', report });
  });

  it('is all that is left once everything is erased', async () => {
    const { id } = await store.create(draftSaying('一'));
    const history = withStep(emptyHistory(draftSaying('一')), draftSaying('二'), {
      at: 1,
      act: null,
    });
    await store.save(id, draftSaying('二'), 1, historyChange(null, history));
    await openSettingsStore(place.records()).update(() => ({ rules: { N9: 'off' }, county: null }));
    await store.erase();
    expect(await store.list()).toEqual({ reports: [], unreadable: [] });
    expect(await store.loadHistory(id, 2)).toBeNull();
    expect(await openSettingsStore(place.records()).load()).toEqual({ rules: {}, county: null });
  });
});

describe('names of programs', () => {
  it('do no harm in the database', async () => {
    place = beginWith(adapters[0]!);
    store = place.open();
    const draft: unknown = JSON.parse(
      JSON.stringify(draftSaying('一')).replace(
        '"cells":{}',
        '"cells":{"__proto__":{"polluted":"1"},"constructor":"2"},"__proto__":{"polluted":"3"}',
      ),
    );
    await place.putRawDraft('odd', draft);

    const { reports, unreadable } = await store.list();

    expect(unreadable).toEqual([]);
    expect(reports[0]?.draft.cells).toEqual({ constructor: '2' });
    for (const object of [{}, reports[0], reports[0]?.draft, reports[0]?.draft.cells]) {
      expect(object).not.toHaveProperty('polluted');
    }
  });

  it('make a backup fail that could not be opened', async () => {
    place = beginWith(adapters[0]!);
    store = place.open();
    await place.putRawDraft('odd', { ...draftSaying('一'), cells: { constructor: '2' } });
    await expect(store.copyInto(inMemory())).rejects.toMatchObject({ code: 'damagedFile' });
  });
});
