import { describe, expect, it } from 'vitest';
import type { CellKind } from '../domain';
import { readValue } from './read-value';

describe('a printed figure', () => {
  it.each<[CellKind, string, string]>([
    ['count', '0', '0'],
    ['count', '\u00A0 2\u3000', '2'],
    ['count', '１２', '12'],
    ['count', '1,443', '1443'],
    ['count', '**7**', '7'],
    ['signedCount', '+1036', '+1036'],
    ['signedCount', '－185', '-185'],
    ['amount', '0.0012', '0.0012'],
    ['money', '8040', '8040'],
  ])('as %s: “%s” is %s, without a note', (kind, text, value) => {
    expect(readValue(kind, text)).toEqual({ state: 'read', value, draftText: value });
  });

  it.each<[CellKind, string, string, string]>([
    ['count', '46件', '46', '46'],
    ['count', '22（其中修订16件）', '22', '22'],
    ['count', '3件(含上年)', '3', '3'],
    ['money', '28.501684万元', '28.501684', '28.501684万元'],
    ['money', '251000元', '251000', '251000元'],
    ['amount', '3.5万元', '3.5', '3.5'],
    ['amount', '0元', '0', '0'],
  ])('as %s: “%s” is %s, with a note', (kind, text, value, draftText) => {
    const read = readValue(kind, text);

    expect(read).toMatchObject({ state: 'read', value, draftText });
    expect(read.note).toContain(text);
  });

  it.each(['', ' ', '\u00A0', '&nbsp;', '\u3000'])('“%s” is blank, which is not zero', (text) => {
    expect(readValue('count', text)).toEqual({ state: 'read', value: '', draftText: '' });
  });

  it.each(['/', '—', '–', '-', '无', '约20', '三件', '0 0', '12\n3', '000', '3、4', '22（16）'])(
    '“%s” is not read and keeps its own words',
    (text) => {
      expect(readValue('count', text)).toMatchObject({
        state: 'notRead',
        value: '',
        draftText: text,
      });
    },
  );

  it('offers both readings of 元 where 万元 is asked for, and takes neither', () => {
    const read = readValue('amount', '251,000元');

    expect(read).toMatchObject({ state: 'notRead', value: '', candidates: ['25.1', '251000'] });
    expect(read.note).toMatch(/251000 万元.*25\.1 万元/);
    expect(readValue('amount', '400元').note).toContain('0.04 万元');
    expect(readValue('amount', '400', '元').note).toContain('0.04 万元');
    expect(readValue('amount', '0', '元')).toMatchObject({ state: 'read', value: '0' });
  });

  it.each([
    ['count', '-5', '-5'],
    ['count', '3.5', '3.5'],
    ['amount', '1.2345678', '1.2345678'],
  ] as const)('keeps a number that the box may not hold: %s “%s”', (kind, text, value) => {
    expect(readValue(kind, text)).toMatchObject({ state: 'read', value, draftText: text });
  });
});
