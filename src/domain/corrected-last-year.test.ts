import { describe, expect, it } from 'vitest';
import { attachedPart, nextYearDraft } from './carry-over';
import { correctedLastYear, withCorrectedLastYear } from './corrected-last-year';
import type { ReportDraft } from './draft';
import { draftWith, sampleFormat } from './sample-format.test-support';
import { nextEdition } from './stage';

const open = 'requests/open/person';
const received = 'requests/received/person';

function named(draft: ReportDraft, organization = '青山镇人民政府'): ReportDraft {
  return { ...draft, identity: { ...draft.identity, organization } };
}

const published = named(draftWith({ [open]: '1', 'requests/open/firm': '2' }, { year: '2024' }));
const own = nextYearDraft({ draft: published, format: sampleFormat }, sampleFormat);

function corrected(cells: Record<string, string> = { [open]: '3' }): ReportDraft {
  const second = nextEdition(published, '2025-03-02', '漏计');
  return { ...second, cells: { ...second.cells, ...cells } };
}

const stored = (...drafts: readonly ReportDraft[]) =>
  drafts.map((draft, index) => ({ draft, changedAt: index }));

describe('last year’s report since its 更正', () => {
  it('is found where another content came with the open report', () => {
    expect(correctedLastYear(own, stored(corrected()))?.cells[open]).toBe('3');
  });

  it('is found by a changed word too', () => {
    const words = { ...corrected({}), narrative: { 'problems/improvements': '改了一句。' } };
    expect(correctedLastYear(own, stored(words))).toBe(words);
  });

  it.each<[string, ReportDraft]>([
    ['was changed and not corrected', { ...published, cells: { [open]: '3' } }],
    ['was corrected and says the same', corrected({})],
    ['is of another office', named(corrected(), '城东街道办事处')],
    ['is of another year', { ...corrected(), year: '2023' }],
    ['is of another format', { ...corrected(), formatVersion: 'older' }],
  ])('is not a report that %s', (_, draft) => {
    expect(correctedLastYear(own, stored(draft))).toBeNull();
  });

  it('is the one changed last where there are several', () => {
    const [older, newer] = [corrected({ [open]: '3' }), corrected({ [open]: '4' })];
    expect(correctedLastYear(own, stored(older, newer))).toBe(newer);
    expect(correctedLastYear(own, stored(older, published))).toBeNull();
  });

  it('is looked for only where a last year came along', () => {
    expect(correctedLastYear({ ...own, previous: null }, stored(corrected()))).toBeNull();
  });
});

describe('the report with its corrected last year', () => {
  const take = (draft: ReportDraft, last = corrected()) =>
    withCorrectedLastYear(draft, sampleFormat, { draft: last, format: sampleFormat });

  it('keeps the corrected one beside it, and follows where the old figure still stood', () => {
    const { draft, followed, stayed } = take(own);
    expect(draft.cells).toMatchObject({ [received]: '3', 'requests/received/firm': '2' });
    expect(draft.previous).toEqual(attachedPart(corrected()));
    expect([followed, stayed]).toEqual([1, 0]);
    expect(correctedLastYear(draft, stored(corrected()))).toBeNull();
  });

  it('leaves what a person typed instead, and says how many', () => {
    const { draft, followed, stayed } = take({ ...own, cells: { ...own.cells, [received]: '5' } });
    expect(draft.cells[received]).toBe('5');
    expect([followed, stayed]).toEqual([0, 1]);
  });

  it('has nothing left to follow where the person typed the corrected figure', () => {
    expect(take({ ...own, cells: { ...own.cells, [received]: '3' } })).toMatchObject({
      followed: 0,
      stayed: 0,
    });
  });

  it('fills a blank box, and empties one of which last year says nothing any more', () => {
    expect(take({ ...own, cells: {} }).draft.cells[received]).toBe('3');
    expect(take(own, corrected({ [open]: '' })).draft.cells[received]).toBe('');
  });
});
