import { describe, expect, it } from 'vitest';
import { emptyDraft } from './draft';
import { movedFindings, movedPlaces } from './moved-findings';
import type { Finding } from './rule';

const draft = (words: string) => ({ ...emptyDraft('tiny', '2025'), narrative: { 'a/b': words } });

function about(text: string, ...words: string[]): Finding {
  const places = words.map((word) => {
    const start = text.indexOf(word);
    return { text: 'narrative/a/b' as const, start, end: start + word.length };
  });
  const edits = places.map((place, index) => ({
    ...place,
    before: words[index] ?? '',
    after: '三件',
  }));
  const fixes = [{ label: '改', edits }];
  return { rule: 'T', severity: 'error', message: '', cells: [], section: 'a', places, fixes };
}

const before = '全年收到四件，办结两件。';

/** The words that the places of the first finding point at. */
function pointedAt(after: string, finding: Finding): readonly string[] | undefined {
  const [moved] = movedFindings([finding], draft(before), draft(after));
  return moved?.places?.map(({ start, end }) => after.slice(start, end));
}

describe('a finding about words', () => {
  it.each([
    ['before it', '今年全年收到四件，办结两件。'],
    ['behind it', '全年收到四件，其中办结两件。'],
    ['right before it', '全年只收到四件，办结两件。'],
    ['before it, shorter', '收到四件，办结两件。'],
  ])('stays at its words when something is typed %s', (_, after) => {
    expect(pointedAt(after, about(before, '收到四件'))).toEqual(['收到四件']);
  });

  it.each(['全年收到五件，办结两件。', '', '别的文字'])(
    'is gone when its words become “%s”',
    (after) => {
      expect(pointedAt(after, about(before, '收到四件'))).toBeUndefined();
    },
  );

  it('keeps the places whose words are untouched, and no repair that has lost a part', () => {
    const finding = about(before, '收到四件', '办结两件');
    const after = '全年收到五件，办结两件。';

    expect(pointedAt(after, finding)).toEqual(['办结两件']);
    expect(movedFindings([finding], draft(before), draft(after))[0]?.fixes).toEqual([]);
  });

  it('has its repair moved with it', () => {
    const after = `2025年，${before}`;
    const [moved] = movedFindings([about(before, '两件')], draft(before), draft(after));
    const edit = moved?.fixes?.[0]?.edits?.[0];

    expect(after.slice(edit?.start, edit?.end)).toBe('两件');
  });

  it('is the same object while its text is the same, as is one about no words', () => {
    const there = about(before, '四件');
    const nowhere: Finding = { ...there, places: [], fixes: [] };

    expect(movedFindings([there], draft(before), draft(before))[0]).toBe(there);
    expect(movedFindings([nowhere], draft(before), draft('x'))[0]).toBe(nowhere);
  });
});

describe('a place in a text that changed', () => {
  /** Where a place of two characters at the end of 甲乙丙丁 stands afterwards. */
  const moved = (text: string, after: string, word: string) => {
    const start = text.indexOf(word);
    const place = { text: 'narrative/a/b' as const, start, end: start + word.length };
    const finding = { ...about(text, word), places: [place], fixes: [] };
    return movedFindings([finding], draft(text), draft(after))[0]?.places;
  };

  it('stays where it is while the change begins right behind it, and moves if it ends before it', () => {
    const text = 'narrative/a/b';

    expect(moved('甲乙丙', '甲乙三丙', '甲乙')).toEqual([{ text, start: 0, end: 2 }]);
    expect(moved('甲乙丙', '三甲乙丙', '甲乙')).toEqual([{ text, start: 1, end: 3 }]);
    expect(moved('甲乙丙', '乙丙', '乙丙')).toEqual([{ text, start: 0, end: 2 }]);
    expect(moved('甲乙丙', '甲乙', '甲乙')).toEqual([{ text, start: 0, end: 2 }]);
    expect(moved('甲甲甲', '甲甲', '甲甲')).toEqual([{ text, start: 0, end: 2 }]);
  });

  it('is gone when any of its words is', () => {
    expect(moved('甲乙丙', '甲丙', '甲乙')).toBeUndefined();
    expect(moved('甲乙丙', '甲三乙丙', '甲乙')).toBeUndefined();
    expect(moved('甲乙丙', '三乙丙', '甲乙')).toBeUndefined();
  });

  it('that is one of two texts leaves the other alone', () => {
    const there = about(before, '四件');
    const places = [...there.places!, { text: 'identity/title' as const, start: 0, end: 2 }];
    const [found] = movedFindings([{ ...there, places }], draft(before), draft(`又${before}`));

    expect(found?.places).toEqual([
      { ...there.places![0]!, start: 5, end: 7 },
      { text: 'identity/title', start: 0, end: 2 },
    ]);
  });

  it('keeps repairs of boxes, and a finding without repairs has none afterwards', () => {
    const { fixes, ...plain } = about(before, '四件');
    const boxes = { label: '补0', cells: { 'a/b/c': '0' as const } };
    const after = draft(`又${before}`);

    expect(fixes).toHaveLength(1);
    expect(movedFindings([plain], draft(before), after)[0]).not.toHaveProperty('fixes');
    expect(movedFindings([{ ...plain, fixes: [boxes] }], draft(before), after)[0]?.fixes).toEqual([
      boxes,
    ]);
  });
});

describe('places in a text', () => {
  const text = 'narrative/a/b' as const;
  const place = (word: string) => {
    const start = before.indexOf(word);
    return { text, start, end: start + word.length };
  };
  const places = [place('四件'), place('两件')];
  const words = (after: string) =>
    movedPlaces(places, draft(before), draft(after)).map(({ start, end }) =>
      after.slice(start, end),
    );

  it('are the same list as long as none of them moves', () => {
    expect(movedPlaces(places, draft(before), draft(before))).toBe(places);
    expect(movedPlaces(places, draft(before), draft(`${before}完。`))).toBe(places);
  });

  it('move with their words, each by itself', () => {
    const after = '全年收到四件，其中办结两件。';

    expect(words(`今年${before}`)).toEqual(['四件', '两件']);
    expect(words(after)).toEqual(['四件', '两件']);
    expect(movedPlaces(places, draft(before), draft(after))[0]).toBe(places[0]);
  });

  it('are gone with their words', () => {
    expect(words('全年收到五件，办结两件。')).toEqual(['两件']);
    expect(words('全年收到四件，办结三件。')).toEqual(['四件']);
    expect(words('')).toEqual([]);
  });

  it('stay where words are doubled or taken out around them', () => {
    const last = { text, start: 2, end: 3 };
    const kept = movedPlaces([last], draft('甲甲乙'), draft('甲甲甲乙'));

    expect(kept.map(({ start, end }) => '甲甲甲乙'.slice(start, end))).toEqual(['乙']);
    expect(movedPlaces([last], draft('甲甲乙'), draft('甲乙'))).toEqual([
      { text, start: 1, end: 2 },
    ]);
  });
});
