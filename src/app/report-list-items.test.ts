import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../domain';
import type { ReportDraft } from '../domain';
import { formats } from '../formats';
import { isUntouched, newReportDraft } from './report-list-items';

const times = { createdAt: 1, changedAt: 1, exportedAt: null, deletedAt: null, backup: null };
const stored = (draft: ReportDraft, revision = 1) => ({ id: 'a', revision, draft, ...times });

const blank = emptyDraft('2021', '2025');

const withContent: [string, Partial<ReportDraft>][] = [
  ['words', { narrative: { overview: '全年主动公开信息12条。' } }],
  ['a number', { cells: { 'applications/received/business': '2' } }],
  ['a heading of its own', { ownHeadings: { other: [{ heading: '收费', text: '' }] } }],
  ['a signatory', { identity: { ...blank.identity, signatory: '青山镇' } }],
  ['printed totals of a file', { published: { 'applications/received/total': '3' } }],
];

describe('a report that was just made', () => {
  it('is untouched, with the zeros that the program set', () => {
    expect(isUntouched(stored(newReportDraft(formats, new Date(2026, 0, 5))))).toBe(true);
    expect(isUntouched(stored(blank))).toBe(true);
  });

  it('is not once anything was written into it', () => {
    expect(isUntouched(stored(blank, 2))).toBe(false);
  });

  it.each(withContent)('is not if it came with %s, though no office is named', (_, content) => {
    expect(isUntouched(stored({ ...blank, ...content }))).toBe(false);
  });
});
