import { emptyDraft, evaluateDraft } from '../domain';
import type { Finding, ReportDraft, ReportFormat, Rule, Section, TableFormat } from '../domain';

/** 表三 as small as it can be: two kinds of applicant, two results. */
export const applications: TableFormat = {
  id: 'applications',
  name: '表三',
  kind: 'count',
  unit: '件',
  columns: [
    { id: 'person', label: '自然人' },
    { id: 'firm', label: '商业企业' },
    { id: 'total', label: '总计', sumOf: ['person', 'firm'] },
  ],
  rows: [
    { id: 'received', label: '一、新收' },
    { id: 'broughtForward', label: '二、上年结转' },
    { id: 'granted', label: '（一）公开' },
    { id: 'refused', label: '（二）不公开' },
    { id: 'handled', label: '（七）总计', sumOf: ['granted', 'refused'] },
    { id: 'carriedForward', label: '四、结转下年' },
  ],
  checks: [
    { kind: 'printedTotals', rule: 'E1', of: 'columns' },
    { kind: 'printedTotals', rule: 'E2', of: 'rows' },
    {
      kind: 'balance',
      rule: 'E3',
      left: ['received', 'broughtForward'],
      right: ['handled', 'carriedForward'],
      leftName: '第一项＋第二项',
      rightName: '第三项＋第四项',
    },
  ],
};

/** A format that consists of these tables, each section printing one or several. */
export function formatOf(...sections: readonly (readonly TableFormat[])[]): ReportFormat {
  return formatOfSections(
    sections.map((tables, index) => ({
      kind: 'tables',
      id: `section${String(index + 1)}`,
      heading: '',
      tables,
      columnWidths: [],
    })),
  );
}

export function formatOfSections(sections: readonly Section[]): ReportFormat {
  return {
    version: 'sample',
    source: { documentNumber: '〔2000〕1号', title: '样本通知', issuedOn: '2000-01-01' },
    reportYears: { from: 2021 },
    sections,
    questions: [],
    presets: [],
  };
}

export function draftWith(cells: Record<string, string>, more: Partial<ReportDraft> = {}) {
  return { ...emptyDraft('sample', '2025'), ...more, cells };
}

/** What one rule finds in a draft. */
export function findingsOf(
  rule: Rule,
  format: ReportFormat,
  draft: ReportDraft,
): readonly Finding[] {
  return evaluateDraft({ format, rules: [rule], draft, previousFormat: null }).findings;
}
