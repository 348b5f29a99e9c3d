import { defineFormat } from '../domain';
import type { ReportFormat } from '../domain';
import { choosing2019 } from './choosing-results';
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
import { itemColumns, itemsAtLeastZero, itemsCarryOver } from './items';
import {
  applicationsGuidance2019,
  documentsGuidance2019,
  enforcementGuidance2019,
  feesGuidance2019,
  licensingGuidance2019,
  procurementGuidance2019,
} from './counting';
import { givers2019 } from './givers';
import { questionTexts, rulemakingPreset } from './guidance';
import { subjects2019 } from './subjects';

/** 国办公开办函〔2019〕60号, for report years 2019 and 2020. */
export const format2019: ReportFormat = defineFormat({
  version: '2019',
  source: {
    documentNumber: '国办公开办函〔2019〕60号',
    title: '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知',
    issuedOn: '2019-11-23',
  },
  reportYears: { from: 2019, to: 2020 },
  sections: [
    {
      kind: 'narrative',
      id: 'overview',
      heading: headings.overview,
      allowsOwnHeadings: true,
      whenEmpty: 'error',
      whenOnlyNone: 'error',
      mustDifferEachYear: true,
      blocks: overviewBlocks('平台建设'),
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
          guidance: documentsGuidance2019,
          columns: [
            { id: 'made', label: '本年新制作数量' },
            { id: 'published', label: '本年新公开数量' },
            { id: 'publicTotal', label: '对外公开总数量', isStock: true },
          ],
          rows: [
            { id: 'rules', label: '规章' },
            { id: 'normativeDocuments', label: '规范性文件' },
          ],
          checks: [
            {
              kind: 'atLeastZero',
              rule: 'E7',
              plus: ['publicTotal'],
              minus: ['published'],
              message: '对外公开总数量小于本年新公开数量。总数量应包括本年新公开的。',
            },
            {
              kind: 'rollForward',
              rule: 'X4',
              stock: 'publicTotal',
              plus: ['published'],
              minus: [],
            },
          ],
        },
        {
          ...proactiveDisclosureTable,
          id: 'article20Item5',
          caption: '第二十条第（五）项',
          guidance: licensingGuidance2019,
          columns: [...itemColumns, { id: 'decisions', label: '处理决定数量' }],
          rows: [
            { id: 'licensing', label: '行政许可' },
            { id: 'otherServices', label: '其他对外管理服务事项' },
          ],
          checks: itemsAtLeastZero,
          carriesOver: itemsCarryOver,
        },
        {
          ...proactiveDisclosureTable,
          id: 'article20Item6',
          caption: '第二十条第（六）项',
          guidance: enforcementGuidance2019,
          columns: [...itemColumns, { id: 'decisions', label: '处理决定数量' }],
          rows: [
            { id: 'penalties', label: '行政处罚' },
            { id: 'compulsoryMeasures', label: '行政强制' },
          ],
          checks: itemsAtLeastZero,
          carriesOver: itemsCarryOver,
        },
        {
          ...proactiveDisclosureTable,
          id: 'article20Item8',
          caption: '第二十条第（八）项',
          guidance: feesGuidance2019,
          columns: itemColumns,
          rows: [{ id: 'administrativeFees', label: '行政事业性收费' }],
          checks: itemsAtLeastZero,
          carriesOver: itemsCarryOver,
        },
        {
          ...proactiveDisclosureTable,
          id: 'article20Item9',
          caption: '第二十条第（九）项',
          guidance: procurementGuidance2019,
          columns: [
            { id: 'projects', label: '采购项目数量', unit: '个' },
            { id: 'amount', label: '采购总金额', kind: 'money', unit: '' },
          ],
          rows: [{ id: 'centralisedProcurement', label: '政府集中采购' }],
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
            node: { id: 'otherwiseHandled', label: '（六）其他处理' },
            ids: ['otherwiseHandled'],
          },
          applicationsGuidance2019,
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
      whenOnlyNone: 'fine',
      blocks: [{ id: 'other', label: '其他事项', takesExplanations: true, ...promptOf('other') }],
    },
  ],
  questions: [
    { id: 'applications', text: questionTexts.applications, zeroes: [{ table: 'applications' }] },
    { id: 'disputes', text: questionTexts.disputes, zeroes: [{ table: 'disputes' }] },
    {
      id: 'normativeDocuments',
      text: '以本机关名义新制作或新公开过规范性文件吗？',
      zeroes: [
        {
          table: 'article20Item1',
          rows: ['normativeDocuments'],
          columns: ['made', 'published'],
        },
      ],
      thenAsks: {
        cell: 'article20Item1/normativeDocuments/publicTotal',
        text: '对外公开的规范性文件总共有几件？',
      },
    },
    {
      id: 'decisions',
      text: '有行政许可、行政处罚、行政强制或其他对外管理服务事项，或以本机关名义作出过这类决定吗？',
      zeroes: [{ table: 'article20Item5' }, { table: 'article20Item6' }],
    },
    {
      id: 'fees',
      text: '有行政事业性收费项目，或政府集中采购吗？',
      zeroes: [{ table: 'article20Item8' }, { table: 'article20Item9' }],
    },
  ],
  presets: [
    {
      ...rulemakingPreset,
      zeroes: [{ table: 'article20Item1', rows: ['rules'] }],
    },
  ],
  subjects: subjects2019,
  givers: givers2019,
  ledger: { ...ledgerLines, choosing: choosing2019 },
});
