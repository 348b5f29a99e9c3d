import { describe, expect, it } from 'vitest';
import { findingKey } from './rule';
import type { Finding } from './rule';

const finding: Finding = {
  rule: 'T1',
  severity: 'confirm',
  section: 'overview',
  cells: ['a/b/c', 'a/b/d'],
  message: '收到 3 件。',
};
const places = [
  { text: 'narrative/overview/lead' as const, start: 0, end: 2 },
  { text: 'narrative/overview/other' as const, start: 5, end: 7 },
];

describe('the key by which a reason finds its finding again', () => {
  it('is made of the rule, where it stands and the boxes', () => {
    expect(findingKey(finding)).toBe('T1 overview a/b/c a/b/d');
    expect(findingKey({ ...finding, section: null, field: 'title' })).toBe('T1 title a/b/c a/b/d');
    expect(findingKey({ ...finding, section: null, cells: [] })).toBe('T1 ');
  });

  it('is made of the words too, where it is about words', () => {
    expect(findingKey({ ...finding, cells: [], places, quote: '四件' })).toBe(
      'T1 overview narrative/overview/lead 四件',
    );
    expect(findingKey({ ...finding, cells: [], places })).toBe(
      'T1 overview narrative/overview/lead ',
    );
    expect(findingKey({ ...finding, cells: [], places: [], quote: '四件' })).toBe('T1 overview');
  });

  it('is the same when only the numbers in the message or the place in the text change', () => {
    const moved = places.map((place) => ({ ...place, start: place.start + 1 }));

    expect(findingKey({ ...finding, message: '收到 4 件。', places: moved })).toBe(
      findingKey({ ...finding, places }),
    );
  });
});
