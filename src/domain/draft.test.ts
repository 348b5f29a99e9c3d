import { describe, expect, it } from 'vitest';
import { draftSchema, emptyDraft, isVerifiedZero, parseDraft, parseYear } from './draft';
import { draftWith, sampleFormat } from './sample-format.test-support';

describe('reading a draft', () => {
  it('turns texts into numbers, blanks into null, and what is no number into an error', () => {
    const { report, errors } = parseDraft(
      sampleFormat,
      draftWith({
        'requests/received/person': ' １２ ',
        'requests/open/person': '',
        'requests/open/firm': '46件',
      }),
    );

    expect(report.cells['requests/received/person']).toBe('12');
    expect(report.cells['requests/open/person']).toBeNull();
    expect(report.cells['requests/refused/person']).toBeNull();
    expect(report.cells['requests/open/firm']).toBeUndefined();
    expect([...errors.keys()]).toEqual(['requests/open/firm']);
  });

  it('does not read totals, nor boxes of another format', () => {
    const { report, errors } = parseDraft(
      sampleFormat,
      draftWith({ 'requests/open/total': '9', 'elsewhere/a/b': 'x' }),
    );

    expect(Object.keys(report.cells)).not.toContain('requests/open/total');
    expect(Object.keys(report.cells)).not.toContain('elsewhere/a/b');
    expect(errors.size).toBe(0);
  });

  it('takes words and the office as they are', () => {
    const narrative = { 'overview/lead': ' 正文 ' };
    const draft = { ...emptyDraft('sample', '２０２５年度'), narrative };

    expect(parseDraft(sampleFormat, draft).report).toMatchObject({
      year: 2025,
      narrative,
      identity: draft.identity,
    });
  });
});

describe('the report year', () => {
  it.each([
    ['2025', 2025],
    ['２０２５', 2025],
    [' 2025年 ', 2025],
    ['2025 年度', 2025],
    ['', null],
    ['25', null],
    ['20255', null],
    ['2025-2026', null],
    ['二〇二五', null],
  ])('%j is %s', (text, year) => {
    expect(parseYear(text)).toBe(year);
  });
});

describe('a zero set on purpose', () => {
  it('counts as verified while the box still says 0', () => {
    const verifiedZero = { 'requests/open/person': 'anyRequests' };

    expect(
      isVerifiedZero(
        draftWith({ 'requests/open/person': '0' }, { verifiedZero }),
        'requests/open/person',
      ),
    ).toBe(true);
    expect(
      isVerifiedZero(
        draftWith({ 'requests/open/person': '1' }, { verifiedZero }),
        'requests/open/person',
      ),
    ).toBe(false);
    expect(isVerifiedZero(draftWith({ 'requests/open/firm': '0' }), 'requests/open/firm')).toBe(
      false,
    );
  });
});

describe('a draft as it is stored', () => {
  it.each([
    'headingChanged',
    'headingRepeated',
    'headingMissing',
    'headingMisplaced',
    'tableMissing',
    'labelChanged',
    'cellNote',
    'leftover',
  ] as const)('keeps that its file departs from the template by %s', (kind) => {
    const remark = { kind, section: null, quote: '', official: '' };

    expect(draftSchema.parse({ ...emptyDraft('', ''), remarks: [remark] }).remarks).toEqual([
      { ...remark, cell: null },
    ]);
  });

  it('is refused with what no version ever wrote', () => {
    const draft = emptyDraft('', '');

    expect(draftSchema.safeParse({ ...draft, answers: { a: 'perhaps' } }).success).toBe(false);
    expect(draftSchema.safeParse({ ...draft, remarks: [{ kind: 'other' }] }).success).toBe(false);
  });

  it('has no year where 年 does not stand behind it', () => {
    expect(parseYear('年2025')).toBeNull();
    expect(parseYear('2025年年')).toBeNull();
  });
});
