import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft } from './draft';
import type { ReportDraft } from './draft';
import { patchBetween, patched, withoutBlanks } from './draft-patch';
import {
  draftAfter,
  emptyHistory,
  pastSteps,
  redone,
  undone,
  withoutFuture,
  withoutPast,
  withStep,
} from './history';
import type { History } from './history';

const empty = emptyDraft('2021', '2025');
const cell = (draft: ReportDraft, text: string, id = 'applications/received/business') => ({
  ...draft,
  cells: { ...draft.cells, [id]: text },
});
const typed = { at: 1, act: null };

/** One change of any part of a draft. */
const change: fc.Arbitrary<(draft: ReportDraft) => ReportDraft> = fc.oneof(
  record((draft, key, text) => ({ ...draft, cells: { ...draft.cells, [key]: text } })),
  record((draft, key, text) => ({ ...draft, narrative: { ...draft.narrative, [key]: text } })),
  record((draft, _, year) => ({ ...draft, year })),
  record((draft, _, title) => ({ ...draft, identity: { ...draft.identity, title } })),
  record((draft, key, why) => ({ ...draft, verifiedZero: { ...draft.verifiedZero, [key]: why } })),
  record((draft, key) => ({ ...draft, refusedPresets: [...draft.refusedPresets, key] })),
  record((draft, key, reason) => ({
    ...draft,
    settled: { ...draft.settled, [key]: { reason, message: '四件' } },
  })),
  record((draft, key) => ({ ...draft, answers: { ...draft.answers, [key]: 'none' } })),
  fc
    .array(fc.record({ heading: fc.string(), text: fc.string() }), { maxLength: 4 })
    .map((own) => (draft: ReportDraft) => ({
      ...draft,
      ownHeadings: { ...draft.ownHeadings, overview: own },
    })),
  fc.constant((draft: ReportDraft) => ({
    ...draft,
    previous: draft.previous === null ? { ...emptyDraft('2019', '2020') } : null,
  })),
  fc.constant((draft: ReportDraft) => ({ ...draft, cells: {} })),
);

function record(
  make: (draft: ReportDraft, key: string, text: string) => ReportDraft,
): fc.Arbitrary<(draft: ReportDraft) => ReportDraft> {
  const key = fc.constantFrom('a/b/c', 'a~b', 'overview/proactive', '');
  return fc.tuple(key, fc.string({ maxLength: 6 })).map(
    ([k, text]) =>
      (draft) =>
        make(draft, k, text),
  );
}

const deed = fc.oneof(
  { weight: 3, arbitrary: change.map((make) => ({ kind: 'change' as const, make })) },
  fc.constant({ kind: 'undo' as const }),
  fc.constant({ kind: 'redo' as const }),
);

