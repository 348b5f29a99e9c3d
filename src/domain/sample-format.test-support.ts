import { defineFormat } from './define-format';
import { emptyDraft } from './draft';
import type { ReportDraft } from './draft';
import type { Report } from './report';
import type { ReportFormat, TableFormat } from './format';

/** Requests: two kinds of applicant, two results, a balance; as small as 表三 can be. */
export const requests: TableFormat = {
  id: 'requests',
  name: '表三',
  kind: 'count',
  unit: '件',
  columns: [
    { id: 'person', label: '自然人' },
    { label: '组织', children: [{ id: 'firm', label: '企业' }] },
    { id: 'total', label: '总计', sumOf: ['person', 'firm'] },
  ],
  rows: [
    { id: 'received', label: '一、新收' },
    {
      label: '三、办理结果',
      isSpoken: false,
      children: [
        { id: 'granted', label: '（一）公开' },
        { id: 'refused', label: '（二）不公开' },
        { id: 'handled', label: '（七）总计', sumOf: ['granted', 'refused'] },
      ],
    },
    { id: 'open', label: '四、结转' },
  ],
  carriesOver: [{ rule: 'X1', axis: 'rows', to: 'received', fromSumOf: ['open'] }],
};

/** Documents: one number of the year and one that stands over from earlier years. */
export const documents: TableFormat = {
  id: 'documents',
  name: '表二',
  caption: '第（一）项',
  rowHeading: '信息内容',
  kind: 'count',
  unit: '件',
  columns: [
    { id: 'issued', label: '制发' },
    { id: 'inForce', label: '现行有效', isStock: true },
  ],
  rows: [
    { id: 'rules', label: '规章' },
    { id: 'papers', label: '文件' },
  ],
};

export const sampleFormat: ReportFormat = defineFormat({
  version: 'sample',
  source: { documentNumber: '〔2000〕1号', title: '样本通知', issuedOn: '2000-01-01' },
  reportYears: { from: 2000 },
  sections: [
    {
      kind: 'narrative',
      id: 'overview',
      heading: '一、总体情况',
      allowsOwnHeadings: true,
      whenEmpty: 'error',
      whenOnlyNone: 'error',
      blocks: [
        { id: 'lead', label: '开头', isOptional: true },
        { id: 'proactive', label: '主动公开', heading: '主动公开' },
        { id: 'oversight', label: '监督保障', heading: '监督保障' },
      ],
    },
    {
      kind: 'tables',
      id: 'proactive',
      heading: '二、主动公开',
      tables: [documents],
      columnWidths: [1, 1, 1],
    },
    {
      kind: 'tables',
      id: 'requests',
      heading: '三、申请',
      tables: [requests],
      columnWidths: [1, 1, 1, 1, 1],
    },
  ],
  questions: [
    { id: 'anyRequests', text: '收到过申请吗？', zeroes: [{ table: 'requests' }] },
    {
      id: 'anyPapers',
      text: '制发过文件吗？',
      zeroes: [{ table: 'documents', rows: ['papers'], columns: ['issued'] }],
      thenAsks: { cell: 'documents/papers/inForce', text: '现行有效几件？' },
    },
  ],
  presets: [
    {
      id: 'noRules',
      label: '规章',
      officeKinds: ['town', 'township'],
      zeroes: [{ table: 'documents', rows: ['rules'] }],
      reason: '没有规章制定权',
    },
  ],
});

export function draftWith(cells: Record<string, string>, more: Partial<ReportDraft> = {}) {
  return { ...emptyDraft('sample', '2025'), ...more, cells };
}

export function reportWith(parts: Partial<Report> = {}): Report {
  const { identity } = emptyDraft('sample', '2025');
  return { identity, year: 2025, cells: {}, narrative: {}, ownHeadings: {}, ...parts };
}
