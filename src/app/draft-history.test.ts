import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../domain';
import type { ReportDraft } from '../domain';
import { createDraftHistory } from './draft-history';

const empty = emptyDraft('2021', '2025');
const received = 'applications/received/naturalPerson';
const cell = (text: string, id = received): ReportDraft => ({ ...empty, cells: { [id]: text } });
const words = (text: string): ReportDraft => ({ ...empty, narrative: { 'overview/lead': text } });

function begin() {
  const clock = { now: 0 };
  const history = createDraftHistory({
    draft: empty,
    stored: null,
    now: () => clock.now,
    later: () => Promise.resolve(),
  });
  const type = (draft: ReportDraft, field: string, at = clock.now) => {
    clock.now = at;
    history.take(draft, { kind: 'typed', field });
  };
  return { history, type };
}

describe('what is one step', () => {
  it('is all that is typed into a box until it is left', () => {
    const { history, type } = begin();
    type(cell('1'), `cells.${received}`, 0);
    type(cell('12'), `cells.${received}`, 60_000);
    history.endStep();
    type(cell('123'), `cells.${received}`, 60_001);
    expect(history.current().steps).toHaveLength(2);
    expect(history.undo()?.draft).toEqual(cell('12'));
    expect(history.undo()?.draft).toEqual(empty);
    expect(history.undo()).toBeNull();
    expect(history.redo()?.draft).toEqual(cell('12'));
  });

  it('is nothing when the box says the same again', () => {
    const { history, type } = begin();
    type(cell('1'), `cells.${received}`);
    type(empty, `cells.${received}`);
    expect(history.current().steps).toEqual([]);
  });

  it('is what is written without a pause', () => {
    const { history, type } = begin();
    const field = 'narrative.overview/lead';
    type(words('甲'), field, 0);
    type(words('甲乙'), field, 1000);
    type(words('甲乙丙'), field, 9000);
    expect(history.undo()?.draft).toEqual(words('甲乙'));
  });

  it('is an act, by its name, even in the midst of typing', () => {
    const { history, type } = begin();
    type(cell('1'), `cells.${received}`);
    history.take(cell('0'), { kind: 'act', act: '1 格已填为 0。' });
    type(cell('01'), `cells.${received}`);
    expect(history.current().steps.map(({ act }) => act)).toEqual([null, '1 格已填为 0。', null]);
  });
});

describe('the history that goes along with a draft to the disk', () => {
  it('leads to exactly that draft, though more was typed meanwhile', () => {
    const { history, type } = begin();
    const first = cell('1');
    type(first, `cells.${received}`);
    type(cell('12'), `cells.${received}`);
    expect(history.historyOf(first)?.draft).toEqual(first);
    expect(history.historyOf(first)?.steps).toHaveLength(1);
    expect(history.historyOf(cell('1'))).toBeNull();
  });

  it('says after undo that the step can be done again', () => {
    const { history, type } = begin();
    type(cell('1'), `cells.${received}`);
    const back = history.undo();
    expect(history.historyOf(back!.draft)).toMatchObject({ done: 0, steps: [{ act: null }] });
  });

  it('ends where a step does not fit what is there', () => {
    const { history, type } = begin();
    type(cell('1'), `cells.${received}`);
    const { steps } = history.current();
    const other = createDraftHistory({
      draft: words('别的'),
      stored: { first: 0, steps, done: 1 },
      now: () => 0,
      later: () => Promise.resolve(),
    });
    expect(other.undo()).toBeNull();
    expect(other.current()).toMatchObject({ first: 1, done: 0, draft: words('别的') });
  });
});
