import { describe, expect, it } from 'vitest';
import { emptyDraft, emptyHistory, withStep } from '../domain';
import type { History, ReportDraft } from '../domain';
import { saveInto } from './save-into';
import { StorageError } from './storage-error';
import type { HistoryChange, ReportStore, SaveResult, StoredReport } from './store';

const draftOf = (year: number): ReportDraft => emptyDraft('2021', String(year));
const stored = { id: 'a', revision: 7 } as StoredReport;

/** A history with one step for each of the years. */
const historyOfYears = (years: number): History =>
  Array.from({ length: years }, (_, index) => draftOf(index + 1)).reduce(
    (history, draft) => withStep(history, draft, { at: 1, act: null }),
    emptyHistory(draftOf(0)),
  );

describe('saving one open report', () => {
  it('expects the revision that its last save left', async () => {
    const expected: number[] = [];
    const save = (_id: string, _draft: ReportDraft, revision: number): Promise<SaveResult> => {
      expected.push(revision);
      return Promise.resolve(
        expected.length === 2
          ? { kind: 'conflict', current: stored }
          : { kind: 'saved', revision: revision + 1, changedAt: 0 },
      );
    };
    const write = saveInto({ save } as unknown as ReportStore, stored);
    for (const year of [1, 2, 3]) await write(draftOf(year));
    expect(expected).toEqual([7, 8, 8]);
  });
});

describe('saving a draft with its history', () => {
  const kept = historyOfYears(2);
  const next = withStep(kept, draftOf(3), { at: 2, act: null });

  /** A store that answers as the test says; told of each write. */
  function createStore(answers: readonly ('saved' | 'conflict' | StorageError)[]) {
    const writes: (HistoryChange | undefined)[] = [];
    const save = (...[, , revision, change]: Parameters<ReportStore['save']>) => {
      const answer = answers[writes.length] ?? 'saved';
      writes.push(change);
      if (answer instanceof StorageError) return Promise.reject(answer);
      return Promise.resolve<SaveResult>(
        answer === 'saved'
          ? { kind: 'saved', revision: revision + 1, changedAt: 0 }
          : { kind: 'conflict', current: stored },
      );
    };
    return { store: { save } as unknown as ReportStore, writes };
  }

  function begin(answers: Parameters<typeof createStore>[0], histories: (History | null)[]) {
    const { store, writes } = createStore(answers);
    const told: boolean[] = [];
    const clock = { now: 0 };
    const write = saveInto(store, stored, {
      kept,
      historyOf: () => histories.shift() ?? next,
      onKept: (isKept) => told.push(isKept),
      now: () => clock.now,
    });
    return { write, writes, told, clock };
  }

  it('writes only the steps that are new, and those that grew', async () => {
    const grown = withStep(kept, draftOf(4), { at: 3, act: null });
    const { write, writes } = begin([], [next, grown]);
    await write(draftOf(3));
    await write(draftOf(4));
    expect(writes.map((change) => change?.steps.map(([number]) => number))).toEqual([[3], [3]]);
    expect(writes[0]).toMatchObject({ first: 0, done: 3, end: 3, leavesRest: false });
  });

  it('says again what was not written', async () => {
    const { write, writes } = begin(['conflict', 'saved'], []);
    await write(draftOf(3));
    await write(draftOf(3));
    expect(writes[1]).toEqual(writes[0]);
  });

  it('saves the draft all the same when the history is refused, and says that it is not kept', async () => {
    const { write, writes, told, clock } = begin([new StorageError('full')], []);
    expect(await write(draftOf(3))).toMatchObject({ kind: 'saved', revision: 8 });
    await write(draftOf(4));
    expect(writes.map((change) => change !== undefined)).toEqual([true, false, false]);
    expect(told).toEqual([false, false]);

    clock.now = 31_000;
    await write(draftOf(5));
    expect(writes[3]).toMatchObject({ leavesRest: true });
    expect(writes[3]?.steps.map(([number]) => number)).toEqual([1, 2, 3]);
    expect(told).toEqual([false, false, true]);
  });

  it('does not try twice what cannot be meant for the history', async () => {
    const { write, writes, told } = begin([new StorageError('blocked')], []);
    await expect(write(draftOf(3))).rejects.toMatchObject({ code: 'blocked' });
    expect(writes).toHaveLength(1);
    expect(told).toEqual([]);
  });

  it('saves a draft whose differences cannot be told, without them', async () => {
    const { store, writes } = createStore([]);
    const historyOf = () => {
      throw new Error('odd');
    };
    const write = saveInto(store, stored, { kept, historyOf, onKept: () => undefined });
    expect(await write(draftOf(3))).toMatchObject({ kind: 'saved' });
    expect(writes).toEqual([undefined]);
  });

  it('says why the draft is refused, not why the history was', async () => {
    const { write } = begin([new StorageError('failed'), new StorageError('full')], []);
    await expect(write(draftOf(3))).rejects.toMatchObject({ code: 'full' });
  });
});
