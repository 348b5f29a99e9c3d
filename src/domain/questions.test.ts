import { describe, expect, it } from 'vitest';
import type { Question, OfficeKind } from './format';
import {
  answerNone,
  answerOf,
  answerSome,
  applyPresets,
  fillBlanks,
  refusePreset,
} from './questions';
import { documents, draftWith, sampleFormat } from './sample-format.test-support';

const [anyRequests, anyPapers] = sampleFormat.questions as [Question, Question];

describe('answering “没有”', () => {
  it('sets exactly the boxes of the question to zero and marks them as verified', () => {
    const { draft, changed } = answerNone(sampleFormat, anyPapers, draftWith({}));

    expect(draft.cells).toEqual({ 'documents/papers/issued': '0' });
    expect(draft.verifiedZero).toEqual({ 'documents/papers/issued': 'anyPapers' });
    expect(draft.answers).toEqual({ anyPapers: 'none' });
    expect(changed).toEqual(['documents/papers/issued']);
  });

  it('lists the boxes that held a number or a note, so that a person is asked first', () => {
    const before = draftWith({
      'requests/received/person': '3',
      'requests/granted/person': ' ',
      'requests/refused/person': '０',
      'requests/open/person': '0',
      'requests/open/firm': '见附件',
      'documents/rules/issued': '2',
    });

    const { draft, overwritten, changed } = answerNone(sampleFormat, anyRequests, before);

    expect(overwritten).toEqual(['requests/received/person', 'requests/open/firm']);
    expect(changed).not.toContain('requests/open/person');
    expect(draft.cells['requests/received/person']).toBe('0');
    expect(draft.cells['documents/rules/issued']).toBe('2');
    expect(before.cells['requests/received/person']).toBe('3');
  });
});

describe('the answer that is shown', () => {
  const { draft: none } = answerNone(sampleFormat, anyRequests, draftWith({}));

  it('is “没有” as long as every box of the question holds 0', () => {
    expect(answerOf(sampleFormat, anyRequests, none)).toBe('none');
    expect(answerOf(sampleFormat, anyPapers, none)).toBeUndefined();
  });

  it('becomes “有” when a box no longer does', () => {
    const cells = { ...none.cells, 'requests/received/person': '3' };
    expect(answerOf(sampleFormat, anyRequests, { ...none, cells })).toBe('some');
  });
});

describe('answering “有” afterwards', () => {
  it('takes back the zeros of “没有”, but not what was typed since', () => {
    const { draft: none } = answerNone(sampleFormat, anyRequests, draftWith({}));
    const typed = { ...none, cells: { ...none.cells, 'requests/received/person': '3' } };

    const { draft, changed } = answerSome(sampleFormat, anyRequests, typed);

    expect(draft.answers).toEqual({ anyRequests: 'some' });
    expect(draft.cells['requests/received/person']).toBe('3');
    expect(draft.cells['requests/open/firm']).toBe('');
    expect(changed).not.toContain('requests/received/person');
    expect(changed).toHaveLength(7);
  });

  it('leaves zeros alone that a person typed or another answer set', () => {
    const before = draftWith(
      { 'requests/received/person': '0', 'documents/papers/issued': '0' },
      { verifiedZero: { 'documents/papers/issued': 'anyPapers' } },
    );

    const { draft } = answerSome(sampleFormat, anyRequests, before);

    expect(draft.cells).toEqual(before.cells);
    expect(draft.verifiedZero).toEqual(before.verifiedZero);
  });
});

describe('“空格全部填0”', () => {
  it('fills blank boxes of the tables named and nothing else', () => {
    const before = draftWith({ 'requests/received/person': '3', 'requests/open/firm': '/' });

    const { draft, overwritten } = fillBlanks(sampleFormat, before, ['requests']);

    expect(draft.cells['requests/received/person']).toBe('3');
    expect(draft.cells['requests/open/firm']).toBe('/');
    expect(draft.cells['requests/received/firm']).toBe('0');
    expect(draft.cells['requests/open/total']).toBeUndefined();
    expect(draft.cells['documents/rules/issued']).toBeUndefined();
    expect(overwritten).toEqual([]);
  });

  it.each([
    ['5', undefined],
    ['12件', undefined],
    ['0', '0'],
    ['０', '0'],
    ['', '0'],
  ])('where %j stood over last year, the new box becomes %s', (lastYear, text) => {
    const previous = draftWith({ 'documents/papers/inForce': lastYear });

    const { draft } = fillBlanks(sampleFormat, draftWith({}, { previous }), ['documents']);

    expect(draft.cells['documents/papers/inForce']).toBe(text);
    expect(draft.cells['documents/papers/issued']).toBe('0');
  });
});

