import { describe, expect, it } from 'vitest';
import { cleanText, unwritableIn } from './writable-text';

describe('characters that no file can hold', () => {
  it('are control characters and halves of characters, told apart, each at its place', () => {
    expect(unwritableIn('甲\u0000乙\ud83d丙\ude00\ufffe')).toEqual([
      { index: 1, isHalf: false },
      { index: 3, isHalf: true },
      { index: 5, isHalf: true },
      { index: 6, isHalf: false },
    ]);
  });

  it.each(['\u0000', '\u0008', '\u000b', '\u000c', '\u000e', '\u001f', '\u007f', '\uffff'])(
    '%j is one',
    (character) => {
      expect(unwritableIn(character)).toEqual([{ index: 0, isHalf: false }]);
      expect(cleanText(`甲${character}乙`)).toBe('甲乙');
    },
  );

  it.each(['\ud800', '\udbff', '\udc00', '\udfff'])('%j is half of one', (half) => {
    expect(unwritableIn(`甲${half}乙`)).toEqual([{ index: 1, isHalf: true }]);
    expect(cleanText(`甲${half}乙`)).toBe('甲乙');
  });

  it('are neither line ends nor tabs nor whole characters; tabs become spaces', () => {
    expect(unwritableIn('\t\n\r ~\u0080\ud7ff\ue000😀\ufffd')).toEqual([]);
    expect(cleanText('甲\t乙\t丙\n丁\r\n')).toBe('甲 乙 丙\n丁\r\n');
  });
});
