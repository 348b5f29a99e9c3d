import { defineFormat } from '../domain';
import type { ReportFormat } from '../domain';
import { choosing2021 } from './choosing-results';
import {
  applicationsTable,
  disputesSection,
  problemsSection,
  headings,
  ledgerLines,
  overviewBlocks,
  promptOf,
  proactiveDisclosureTable,
  widths,
} from './common';
import {
  applicationsGuidance2021,
  documentsGuidance2021,
  enforcementGuidance2021,
  feesGuidance2021,
  informationFeeGuidance,
  licensingGuidance2021,
} from './counting';
import { givers2021 } from './givers';
import { questionTexts, rulemakingPreset } from './guidance';
import { subjects2021 } from './subjects';

/** 国办公开办函〔2021〕30号, for report years 2021 on. */
export const format2021: ReportFormat = defineFormat({
  version: '2021',
  source: {
    documentNumber: '国办公开办函〔2021〕30号',
    title:
      '国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知',
    issuedOn: '2021-09-26',
  },
  reportYears: { from: 2021 },
  sections: [
    {
      kind: 'narrative',
      id: 'overview',
      heading: headings.overview,
      allowsOwnHeadings: true,
      softLimit: 1000,
      whenEmpty: 'error',
      whenOnlyNone: 'error',
      mustDifferEachYear: true,
      blocks: overviewBlocks('政府信息公开平台建设'),
    },
    {
      kind: 'tables',
      id: 'proactiveDisclosure',
      heading: headings.proactiveDisclosure,
      columnWidths: widths.proactiveDisclosure,
      tables: [
        {
          ...proactiveDisclosureTable,
          id: 'article20Item1',
          caption: '第二十条第（一）项',
          guidance: documentsGuidance2021,
          columns: [
            { id: 'issued', label: '本年制发件数' },
            { id: 'repealed', label: '本年废止件数' },
            { id: 'inForce', label: '现行有效件数', isStock: true },
          ],
          rows: [
            { id: 'rules', label: '规章' },
            { id: 'normativeDocuments', label: '行政规范性文件' },
          ],
          checks: [
            {
              kind: 'atLeastZero',
              rule: 'E6',
              plus: ['inForce', 'repealed'],
              minus: ['issued'],
              message:
                '现行有效件数减去本年制发、再加上本年废止，得数小于0，等于说上年末有负数件。如属12月制发、次年1月施行，可以不改。',
            },
            {
              kind: 'rollForward',
              rule: 'X2',
              stock: 'inForce',
              plus: ['issued'],
              minus: ['repealed'],
            },
          ],
        },
        {
          ...proactiveDisclosureTable,
          id: 'article20Item5',
          caption: '第二十条第（五）项',
          guidance: licensingGuidance2021,
          columns: [{ id: 'decisions', label: '本年处理决定数量' }],
          rows: [{ id: 'licensing', label: '行政许可' }],
        },
        {
          ...proactiveDisclosureTable,
          id: 'article20Item6',
          caption: '第二十条第（六）项',
          guidance: enforcementGuidance2021,
          columns: [{ id: 'decisions', label: '本年处理决定数量' }],
          rows: [
            { id: 'penalties', label: '行政处罚' },
            { id: 'compulsoryMeasures', label: '行政强制' },
          ],
        },
        {
          ...proactiveDisclosureTable,
          id: 'article20Item8',
          caption: '第二十条第（八）项',
          guidance: feesGuidance2021,
          kind: 'amount',
          unit: '万元',
          columns: [{ id: 'amount', label: '本年收费金额（单位：万元）' }],
          rows: [{ id: 'administrativeFees', label: '行政事业性收费' }],
        },
      ],
    },
    {
      kind: 'tables',
      id: 'applications',
      heading: headings.applications,
      columnWidths: widths.applications,
      tables: [
        applicationsTable(
          {
            node: {
              label: '（六）其他处理',
              children: [
                {
                  id: 'otherNotSupplemented',
                  label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
                },
                {
                  id: 'otherFeeUnpaid',
                  label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
                },
                { id: 'otherOther', label: '3.其他' },
              ],
            },
            ids: ['otherNotSupplemented', 'otherFeeUnpaid', 'otherOther'],
          },
          applicationsGuidance2021,
        ),
      ],
    },
    disputesSection,
    problemsSection,
    {
      kind: 'narrative',
      id: 'otherMatters',
      heading: headings.otherMatters,
      whenEmpty: 'confirm',
      whenOnlyNone: 'hint',
      figures: {
        id: 'informationFee',
        name: '信息处理费',
        kind: 'amount',
        unit: '元',
        columns: [
          { id: 'notices', label: '发出收费通知', kind: 'count', unit: '件' },
          { id: 'due', label: '应收金额' },
          { id: 'collected', label: '实收金额' },
        ],
        rows: [{ id: 'charged', label: '' }],
        guidance: informationFeeGuidance,
      },
      blocks: [
        {
          id: 'informationFee',
          label: '信息处理费情况',
          isOptional: true,
          ...promptOf('informationFee'),
          facts: ['informationFee'],
        },
        {
          id: 'other',
          takesExplanations: true,
          label: '其他事项',
          isOptional: true,
          ...promptOf('other'),
        },
      ],
    },
  ],
  questions: [
    {
      id: 'applications',
      text: questionTexts.applications,
      zeroes: [{ table: 'applications' }],
    },
    { id: 'disputes', text: questionTexts.disputes, zeroes: [{ table: 'disputes' }] },
    {
      id: 'normativeDocuments',
      text: '以本机关名义制发或废止过行政规范性文件吗？',
      zeroes: [
        {
          table: 'article20Item1',
          rows: ['normativeDocuments'],
          columns: ['issued', 'repealed'],
        },
      ],
      thenAsks: {
        cell: 'article20Item1/normativeDocuments/inForce',
        text: '现行有效的行政规范性文件有几件？',
      },
    },
    {
      id: 'decisions',
      text: '以本机关名义作出过行政许可、行政处罚、行政强制决定吗？',
      zeroes: [{ table: 'article20Item5' }, { table: 'article20Item6' }],
    },
    {
      id: 'fees',
      text: '有行政事业性收费吗？',
      zeroes: [{ table: 'article20Item8' }],
    },
  ],
  presets: [
    {
      ...rulemakingPreset,
      zeroes: [{ table: 'article20Item1', rows: ['rules'] }],
    },
  ],
  subjects: subjects2021,
  givers: givers2021,
  cutOff: '12月31日',
  ledger: {
    ...ledgerLines,
    choosing: choosing2021,
    feeUnpaid: 'otherFeeUnpaid',
    fee: {
      notices: 'informationFee/charged/notices',
      due: 'informationFee/charged/due',
      collected: 'informationFee/charged/collected',
    },
  },
});