describe('undo and redo', () => {
  it('take back one entry after the other and bring them again', () => {
    const one = withStep(emptyHistory(empty), cell(empty, '3'), typed);
    const two = withStep(one, cell(empty, '4'), typed);
    expect(undone(two)?.draft.cells).toEqual(one.draft.cells);
    expect(undone(undone(two)!)?.draft).toEqual(empty);
    expect(redone(undone(two)!)?.draft).toEqual(two.draft);
    expect(undone(emptyHistory(empty))).toBeNull();
    expect(redone(two)).toBeNull();
  });

  it('forget what was taken back once something else is done', () => {
    const one = withStep(emptyHistory(empty), cell(empty, '3'), typed);
    const other = withStep(undone(one)!, cell(empty, '5'), typed);
    expect(other.steps).toHaveLength(1);
    expect(redone(other)).toBeNull();
  });

  it('take no blank box for a change, and keep what can be done again', () => {
    const one = withStep(emptyHistory(empty), cell(empty, '3'), typed);
    const back = undone(one)!;
    const blank = { ...cell(empty, ''), ownHeadings: { overview: [] } };
    expect(withStep(back, blank, typed)).toBe(back);
  });

  it('give back equal drafts after any edits, and lead from the first draft to the last', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
        let history = emptyHistory(empty);
        // What a program would do that keeps every draft.
        let drafts = [empty];
        let now = 0;
        for (const each of deeds) {
          if (each.kind === 'change') {
            const next = withoutBlanks(each.make(history.draft));
            const after = withStep(history, next, typed);
            if (after !== history) {
              drafts = [...drafts.slice(0, now + 1), next];
              now += 1;
            }
            history = after;
          } else {
            history = (each.kind === 'undo' ? undone(history) : redone(history)) ?? history;
            now = Math.min(Math.max(now + (each.kind === 'undo' ? -1 : 1), 0), drafts.length - 1);
          }
          expect(history.draft).toEqual(drafts[now]);
        }
        const stored = JSON.parse(JSON.stringify(history)) as History;
        drafts.forEach((draft, done) => expect(draftAfter(stored, done)).toEqual(draft));
        let rebuilt: ReportDraft | null = draftAfter(stored, 0);
        for (const { forward } of stored.steps.slice(0, now)) rebuilt = patched(rebuilt!, forward);
        expect(rebuilt).toEqual(history.draft);
      }),
      { numRuns: 300 },
    );
  });

  it('refuse a step that was made for another draft, and go no further back', () => {
    const one = withStep(emptyHistory(empty), cell(empty, '3'), typed);
    const two = undone(withStep(one, cell(empty, '4'), typed))!;
    const foreign = { ...two, draft: { ...empty, cells: { x: '1' } } };
    expect(undone(foreign)).toBeNull();
    expect(redone(foreign)).toBeNull();
    expect([...pastSteps(foreign)]).toEqual([]);
    expect(withoutPast(two)).toMatchObject({ first: 1, done: 0, draft: two.draft });
    expect(redone(withoutPast(two))?.draft.cells).toEqual(cell(empty, '4').cells);
    expect(redone(withoutFuture(two))).toBeNull();
    expect(undone(withoutFuture(two))?.draft).toEqual(empty);
  });

  it.each([
    [[{ op: 'replace' as const, path: '/cells', value: 'no boxes' }]],
    [[{ op: 'remove' as const, path: '/identity' }]],
    [[{ op: 'add' as const, path: '/unheardOf', value: 1 }]],
    [[{ op: 'add' as const, path: 'cells', value: 1 }]],
    [[{ op: 'add' as const, path: '/cells/__proto__', value: { polluted: 'yes' } }]],
  ])('make no draft of a damaged step: %j', (patch) => {
    expect(patched(cell(empty, '3'), patch)).toBeNull();
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('the room for a history', () => {
  const grown = (count: number, bounds: { steps: number; size: number }) =>
    Array.from({ length: count }, (_, index) => String(index + 1)).reduce(
      (history, text) => withStep(history, cell(empty, text), typed, bounds),
      emptyHistory(empty),
    );

  it('holds so many steps, of which the oldest go first', () => {
    const history = grown(12, { steps: 5, size: 1e6 });
    expect(history).toMatchObject({ first: 7, done: 5 });
    expect([...pastSteps(history)].map(({ after }) => Object.values(after.cells))).toEqual(
      ['12', '11', '10', '9', '8'].map((text) => [text]),
    );
  });

  it('holds so many characters, and always the newest step', () => {
    const { size } = grown(1, { steps: 5, size: 1e6 }).steps[0]!;
    expect(grown(12, { steps: 50, size: size * 4 }).steps.length).toBeLessThanOrEqual(4);
    expect(grown(12, { steps: 50, size: 1 }).steps).toHaveLength(1);
  });
});

describe('what is noted of a change', () => {
  it('is the one box that changed', () => {
    expect(patchBetween(cell(empty, '3'), cell(empty, '4'))).toEqual([
      { op: 'replace', path: '/cells/applications~1received~1business', value: '4' },
    ]);
  });

  it('is a list as a whole, and only if something in it changed', () => {
    const own = (text: string) => ({
      ...empty,
      ownHeadings: {
        overview: [
          { heading: '一', text },
          { heading: '二', text: '' },
        ],
      },
    });
    expect(patchBetween(own('甲'), own('甲'))).toEqual([]);
    expect(patchBetween(own('甲'), own('乙'))).toMatchObject([
      { op: 'replace', path: '/ownHeadings/overview' },
    ]);
  });
});
