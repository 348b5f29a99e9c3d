import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDraft } from '../domain';
import type { Rule, RuleContext } from '../domain';
import { createEvaluationStore } from './evaluation-store';
import type { EvaluationStore } from './evaluation-store';
import { largeAndBlank, notMoreOpen, tinyDraft, tinyFormat } from './evaluation.test-support';

const full = {
  'requests/received/person': '5',
  'requests/received/firm': '2',
  'requests/open/person': '1',
  'requests/open/firm': '0',
};

const storeWith = (cells: Record<string, string>, more = {}) =>
  createEvaluationStore({
    formats: [tinyFormat],
    rules: [notMoreOpen, largeAndBlank],
    draft: tinyDraft(cells, more),
  });

describe('a cell', () => {
  it('hears of its own changes only', () => {
    const store = storeWith(full);
    const heard = Object.fromEntries(
      ['received/person', 'received/firm', 'received/total', 'open/total'].map((cell) => {
        const listener = vi.fn();
        store.subscribeCell(`requests/${cell}` as `${string}/${string}/${string}`, listener);
        return [cell, listener];
      }),
    );

    store.update(tinyDraft({ ...full, 'requests/received/person': '6' }));

    expect(heard['received/person']).toHaveBeenCalledOnce();
    expect(heard['received/total']).toHaveBeenCalledOnce();
    expect(heard['received/firm']).not.toHaveBeenCalled();
    expect(heard['open/total']).not.toHaveBeenCalled();
  });

  it('hears nothing after it is gone', () => {
    const store = storeWith(full);
    const listener = vi.fn();
    const stop = store.subscribeCell('requests/received/person', listener);

    stop();
    store.update(tinyDraft({ ...full, 'requests/received/person': '6' }));

    expect(listener).not.toHaveBeenCalled();
  });

  it('keeps its state as the same object while nothing of it changes', () => {
    const store = storeWith(full);
    const before = store.cellState('requests/received/firm');
    const total = store.cellState('requests/received/total');

    store.update(tinyDraft({ ...full, 'requests/received/person': '6' }));

    expect(store.cellState('requests/received/firm')).toBe(before);
    expect(store.cellState('requests/received/total')).not.toBe(total);
    expect(store.cellState('requests/received/total').value).toBe('8');
  });

  it('has the new state already when it is told', () => {
    const store = storeWith(full);
    const seen: unknown[] = [];
    store.subscribeCell('requests/received/total', () => {
      seen.push(store.cellState('requests/received/total').value);
    });

    store.update(tinyDraft({ ...full, 'requests/received/firm': '12' }));

    expect(seen).toEqual(['17']);
  });

  it('is blank, not zero, while nothing is typed, and without error in an unknown place', () => {
    const store = storeWith({});

    expect(store.cellState('requests/received/total').value).toBeNull();
    expect(store.cellState('no/such/cell').value).toBeNull();
  });

  it('shows why its text is not a number', () => {
    const store = storeWith({ ...full, 'requests/open/firm': '三' });

    expect(store.cellState('requests/open/firm').error).toContain('整数');
    expect(store.cellState('requests/open/firm').value).toBeNull();
  });

  it('is verified as zero until it holds something else', () => {
    const verifiedZero = { 'requests/open/firm': 'anyRequests' };
    const store = storeWith(full, { verifiedZero });
    expect(store.cellState('requests/open/firm').isVerifiedZero).toBe(true);

    store.update(tinyDraft({ ...full, 'requests/open/firm': '1' }, { verifiedZero }));

    expect(store.cellState('requests/open/firm').isVerifiedZero).toBe(false);
  });

  it('shows last year’s number beside', () => {
    const previous = { ...emptyDraft('tiny', '2024'), cells: { 'requests/received/firm': '7' } };
    const store = storeWith(full, { previous });

    expect(store.cellState('requests/received/firm').lastYear).toBe('7');
    expect(store.cellState('requests/received/person').lastYear).toBe('');
  });
});

describe('severity marks', () => {
  it('stand on the cells of a finding and go with it', () => {
    const store = storeWith({ ...full, 'requests/open/firm': '3' });
    expect(store.cellState('requests/open/firm').severity).toBe('error');
    expect(store.cellState('requests/received/firm').severity).toBe('error');
    expect(store.cellState('requests/open/person').severity).toBeNull();

    store.update(tinyDraft(full));

    expect(store.cellState('requests/open/firm').severity).toBeNull();
  });

  it('show the most serious finding of several', () => {
    const store = storeWith({ ...full, 'requests/open/firm': '30' });

    expect(store.cellState('requests/open/firm').severity).toBe('error');
    expect(store.cellState('requests/open/total').severity).toBe('hint');
  });

  it('do not stand on what is only missing', () => {
    expect(storeWith({}).cellState('requests/open/firm').severity).toBeNull();
  });
});

