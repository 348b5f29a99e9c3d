import { describe, expect, it } from 'vitest';
import { noNotes } from '../domain';
import type { FigureInWords, WordNotes } from '../domain';
import { notedPieces, notesOfText } from './text-notes';

const text = 'narrative/overview/onApplication';

function figure(start: number, end: number): FigureInWords {
  const about = { subject: 'received', name: '表三', cells: [], expected: '4' } as const;
  return { text, start, end, value: '4', agrees: true, ...about };
}

const notes: WordNotes = {
  ...noNotes,
  figures: [figure(6, 7)],
  generated: [{ text, start: 2, end: 9 }],
};

describe('the notes of a text', () => {
  it('are those of no other text, and the same object while nothing changes', () => {
    expect(notesOfText(notes, text).figures).toHaveLength(1);
    expect(notesOfText(notes, text)).toBe(notesOfText(notes, text));
    expect(notesOfText(notes, 'narrative/overview/lead')).toEqual({ figures: [], generated: [] });
  });

  it('cut it where a figure or a sentence of ours begins and ends', () => {
    expect(notedPieces('开头收到申请4件。结尾', notesOfText(notes, text))).toEqual([
      { words: '开头' },
      { words: '收到申请', isGenerated: true },
      { words: '4', isFigure: true, isGenerated: true },
      { words: '件。', isGenerated: true },
      { words: '结尾' },
    ]);
  });

  it('cost nothing where there are none', () => {
    expect(notedPieces('很长的文字', notesOfText(noNotes, text))).toEqual([]);
  });
});
