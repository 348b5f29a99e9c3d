import type {
  AxisNode,
  Group,
  Line,
  TableCheck,
  TableFormat,
  CarryOver,
  FactId,
  Guidance,
  LedgerLines,
  NarrativeBlock,
  NarrativeSection,
  TablesSection,
} from '../domain';
import { disputesGuidance } from './counting';
import { aspectWords, narrativePrompts, writingPrompts } from './guidance';

/** What both notices word alike. Wording is official, character for character. */

export const headings = {
  overview: '一、总体情况',
  proactiveDisclosure: '二、主动公开政府信息情况',
  applications: '三、收到和处理政府信息公开申请情况',
  disputes: '四、政府信息公开行政复议、行政诉讼情况',
  problems: '五、存在的主要问题及改进情况',
  otherMatters: '六、其他需要报告的事项',
} as const;

/** What is asked for in a box: one line in view, the rest on demand. */
export function promptOf(
  id: keyof typeof narrativePrompts,
): Pick<NarrativeBlock, 'prompt' | 'asks'> {
  return { prompt: narrativePrompts[id], asks: writingPrompts[id] };
}

/** Sentences that can be written under an aspect from the figures of the tables. */
const aspectFacts: Readonly<Partial<Record<string, readonly FactId[]>>> = {
  onApplication: ['applications', 'results', 'disputes'],
  management: ['documents'],
};

/** The optional lead and the five mandated aspects; the notices name the fourth differently. */
export function overviewBlocks(platform: string): readonly NarrativeBlock[] {
  const aspect = (id: keyof typeof narrativePrompts, heading: string): NarrativeBlock => ({
    id,
    label: heading,
    heading,
    ...promptOf(id),
    tellingWords: aspectWords[id] ?? [],
    facts: aspectFacts[id] ?? [],
  });
  return [
    { id: 'lead', label: '开头的话', isOptional: true, ...promptOf('lead') },
    aspect('proactive', '主动公开'),
    aspect('onApplication', '依申请公开'),
    aspect('management', '政府信息管理'),
    aspect('platform', platform),
    aspect('oversight', '监督保障'),
  ];
}

/** Widths in twips that fit the text area of GB/T 9704 (8844). */
export const widths = {
  proactiveDisclosure: [2211, 2211, 2211, 2211],
  applications: [684, 836, 2970, 622, 622, 622, 622, 622, 622, 622],
  disputes: [590, 590, 590, 590, 590, 590, 590, 590, 590, 589, 589, 589, 589, 589, 589],
} as const;

export const proactiveDisclosureTable = {
  name: '表二',
  rowHeading: '信息内容',
  kind: 'count',
  unit: '件',
} as const;

const applicantColumns: readonly AxisNode[] = [
  {
    label: '申请人情况',
    isSpoken: false,
    children: [
      { id: 'naturalPerson', label: '自然人' },
      {
        label: '法人或其他组织',
        children: [
          { id: 'business', label: '商业企业' },
          { id: 'research', label: '科研机构' },
          { id: 'publicWelfare', label: '社会公益组织' },
          { id: 'legalService', label: '法律服务机构' },
          { id: 'otherOrganisation', label: '其他' },
        ],
      },
      {
        id: 'total',
        label: '总计',
        sumOf: [
          'naturalPerson',
          'business',
          'research',
          'publicWelfare',
          'legalService',
          'otherOrganisation',
        ],
      },
    ],
  },
];

const resultsBeforeOther: readonly AxisNode[] = [
  { id: 'disclosed', label: '（一）予以公开' },
  {
    id: 'partlyDisclosed',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  },
  {
    label: '（三）不予公开',
    children: [
      { id: 'withheldStateSecret', label: '1.属于国家秘密' },
      { id: 'withheldByLaw', label: '2.其他法律行政法规禁止公开' },
      { id: 'withheldSecurityAndStability', label: '3.危及“三安全一稳定”' },
      { id: 'withheldThirdParty', label: '4.保护第三方合法权益' },
      { id: 'withheldInternalAffairs', label: '5.属于三类内部事务信息' },
      { id: 'withheldProcessInformation', label: '6.属于四类过程性信息' },
      { id: 'withheldEnforcementFile', label: '7.属于行政执法案卷' },
      { id: 'withheldAdministrativeQuery', label: '8.属于行政查询事项' },
    ],
  },
  {
    label: '（四）无法提供',
    children: [
      { id: 'unavailableNotHeld', label: '1.本机关不掌握相关政府信息' },
      { id: 'unavailableNeedsCreation', label: '2.没有现成信息需要另行制作' },
      { id: 'unavailableStillUnclear', label: '3.补正后申请内容仍不明确' },
    ],
  },
  {
    label: '（五）不予处理',
    children: [
      { id: 'declinedPetition', label: '1.信访举报投诉类申请' },
      { id: 'declinedRepeated', label: '2.重复申请' },
      { id: 'declinedPublication', label: '3.要求提供公开出版物' },
      { id: 'declinedExcessive', label: '4.无正当理由大量反复申请' },
      { id: 'declinedConfirmation', label: '5.要求行政机关确认或重新出具已获取信息' },
    ],
  },
];

const resultIdsBeforeOther = [
  'disclosed',
  'partlyDisclosed',
  'withheldStateSecret',
  'withheldByLaw',
  'withheldSecurityAndStability',
  'withheldThirdParty',
  'withheldInternalAffairs',
  'withheldProcessInformation',
  'withheldEnforcementFile',
  'withheldAdministrativeQuery',
  'unavailableNotHeld',
  'unavailableNeedsCreation',
  'unavailableStillUnclear',
  'declinedPetition',
  'declinedRepeated',
  'declinedPublication',
  'declinedExcessive',
  'declinedConfirmation',
] as const;

