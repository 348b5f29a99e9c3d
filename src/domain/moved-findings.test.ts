import { describe, expect, it } from 'vitest';
import { emptyDraft } from './draft';
import { movedFindings } from './moved-findings';
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
