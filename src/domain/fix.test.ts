import { describe, expect, it } from 'vitest';
import { applyFix, placeAfterEdits, replaceText } from './fix';
import { draftWith } from './sample-format.test-support';

const draft = { ...draftWith({}), narrative: { 'a/b': '收到3件，公开3件。' } };
const edit = { text: 'narrative/a/b', before: '3件', after: '4件' } as const;

describe('a fix', () => {
  it('changes each place it names and nothing else', () => {
    const fixed = applyFix(draft, {
      label: '改正',
      edits: [
        { ...edit, start: 7, end: 9 },
        { ...edit, start: 2, end: 4, after: '十四件' },
      ],
    });

    expect(fixed).toEqual({ ...draft, narrative: { 'a/b': '收到十四件，公开4件。' } });
  });

  it('ends behind the last of its changes, however the text has grown', () => {
    const edits = [
      { ...edit, start: 7, end: 9 },
      { ...edit, start: 2, end: 4, after: '十四件' },
    ];

    expect(placeAfterEdits(edits)).toBe('收到十四件，公开4件'.length);
  });

  it('is refused where the words have changed meanwhile', () => {
    const changed = { ...draft, narrative: { 'a/b': '共收到3件，公开3件。' } };

    expect(applyFix(changed, { label: '', edits: [{ ...edit, start: 2, end: 4 }] })).toBeNull();
    expect(
      applyFix(draft, { label: '', edits: [replaceText('narrative/a/c', '旧', '新')] }),
    ).toBeNull();
  });

  it('is refused where two changes touch the same words', () => {
    const one = { ...edit, start: 2, end: 4 };

    expect(applyFix(draft, { label: '', edits: [one, one] })).toBeNull();
  });

  it('marks zeros it fills in as verified', () => {
    expect(applyFix(draft, { label: '填0', cells: { 'a/b/c': '0', 'a/b/d': '2' } })).toEqual({
      ...draft,
      cells: { 'a/b/c': '0', 'a/b/d': '2' },
      verifiedZero: { 'a/b/c': 'fix' },
    });
  });

  it('fills an empty text', () => {
    const fixed = applyFix(draft, {
      label: '',
      edits: [replaceText('identity/title', '', '标题')],
    });

    expect(fixed?.identity.title).toBe('标题');
  });
});

describe('a fix of boxes', () => {
  it('leaves the other boxes, and what was verified before', () => {
    const before = {
      ...draftWith({ 'a/b/c': '5', 'a/b/e': '7' }),
      verifiedZero: { 'a/b/f': 'none' },
    };

    expect(applyFix(before, { label: '填0', cells: { 'a/b/c': '0' } })).toEqual({
      ...before,
      cells: { 'a/b/c': '0', 'a/b/e': '7' },
      verifiedZero: { 'a/b/f': 'none', 'a/b/c': 'fix' },
    });
  });

  it('may go with changes of several texts', () => {
    const fixed = applyFix(draft, {
      label: '',
      cells: { 'a/b/c': '1' },
      edits: [{ ...edit, start: 2, end: 4 }, replaceText('identity/title', '', '标题')],
    });

    expect(fixed).toMatchObject({
      cells: { 'a/b/c': '1' },
      verifiedZero: {},
      narrative: { 'a/b': '收到4件，公开3件。' },
      identity: { title: '标题' },
    });
  });

  it('is refused where its words reach beyond the text, and made where they touch', () => {
    const short = { ...draft, narrative: { 'a/b': '3件4件' } };
    const one = { ...edit, start: 0, end: 2 };
    const next = { ...edit, start: 2, end: 4, before: '4件', after: '5件' };

    expect(applyFix(short, { label: '', edits: [one, next] })?.narrative).toEqual({
      'a/b': '4件5件',
    });
    expect(applyFix(short, { label: '', edits: [{ ...next, end: 5 }] })).toBeNull();
    expect(applyFix(short, { label: '', edits: [{ ...next, start: 1, before: '件4件' }] })).toEqual(
      {
        ...short,
        narrative: { 'a/b': '35件' },
      },
    );
  });
});