describe('the evaluation', () => {
  it('keeps findings and progress as the same objects while they say the same', () => {
    const store = storeWith({ ...full, 'requests/open/firm': '3' });
    const before = store.current();

    store.update(
      tinyDraft({ ...full, 'requests/open/firm': '3', 'requests/received/person': '6' }),
    );

    expect(store.current().evaluation.values.get('requests/received/total')).toBe('8');
    expect(store.current().evaluation.findings).toBe(before.evaluation.findings);
    expect(store.current().progress).toBe(before.progress);
  });

  it('keeps each finding that stays when another comes', () => {
    const store = storeWith({ ...full, 'requests/open/firm': '3' });
    const [first] = store.current().evaluation.findings;

    store.update(tinyDraft({ ...full, 'requests/open/firm': '3', 'requests/open/person': '6' }));

    const { findings } = store.current().evaluation;
    expect(findings.filter(({ rule }) => rule === 'T1')).toHaveLength(2);
    expect(findings[1]).toBe(first);
  });

  it('is told of a change of both numbers in a finding', () => {
    const store = storeWith({ ...full, 'requests/open/firm': '3' });

    store.update(tinyDraft({ ...full, 'requests/open/firm': '4' }));

    expect(store.current().evaluation.findings[0]?.message).toBe('firm：4 > 2');
  });

  it('tells everyone once for each draft', () => {
    const store = storeWith(full);
    const listener = vi.fn();
    const stop = store.subscribe(listener);

    store.update(tinyDraft(full));
    stop();
    store.update(tinyDraft(full));

    expect(listener).toHaveBeenCalledOnce();
  });

  it('throws for a format it does not know', () => {
    expect(() => storeWith(full, { formatVersion: '1999' })).toThrow('No format of version 1999');
    const store = storeWith(full);
    expect(() => {
      store.update(tinyDraft(full, { formatVersion: '1999' }));
    }).toThrow('1999');
  });
});

describe('rules about words', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const words = (text: string) => tinyDraft(full, { narrative: { 'a/b': text } });

  /** Complains of each 四件; `find` counts how often it looks. */
  function storeOf(draft = words('收到四件')) {
    const find = vi.fn(({ report }: RuleContext) => {
      const start = (report.narrative['a/b'] ?? '').indexOf('四件');
      if (start < 0) return [];
      const places = [{ text: 'narrative/a/b' as const, start, end: start + 2 }];
      return [{ section: 'a', cells: [], message: '四件', places }];
    });
    const rule: Rule = { ...notMoreOpen, id: 'W', reads: 'words', find };
    const store = createEvaluationStore({
      formats: [tinyFormat],
      rules: [notMoreOpen, rule],
      draft,
    });
    return { store, find };
  }

  const placesIn = (store: EvaluationStore) =>
    store.current().evaluation.findings.map(({ places }) => places?.[0]?.start);

  it('run when the typing pauses, once for many keys, and say when they are done', () => {
    const { store, find } = storeOf(words(''));
    vi.runAllTimers();
    find.mockClear();
    for (const text of ['收', '收到', '收到四', '收到四件']) {
      store.update(words(text));
      vi.advanceTimersByTime(100);
    }
    expect(find).not.toHaveBeenCalled();
    expect(store.current().isChecked).toBe(false);

    vi.runAllTimers();

    expect(find).toHaveBeenCalledOnce();
    expect(placesIn(store)).toEqual([2]);
    expect(store.current().isChecked).toBe(true);
  });

  it('keep their place at the words meanwhile, and go at once with the words', () => {
    const { store } = storeOf();
    vi.runAllTimers();

    store.update(words('本年收到四件'));
    expect(placesIn(store)).toEqual([4]);
    store.update(words('本年收到三件'));
    expect(placesIn(store)).toEqual([]);
  });

  it('are finished at once for an export', () => {
    const { store } = storeOf(words(''));

    store.update(words('四件'));

    expect(store.newest().evaluation.findings).toHaveLength(1);
    expect(store.current().isChecked).toBe(true);
  });

  it('do not run again for the reason of an export, nor lose it', () => {
    const { store, find } = storeOf();
    store.update({ ...words('收到四件'), exportReason: '先送审' });
    vi.runAllTimers();

    expect(find).toHaveBeenCalledOnce();
    expect(store.current().draft.exportReason).toBe('先送审');
    expect(store.current().isChecked).toBe(true);
  });

  it.each([
    ['a number, which words are held to', { cells: { ...full, 'requests/open/firm': '2' } }],
    ['a word', { narrative: { 'a/b': '收到3件' } }],
    ['the year', { year: '2024' }],
    ['last year’s report', { previous: tinyDraft(full) }],
    ['a reason', { settled: { N7: { reason: '相同', message: '重复' } } }],
  ])('run again for %s', (_, change) => {
    const { store, find } = storeOf();
    vi.runAllTimers();

    store.update({ ...words('收到四件'), ...change });
    vi.runAllTimers();

    expect(find).toHaveBeenCalledTimes(2);
  });

  it('are asked no more once they are switched off, nor are rules about numbers', () => {
    const { store, find } = storeOf();
    store.takeRules([notMoreOpen]);
    vi.runAllTimers();
    store.update({ ...words('收到四件'), cells: { ...full, 'requests/open/firm': '3' } });
    vi.runAllTimers();

    expect(find).not.toHaveBeenCalled();
    expect(store.current().evaluation.findings).toHaveLength(1);
    store.takeRules([]);
    expect(store.current().evaluation.findings).toEqual([]);
  });
});
