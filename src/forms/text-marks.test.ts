import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../domain';
import { markedPieces, targetOfPlace, textMarks } from './text-marks';

const key = 'narrative/overview/proactive';

function finding(severity: Severity, ...spans: (readonly [number, number])[]): Finding {
  const places = spans.map(([start, end]) => ({ text: key, start, end }) as const);
  return { rule: 'T', severity, message: '', cells: [], section: 'overview', places };
}

describe('the marks of a text', () => {
  it('stand in the order of the words, those of every finding', () => {
    const marks = textMarks([finding('error', [8, 9]), finding('hint', [0, 2], [4, 6])], key);

    expect(marks.map(({ start }) => start)).toEqual([0, 4, 8]);
    expect(marks.map(({ tone }) => tone)).toEqual(['hint', 'hint', 'error']);
  });

  it('never lie over each other: the more serious one stands', () => {
    const marks = textMarks([finding('error', [2, 4]), finding('hint', [0, 3])], key);

    expect(marks).toEqual([{ start: 2, end: 4, tone: 'error' }]);
  });

  it('are none for what has been accounted for, and none in another text', () => {
    const settled = { ...finding('confirm', [0, 2]), settledReason: '相同' };

    expect(textMarks([settled], key)).toEqual([]);
    expect(textMarks([finding('error', [0, 2])], 'identity/title')).toEqual([]);
  });

  it('are the same array while the findings are', () => {
    const findings = [finding('error', [0, 2])];

    expect(textMarks(findings, key)).toBe(textMarks(findings, key));
  });
});

describe('a marked text', () => {
  it('is cut at its marks', () => {
    expect(markedPieces('收到四件申请', [{ start: 2, end: 4, tone: 'error' }])).toEqual([
      { words: '收到' },
      { words: '四件', tone: 'error' },
      { words: '申请' },
    ]);
  });

  it('ends soon after the last mark, so that a long text costs nothing behind it', () => {
    const text = '字'.repeat(50_000);
    const pieces = markedPieces(text, [{ start: 0, end: 2, tone: 'hint' }]);

    expect(pieces.map(({ words }) => words.length).reduce((sum, length) => sum + length)).toBe(202);
    expect(markedPieces(text, [])).toEqual([]);
  });
});

it.each([
  ['narrative/overview/proactive', 'overview'],
  ['ownText/problems/1', 'problems'],
  ['identity/title', 'basics'],
] as const)('the words of %s are written in the step %s', (text, step) => {
  expect(targetOfPlace({ text, start: 0, end: 1 }).step).toBe(step);
});