const applicationChecks: readonly TableCheck[] = [
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
];

const applicationCarryOver: readonly CarryOver[] = [
  { rule: 'X1', axis: 'rows', to: 'broughtForward', fromSumOf: ['carriedForward'] },
];

interface ResultLines {
  readonly node: Group | Line;
  readonly ids: readonly string[];
}

const received: Line = { id: 'received', label: '一、本年新收政府信息公开申请数量' };
const broughtForward: Line = { id: 'broughtForward', label: '二、上年结转政府信息公开申请数量' };
const carriedForward: Line = { id: 'carriedForward', label: '四、结转下年度继续办理' };

/** Table three; the two notices differ only in （六）其他处理. */
export function applicationsTable(other: ResultLines, guidance: readonly Guidance[]): TableFormat {
  const handled: Line = {
    id: 'handled',
    label: '（七）总计',
    sumOf: [...resultIdsBeforeOther, ...other.ids],
  };
  return {
    id: 'applications',
    name: '表三',
    kind: 'count',
    unit: '件',
    cornerNote: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    columns: applicantColumns,
    rows: [
      received,
      broughtForward,
      {
        label: '三、本年度办理结果',
        isSpoken: false,
        children: [...resultsBeforeOther, other.node, handled],
      },
      carriedForward,
    ],
    checks: applicationChecks,
    carriesOver: applicationCarryOver,
    guidance,
  };
}

const disputesTable: TableFormat = {
  id: 'disputes',
  name: '表四',
  kind: 'count',
  unit: '件',
  columns: [
    {
      label: '行政复议',
      children: [
        { id: 'reconsiderationUpheld', label: '结果维持' },
        { id: 'reconsiderationCorrected', label: '结果纠正' },
        { id: 'reconsiderationOtherResult', label: '其他结果' },
        { id: 'reconsiderationPending', label: '尚未审结', isPending: true },
        {
          id: 'reconsiderationTotal',
          label: '总计',
          sumOf: [
            'reconsiderationUpheld',
            'reconsiderationCorrected',
            'reconsiderationOtherResult',
            'reconsiderationPending',
          ],
        },
      ],
    },
    {
      label: '行政诉讼',
      children: [
        {
          label: '未经复议直接起诉',
          children: [
            { id: 'litigationDirectUpheld', label: '结果维持' },
            { id: 'litigationDirectCorrected', label: '结果纠正' },
            { id: 'litigationDirectOtherResult', label: '其他结果' },
            { id: 'litigationDirectPending', label: '尚未审结', isPending: true },
            {
              id: 'litigationDirectTotal',
              label: '总计',
              sumOf: [
                'litigationDirectUpheld',
                'litigationDirectCorrected',
                'litigationDirectOtherResult',
                'litigationDirectPending',
              ],
            },
          ],
        },
        {
          label: '复议后起诉',
          children: [
            { id: 'litigationAfterReconsiderationUpheld', label: '结果维持' },
            { id: 'litigationAfterReconsiderationCorrected', label: '结果纠正' },
            { id: 'litigationAfterReconsiderationOtherResult', label: '其他结果' },
            { id: 'litigationAfterReconsiderationPending', label: '尚未审结', isPending: true },
            {
              id: 'litigationAfterReconsiderationTotal',
              label: '总计',
              sumOf: [
                'litigationAfterReconsiderationUpheld',
                'litigationAfterReconsiderationCorrected',
                'litigationAfterReconsiderationOtherResult',
                'litigationAfterReconsiderationPending',
              ],
            },
          ],
        },
      ],
    },
  ],
  rows: [{ id: 'cases', label: '' }],
  checks: [{ kind: 'printedTotals', rule: 'E4', of: 'columns' }],
  guidance: disputesGuidance,
};

export const disputesSection: TablesSection = {
  kind: 'tables',
  id: 'disputes',
  heading: headings.disputes,
  columnWidths: widths.disputes,
  tables: [disputesTable],
};

/** What a ledger of applications is counted into, without the fee. */
export const ledgerLines: LedgerLines = {
  table: 'applications',
  received: 'received',
  broughtForward: 'broughtForward',
  handled: 'handled',
  carriedForward: 'carriedForward',
  disputes: {
    table: 'disputes',
    row: 'cases',
    columns: {
      reconsideration: {
        upheld: 'reconsiderationUpheld',
        corrected: 'reconsiderationCorrected',
        otherResult: 'reconsiderationOtherResult',
        pending: 'reconsiderationPending',
      },
      litigationDirect: {
        upheld: 'litigationDirectUpheld',
        corrected: 'litigationDirectCorrected',
        otherResult: 'litigationDirectOtherResult',
        pending: 'litigationDirectPending',
      },
      litigationAfterReconsideration: {
        upheld: 'litigationAfterReconsiderationUpheld',
        corrected: 'litigationAfterReconsiderationCorrected',
        otherResult: 'litigationAfterReconsiderationOtherResult',
        pending: 'litigationAfterReconsiderationPending',
      },
    },
  },
};

export const problemsSection: NarrativeSection = {
  kind: 'narrative',
  id: 'problems',
  heading: headings.problems,
  whenEmpty: 'error',
  whenOnlyNone: 'error',
  mustDifferEachYear: true,
  blocks: [
    { id: 'problems', label: '存在的主要问题', ...promptOf('problems') },
    { id: 'improvements', label: '改进情况', ...promptOf('improvements') },
  ],
};
