import { describe, expect, it } from 'vitest';
import { emptyDraft, finalised } from '../../domain';
import type { ReportDraft } from '../../domain';
import { formats } from '../../formats';
import { formValuesOf } from '../form-draft';
import { isRefused } from './is-refused';

const open = emptyDraft('2021', '2025');
const final = finalised(open, '2026-01-12');
const refuses = (after: ReportDraft, before = final) => isRefused(formats, before, after);

describe('after 定稿', () => {
  it.each<[string, Partial<ReportDraft>]>([
    ['a number', { cells: { 'applications/received/business': '1' } }],
    ['a word', { narrative: { 'overview/lead': '2025年' } }],
    ['the office', { identity: { ...final.identity, organization: '城东街道办事处' } }],
    ['the year', { year: '2024' }],
    ['an answer', { answers: { applications: 'none' } }],
    ['a reason', { settled: { X1: { reason: '属实', message: '' } } }],
    ['last year’s report', { previous: emptyDraft('2021', '2024') }],
    ['定稿 itself', { stage: open.stage }],
  ])('no act changes %s', (_, change) => {
    expect(refuses({ ...final, ...change })).toBe(true);
    expect(refuses({ ...open, ...change }, open)).toBe(false);
  });

  it('what is handed over can still be noted down', () => {
    const handover = { ...final.handover, webAddress: 'http://www.example.gov.cn/1.html' };

    expect(refuses({ ...final, handover, exportReason: '先送审' })).toBe(false);
  });

  it('who gave which figure, and that it was looked up, can still be noted down', () => {
    const figureSources = {
      givers: { documents: '法治办' },
      figures: { 'applications/received/business': { by: '党政办', verified: '1' } },
      others: { websiteItems: '86' },
    };

    expect(refuses({ ...final, figureSources })).toBe(false);
  });

  it('a box that was never typed into is the same as a blank one', () => {
    expect(refuses({ ...final, ...formValuesOf(formats, final) })).toBe(false);
  });
});
