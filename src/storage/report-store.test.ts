import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DRAFT_VERSION } from '../domain';
import { adapters, beginWith, draftSaying } from './adapters.test-support';
import type { ReportStore } from './store';

let place: ReturnType<typeof beginWith>;
let store: ReportStore;

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(adapters)('a stored report in $name', (adapter) => {
  beforeEach(() => {
    place = beginWith(adapter);
    store = place.open();
  });

  it('comes back as it was, half-typed text included, in a window opened later', async () => {
    const draft = { ...draftSaying('青山镇'), cells: { 'applications/received/business': '12.' } };
    const created = await store.create(draft);
    expect(created).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      revision: 1,
      draft,
      createdAt: 1000,
      changedAt: 1000,
      exportedAt: null,
      deletedAt: null,
      backup: null,
    });

    const later = place.open();
    expect(await later.load(created.id)).toEqual({ kind: 'found', report: created });
    expect(await later.list()).toEqual({ reports: [created], unreadable: [] });
  });

  it('gets an id of its own', async () => {
    const [one, two] = await Promise.all([
      store.create(draftSaying('')),
      store.create(draftSaying('')),
    ]);
    expect(one.id).not.toBe(two.id);
  });

  it('raises its revision with each save', async () => {
    const { id } = await store.create(draftSaying('一'));
    place.clock.now = 2000;
    expect(await store.save(id, draftSaying('二'), 1)).toEqual({
      kind: 'saved',
      revision: 2,
      changedAt: 2000,
    });
    expect(await store.load(id)).toMatchObject({
      report: { revision: 2, createdAt: 1000, changedAt: 2000, draft: draftSaying('二') },
    });
  });

  it('is not overwritten by a window that has not seen the newest draft', async () => {
    const { id } = await store.create(draftSaying('一'));
    const other = place.open();
    await other.save(id, draftSaying('甲'), 1);

    const result = await store.save(id, draftSaying('乙'), 1);

    expect(result).toMatchObject({ kind: 'conflict', current: { draft: draftSaying('甲') } });
    expect(await store.load(id)).toMatchObject({ report: { draft: draftSaying('甲') } });
  });

  it('lets exactly one of two windows win that save at the same moment', async () => {
    const { id } = await store.create(draftSaying('一'));
    const other = place.open();
    const results = await Promise.all([
      store.save(id, draftSaying('甲'), 1),
      other.save(id, draftSaying('乙'), 1),
    ]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(['conflict', 'saved']);
  });

  it('remembers when it was exported, without disturbing who is typing', async () => {
    const { id } = await store.create(draftSaying('一'));
    place.clock.now = 2000;
    expect(await store.markExported(id)).toMatchObject({ exportedAt: 2000, changedAt: 1000 });
    expect(await store.save(id, draftSaying('二'), 1)).toMatchObject({ kind: 'saved' });
    expect(await store.load(id)).toMatchObject({ report: { exportedAt: 2000 } });
  });

  it('goes into the bin and comes back whole', async () => {
    const created = await store.create(draftSaying('一'));
    place.clock.now = 2000;
    expect(await store.remove(created.id)).toEqual({ ...created, deletedAt: 2000 });
    expect((await store.list()).reports).toEqual([{ ...created, deletedAt: 2000 }]);

    expect(await store.restore(created.id)).toEqual(created);
    expect((await store.list()).reports).toEqual([created]);
  });

  it('does not take words while it is in the bin', async () => {
    const { id } = await store.create(draftSaying('一'));
    await store.remove(id);
    expect(await store.save(id, draftSaying('二'), 1)).toMatchObject({
      kind: 'conflict',
      current: { deletedAt: 1000, draft: draftSaying('一') },
    });
  });

  it('is gone for good once purged', async () => {
    const { id } = await store.create(draftSaying('一'));
    await store.purge(id);
    await store.purge(id);
    expect(await store.load(id)).toEqual({ kind: 'missing' });
    await expect(store.save(id, draftSaying('二'), 1)).rejects.toMatchObject({ code: 'missing' });
    await expect(store.restore(id)).rejects.toThrow('已从本机彻底删除');
  });
});

describe.each(adapters)('a record that cannot be read in $name', (adapter) => {
  beforeEach(() => {
    place = beginWith(adapter);
    store = place.open();
  });

  const damaged = { ...draftSaying('一'), cells: 'not a record' };

  it.each([
    ['a damaged draft', damaged, DRAFT_VERSION, '可能已损坏'],
    ['a draft of a newer version', draftSaying('一'), DRAFT_VERSION + 1, '更新版本'],
  ])('is listed with a reason and its raw content: %s', async (_, draft, version, reason) => {
    const good = await store.create(draftSaying('好'));
    const raw = await place.putRawDraft('bad', draft, version);

    const { reports, unreadable } = await store.list();

    expect(reports).toEqual([good]);
    expect(unreadable).toEqual([
      { id: 'bad', error: expect.stringContaining(reason) as string, raw },
    ]);
    expect(await store.load('bad')).toEqual({ kind: 'unreadable', unreadable: unreadable[0] });
  });

  it('is listed even if only its id is left', async () => {
    await place.putRaw({ id: 'bad' });
    expect((await store.list()).unreadable).toEqual([
      { id: 'bad', error: '这份年报的存档不完整，可能已损坏。', raw: { id: 'bad' } },
    ]);
  });

  it('is never written over, only purged', async () => {
    const raw = await place.putRawDraft('bad', damaged);
    for (const attempt of [
      () => store.save('bad', draftSaying('二'), 1),
      () => store.markExported('bad'),
      () => store.remove('bad'),
      () => store.restore('bad'),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: 'unreadable' });
    }
    expect((await store.list()).unreadable).toMatchObject([{ raw }]);
    await store.purge('bad');
    expect((await store.list()).unreadable).toEqual([]);
  });
});
