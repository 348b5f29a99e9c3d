import { describe, expect, it } from 'vitest';
import { DATA_KIND, DATA_VERSION, decodeReportData } from './report-data';
import type { ReportData } from './report-data';

const data: ReportData = {
  kind: DATA_KIND,
  version: DATA_VERSION,
  format: { version: 'sample', documentNumber: '〔2000〕1号' },
  title: '青山镇人民政府2025年政府信息公开工作年度报告',
  year: 2025,
  identity: {
    organization: '青山镇人民政府',
    officeKind: 'township',
    title: '',
    documentNumber: '青政〔2026〕1号',
    preamble: '前言',
    signatory: '青山镇',
    signedOn: '2026-01-09',
    seal: 'sealed',
  },
  cells: {
    'requests/received/person': '3',
    'requests/received/firm': '',
    'requests/received/total': '3',
    'documents/rules/issued': '0',
  },
  computed: ['requests/received/total'],
  sections: [
    {
      id: 'overview',
      heading: '一、总体情况',
      blocks: [
        { id: 'lead', heading: '', text: '' },
        { id: 'proactive', heading: '主动公开', text: '公开3条。' },
      ],
      ownHeadings: [{ heading: '其他', text: '无。' }],
    },
    { id: 'requests', heading: '三、申请', tables: ['requests'] },
    { id: 'problems', heading: '五、问题', blocks: [], ownHeadings: [] },
  ],
};

const read = (changed: Partial<Record<keyof ReportData, unknown>> = {}) =>
  decodeReportData(JSON.stringify({ ...data, ...changed }));

describe('a data file that is read back', () => {
  it('gives the figures that were typed, not the sums, and leaves blanks blank', () => {
    expect(read().draft?.cells).toEqual({
      'requests/received/person': '3',
      'documents/rules/issued': '0',
    });
  });

  it('gives the words, block by block, and the office’s own headings', () => {
    expect(read().draft?.narrative).toEqual({ 'overview/proactive': '公开3条。' });
    expect(read().draft?.ownHeadings).toEqual({ overview: [{ heading: '其他', text: '无。' }] });
  });

  it('gives format, year and office', () => {
    expect(read().draft).toMatchObject({
      formatVersion: 'sample',
      year: '2025',
      identity: { ...data.identity, contactOffice: '', contactPhone: '' },
    });
    expect(read({ year: null }).draft?.year).toBe('');
  });

  it('opens with a byte order mark before it, and with none inside', () => {
    expect(decodeReportData(`\uFEFF${JSON.stringify(data)}`)).toEqual(read());
    expect(decodeReportData(`${JSON.stringify(data)}\uFEFF`).error).toContain('不完整');
  });

  it.each([
    ['no JSON', '{'],
    ['the file of another program', JSON.stringify({ ...data, kind: 'other' })],
    ['without a kind', JSON.stringify({ ...data, kind: '' })],
    ['of a later version', JSON.stringify({ ...data, version: 2 })],
    ['without cells', JSON.stringify({ ...data, cells: undefined })],
    ['of half a year', JSON.stringify({ ...data, year: 2025.5 })],
    ['without the words of a block', JSON.stringify({ ...data, sections: [{ id: 'a' }] })],
    ['without the format', JSON.stringify({ ...data, format: {} })],
    ['without the office', JSON.stringify({ ...data, identity: {} })],
  ])('is refused if it is %s', (_, file) => {
    expect(decodeReportData(file)).toEqual({
      error: '这个数据文件不完整，或者是用更新版本的年报助手写的。请改用 Word 文件或备份文件。',
    });
  });

  it('is refused if it names a kind of office that nobody knows', () => {
    const identity = { ...data.identity, officeKind: 'village' };

    expect(read({ identity }).error).toContain('identity/officeKind');
  });
});