describe('boxes that are zero for this kind of office', () => {
  function officeOf(officeKind: OfficeKind, cells: Record<string, string> = {}) {
    const draft = draftWith(cells);
    return { ...draft, identity: { ...draft.identity, officeKind } };
  }

  it('are zero from the start for a town, and blank for a department', () => {
    const zeros = { 'documents/rules/issued': '0', 'documents/rules/inForce': '0' };

    expect(applyPresets(sampleFormat, officeOf('town')).cells).toEqual(zeros);
    expect(applyPresets(sampleFormat, officeOf('department')).cells).toEqual({});
  });

  it('keep what was typed', () => {
    const { cells } = applyPresets(
      sampleFormat,
      officeOf('town', { 'documents/rules/issued': '2' }),
    );

    expect(cells['documents/rules/issued']).toBe('2');
  });

  it('are taken back when the kind of office changes, and come again', () => {
    const town = applyPresets(sampleFormat, officeOf('town'));
    const identity = { ...town.identity, officeKind: 'department' } as const;
    const department = applyPresets(sampleFormat, { ...town, identity });

    expect(department.cells['documents/rules/issued']).toBe('');
    expect(department.verifiedZero).toEqual({});
    expect(applyPresets(sampleFormat, { ...department, identity: town.identity }).cells).toEqual(
      town.cells,
    );
  });

  it('stay blank once a person has refused them', () => {
    const refused = refusePreset(
      sampleFormat,
      applyPresets(sampleFormat, officeOf('town')),
      'noRules',
    );

    expect(refused.cells['documents/rules/issued']).toBe('');
    expect(refused.refusedPresets).toEqual(['noRules']);
    expect(applyPresets(sampleFormat, refused)).toEqual(refused);
    expect(refusePreset(sampleFormat, refused, 'noRules').refusedPresets).toEqual(['noRules']);
  });

  it('are the same however often they are applied, and a preset nobody knows changes nothing', () => {
    const once = applyPresets(sampleFormat, officeOf('township'));

    expect(applyPresets(sampleFormat, once)).toEqual(once);
    expect(refusePreset(sampleFormat, once, 'unknown')).toBe(once);
  });
});

describe('boxes set to zero', () => {
  it('leave what was answered, verified and typed elsewhere as it is', () => {
    const before = draftWith(
      { 'documents/rules/issued': '2' },
      { answers: { other: 'some' }, verifiedZero: { 'a/b/c': 'other' } },
    );
    const { draft, overwritten } = answerNone(sampleFormat, anyPapers, before);

    expect(draft).toEqual({
      ...before,
      cells: { 'documents/rules/issued': '2', 'documents/papers/issued': '0' },
      answers: { other: 'some', anyPapers: 'none' },
      verifiedZero: { 'a/b/c': 'other', 'documents/papers/issued': 'anyPapers' },
    });
    expect(overwritten).toEqual([]);
    expect(answerSome(sampleFormat, anyPapers, draft)).toEqual({
      draft: {
        ...draft,
        answers: { other: 'some', anyPapers: 'some' },
        cells: { 'documents/rules/issued': '2', 'documents/papers/issued': '' },
        verifiedZero: { 'a/b/c': 'other' },
      },
      changed: ['documents/papers/issued'],
      overwritten: [],
    });
  });

  it('are overwritten if they held a number with a unit, and not if they held 0.0', () => {
    const { overwritten } = answerNone(
      sampleFormat,
      anyRequests,
      draftWith({
        'requests/received/person': '0.0',
        'requests/open/person': '0件',
        'requests/open/firm': '/',
      }),
    );

    expect(overwritten).toEqual(['requests/open/person', 'requests/open/firm']);
  });

  it('are marked as filled in together, and only in the tables named', () => {
    const { draft, changed } = fillBlanks(
      sampleFormat,
      draftWith({ 'documents/rules/inForce': ' ' }),
      ['documents'],
    );

    expect(changed).toHaveLength(4);
    expect(draft.verifiedZero['documents/rules/inForce']).toBe('fillBlanks');
    expect(Object.keys(draft.cells)).toHaveLength(4);
    expect(fillBlanks(sampleFormat, draftWith({}), []).changed).toEqual([]);
  });

  it('stay blank in a row that stands over, as in a column that does', () => {
    const stock = {
      ...documents,
      columns: [{ id: 'issued', label: '' }],
      rows: [{ id: 'rules', label: '', isStock: true }],
    };
    const format = {
      ...sampleFormat,
      sections: [
        { kind: 'tables' as const, id: 's', heading: '', tables: [stock], columnWidths: [] },
      ],
    };
    const id = 'documents/rules/issued';
    const filled = (lastYear: string) =>
      fillBlanks(format, draftWith({}, { previous: draftWith({ [id]: lastYear }) }), ['documents'])
        .draft.cells[id];

    expect(filled('5')).toBeUndefined();
    expect(filled(' ')).toBe('0');
    expect(fillBlanks(format, draftWith({}), ['documents']).draft.cells[id]).toBe('0');
  });

  it('by a preset are those that are blank, and are taken back only while they hold 0', () => {
    const preset = 'noRules';
    const verifiedZero = {
      'documents/rules/issued': preset,
      'documents/rules/inForce': 'other',
      'a/b/c': 'other',
    };
    const before = draftWith(
      { 'documents/rules/issued': '0', 'documents/rules/inForce': '0' },
      { verifiedZero },
    );

    expect(refusePreset(sampleFormat, before, preset)).toEqual({
      ...before,
      cells: { 'documents/rules/issued': '', 'documents/rules/inForce': '0' },
      verifiedZero: { 'documents/rules/inForce': 'other', 'a/b/c': 'other' },
      refusedPresets: [preset],
    });
    expect(
      applyPresets(sampleFormat, draftWith({ 'documents/rules/issued': ' ' })).verifiedZero,
    ).toEqual({ 'documents/rules/issued': preset, 'documents/rules/inForce': preset });
  });
});
