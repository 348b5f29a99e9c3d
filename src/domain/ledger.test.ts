import { describe, expect, it } from 'vitest';
import { isBlankLine, ledgerSchema, withLines } from './ledger';
import { lineWith } from './ledger.test-support';

const isRead = (id: string, changes: object = {}) =>
  ledgerSchema.safeParse({ [id]: { ...lineWith(), ...changes } }).success;

describe('a stored ledger', () => {
  it('numbers its lines with whole numbers from 1', () => {
    expect(['1', '9', '10', '105'].map((id) => isRead(id))).toEqual([true, true, true, true]);
    expect(['0', '01', 'a1', '1a', '', '1.5', '-1'].some((id) => isRead(id))).toBe(false);
  });

  it.each(['', 'upheld', 'corrected', 'otherResult', 'pending'])(
    'knows a dispute that is “%s”',
    (result) => {
      expect(isRead('1', { reconsideration: result })).toBe(true);
    },
  );

  it.each(['', 'broughtForward', 'closedBefore'])('knows a line that came from “%s”', (origin) => {
    expect(isRead('1', { origin })).toBe(true);
  });

  it('knows no other', () => {
    expect(isRead('1', { litigationDirect: 'won' })).toBe(false);
    expect(isRead('1', { origin: 'elsewhere' })).toBe(false);
    expect(isRead('1', { summary: null })).toBe(false);
  });

  it('puts new lines behind the last that there is', () => {
    const ledger = withLines({ '2': lineWith(), '7': lineWith() }, [lineWith({ number: '8' })]);

    expect(Object.keys(ledger)).toEqual(['2', '7', '8']);
    expect(ledger['8']?.number).toBe('8');
  });

  it('has a blank line where nothing but spaces is written', () => {
    expect(isBlankLine({ ...lineWith(), summary: ' ' })).toBe(false);
    expect(withLines({}, [])).toEqual({});
  });
});
