import { defineFormat, emptyDraft } from '../domain';
import type { ReportDraft, ReportFormat, Rule } from '../domain';

/** Two boxes and their sum, twice. */
export const tinyFormat: ReportFormat = defineFormat({
  version: 'tiny',
  source: { documentNumber: '〔2000〕1号', title: '样本通知', issuedOn: '2000-01-01' },
  reportYears: { from: 2000 },
  sections: [
    {
      kind: 'tables',
      id: 'requests',
      heading: '一、申请',
      columnWidths: [1, 1, 1, 1],
      tables: [
        {
          id: 'requests',
          name: '表一',
          kind: 'count',
          unit: '件',
          columns: [
            { id: 'person', label: '自然人' },
            { id: 'firm', label: '企业' },
            { id: 'total', label: '总计', sumOf: ['person', 'firm'] },
          ],
          rows: [
            { id: 'received', label: '新收' },
            { id: 'open', label: '结转' },
          ],
        },
      ],
    },
  ],
  questions: [],
  presets: [],
});

const ruleParts = {
  origin: '建议',
  clause: '',
  title: '',
  explanation: '',
  examples: { triggers: '', stays: '' },
  reads: 'numbers',
} as const;

/** Complains where more stays open than was received; the cells are those of one applicant. */
export const notMoreOpen: Rule = {
  ...ruleParts,
  id: 'T1',
  severity: 'error',
  find: ({ values }) =>
    ['person', 'firm'].flatMap((column) => {
      const received = values.get(`requests/received/${column}`) ?? null;
      const open = values.get(`requests/open/${column}`) ?? null;
      if (received === null || open === null || Number(open) <= Number(received)) return [];
      return {
        section: 'requests',
        cells: [`requests/received/${column}`, `requests/open/${column}`] as const,
        message: `${column}：${open} > ${received}`,
      };
    }),
};

/** Hints at every number above nine, and lists the boxes that are blank. */
export const largeAndBlank: Rule = {
  ...ruleParts,
  id: 'T2',
  severity: 'hint',
  find: ({ values }) => {
    const idsWhere = (holds: (value: string | null) => boolean) =>
      [...values].filter(([, value]) => holds(value)).map(([id]) => id);
    return [
      { section: 'requests', cells: idsWhere((value) => Number(value) > 9), message: '大' },
      {
        section: 'requests',
        cells: idsWhere((value) => value === null),
        message: '空',
        isMissing: true,
      },
    ];
  },
};

export function tinyDraft(
  cells: Record<string, string>,
  more: Partial<ReportDraft> = {},
): ReportDraft {
  return { ...emptyDraft('tiny', '2025'), ...more, cells };
}
