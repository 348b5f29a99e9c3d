import { describe, expect, it } from 'vitest';
import { attachedPart, attachLastYear, carriedCells, nextYearDraft } from './carry-over';
import { emptyDraft } from './draft';
import type { CarryOver, ReportFormat, TableFormat } from './format';
import { documents, draftWith, requests, sampleFormat } from './sample-format.test-support';
import { nextEdition } from './stage';

function lastYear(cells: Record<string, string>, format = sampleFormat) {
  return { draft: draftWith(cells), format };
}

describe('numbers that follow from last year', () => {
  it('begin the new year where the old one ended, column by column', () => {
    const cells = carriedCells(
      lastYear({
        'requests/open/person': ' ３ ',
        'requests/open/firm': '0',
        'requests/granted/firm': '9',
      }),
      sampleFormat,
    );

    expect(cells).toEqual({ 'requests/received/person': '3', 'requests/received/firm': '0' });
  });

  it('stay blank where last year was blank or is no number', () => {
    expect(carriedCells(lastYear({ 'requests/open/person': '3件' }), sampleFormat)).toEqual({});
  });

  describe('and are the sum of several', () => {
    const items: TableFormat = {
      ...documents,
      columns: [
        { id: 'before', label: '' },
        { id: 'change', label: '', kind: 'signedCount' },
      ],
      carriesOver: [{ rule: 'X3', axis: 'columns', to: 'before', fromSumOf: ['before', 'change'] }],
    };
    const format: ReportFormat = {
      ...sampleFormat,
      sections: [{ kind: 'tables', id: 's', heading: '', tables: [items], columnWidths: [] }],
    };

    it('add up line by line', () => {
      const last = lastYear(
        { 'documents/rules/before': '35', 'documents/rules/change': '-15' },
        format,
      );

      expect(carriedCells(last, format)).toEqual({ 'documents/rules/before': '20' });
    });

    it('stay blank while one of them is: a blank change is not “no change”', () => {
      expect(carriedCells(lastYear({ 'documents/rules/before': '35' }, format), format)).toEqual(
        {},
      );
    });
  });

  it('are not looked for where the old format has no such table or line', () => {
    const carry: CarryOver = {
      rule: 'X1',
      axis: 'rows',
      to: 'received',
      fromSumOf: ['open', 'gone'],
    };
    const next: ReportFormat = {
      ...sampleFormat,
      sections: [
        {
          kind: 'tables',
          id: 's',
          heading: '',
          columnWidths: [],
          tables: [
            { ...requests, carriesOver: [carry] },
            { ...requests, id: 'new' },
          ],
        },
      ],
    };

    expect(carriedCells(lastYear({ 'requests/open/person': '3' }), next)).toEqual({});
  });
});

describe('next year’s report', () => {
  const draft = {
    ...draftWith({ 'requests/open/person': '3', 'documents/papers/inForce': '5' }),
    narrative: { 'overview/proactive': '去年的话' },
    answers: { anyRequests: 'some' as const },
    exportReason: '去年的理由',
    previous: draftWith({}),
    identity: {
      ...emptyDraft('', '').identity,
      organization: '青山镇人民政府',
      officeKind: 'township' as const,
      title: '去年的标题',
      preamble: '去年的前言',
      contactPhone: '0000-1234567',
      signatory: '青山镇人民政府',
      signedOn: '2026-01-09',
      seal: 'sealed' as const,
    },
  };
  const next = nextYearDraft({ draft, format: sampleFormat }, sampleFormat);

  it('is about the year after and keeps the office, but neither date, title nor words', () => {
    expect(next.year).toBe('2026');
    expect(next.identity).toMatchObject({
      organization: '青山镇人民政府',
      officeKind: 'township',
      contactPhone: '0000-1234567',
      signatory: '青山镇人民政府',
      seal: 'sealed',
      title: '',
      preamble: '',
      signedOn: '',
    });
    expect([next.narrative, next.answers, next.exportReason]).toEqual([{}, {}, '']);
  });

  it('holds what carries over and the zeros of this kind of office, and no stock', () => {
    expect(next.cells).toEqual({
      'requests/received/person': '3',
      'documents/rules/issued': '0',
      'documents/rules/inForce': '0',
    });
  });

  it('keeps last year’s report whole beside it, without the year before that', () => {
    expect(next.previous).toEqual(attachedPart(draft));
    expect(next.previous).not.toHaveProperty('previous');
    expect(next.previous?.narrative).toEqual({ 'overview/proactive': '去年的话' });
  });

  it('has no year while last year’s is not a year', () => {
    const undated = { draft: { ...draft, year: '去年' }, format: sampleFormat };

    expect(nextYearDraft(undated, sampleFormat).year).toBe('');
  });
});

describe('last year’s report attached to one that is begun', () => {
  const last = lastYear({ 'requests/open/person': '3', 'requests/open/firm': '4' });
  const begun = draftWith(
    { 'requests/received/person': '9', 'requests/received/firm': ' ', 'requests/open/firm': '1' },
    { exportReason: '先报', previous: draftWith({}, { year: '1999' }) },
  );

  it('fills what is blank and follows from it, and leaves the rest', () => {
    expect(attachLastYear(begun, sampleFormat, last)).toEqual({
      ...begun,
      cells: { ...begun.cells, 'requests/received/firm': '4' },
      previous: attachedPart(last.draft),
    });
  });

  it('fills boxes that nobody has touched', () => {
    const { cells } = attachLastYear(draftWith({}), sampleFormat, last);

    expect(cells).toEqual({ 'requests/received/person': '3', 'requests/received/firm': '4' });
  });
});

describe('next year’s report after a correction', () => {
  const wrong = draftWith({ 'requests/open/person': '3' });
  const corrected = {
    ...nextEdition(wrong, '2026-03-02', '漏计一件'),
    cells: { 'requests/open/person': '4' },
  };
  const next = nextYearDraft({ draft: corrected, format: sampleFormat }, sampleFormat);

  it('begins where the corrected edition ended, which stays attached', () => {
    expect(next.cells['requests/received/person']).toBe('4');
    expect(next.previous).toEqual(attachedPart(corrected));
  });

  it('was itself neither sent, made final nor corrected', () => {
    expect([next.handover, next.stage]).toEqual([draftWith({}).handover, draftWith({}).stage]);
  });
});

describe('who gives the figures', () => {
  const figureSources = {
    givers: { office: '综合办' },
    figures: {
      'documents/papers/issued': { by: '司法所', verified: '3' },
      'documents/rules/issued': { by: '', verified: '0' },
    },
    others: { items: '86' },
  };

  it('is known next year, too; the figures and their ticks are not', () => {
    const last = { draft: { ...draftWith({}), figureSources }, format: sampleFormat };

    expect(nextYearDraft(last, sampleFormat).figureSources).toEqual({
      givers: { office: '综合办' },
      figures: { 'documents/papers/issued': { by: '司法所', verified: '' } },
      others: {},
    });
  });
});
