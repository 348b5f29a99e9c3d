import { entryCells, formatCells, sectionTables } from '../domain';
import type { FoundByRule, Rule, RuleContext, Severity, SourceRemark } from '../domain';
import { placeOf } from './places';

/** The notice of 2019 only recommends its format for the first year. */
const RECOMMENDED_ONLY_YEAR = 2019;

type Kind = SourceRemark['kind'];

function remarksOf({ remarks }: RuleContext, kind: Kind): readonly SourceRemark[] {
  return remarks.filter((remark) => remark.kind === kind);
}

/** One finding for all remarks of a kind. */
function tell(
  remarks: readonly SourceRemark[],
  severity: Severity,
  { report }: RuleContext,
  message: (shown: string) => string,
  show: (remark: SourceRemark) => string,
): readonly FoundByRule[] {
  const [first] = remarks;
  if (!first) return [];
  const all = Array.from(new Set(remarks.map(show)));
  const shown = `${all.slice(0, 4).join('、')}${all.length > 4 ? `等 ${all.length} 处` : ''}`;
  return [
    {
      section: remarks.length === 1 ? first.section : null,
      cells: [],
      severity: report.year === RECOMMENDED_ONLY_YEAR ? 'hint' : severity,
      ...(first.quote === '' ? {} : { quote: first.quote }),
      message: message(shown),
    },
  ];
}

const changed = ({ quote, official }: SourceRemark) => `“${quote}”（应为“${official}”）`;
const named = ({ official }: SourceRemark) => `“${official}”`;

export const headingsAsInTemplate: Rule = {
  id: 'S1',
  severity: 'confirm',
  origin: '国办规定',
  clause: '国办公开办函〔2021〕30号、〔2019〕60号附件：六个部分的标题和次序',
  title: '六个一级标题齐全、逐字一致、次序不变',
  explanation:
    '只对打开的文件检查；从这里导出的文件，标题总是与模板一致。缺整个部分的须改正，改名、重复、次序不同的请核实。',
  reasons: ['县里下发的模板如此', '2019年度参照执行'],
  examples: {
    triggers: '文件里没有“三、收到和处理政府信息公开申请情况”；“一、总体情况：”。',
    stays: '文件里六个标题与模板一致，标题之间有空行。',
  },
  reads: 'words',
  find: (context) => {
    const missing = remarksOf(context, 'headingMissing');
    const isWhole = (remark: SourceRemark) => !hasContent(remark, context);
    return [
      ...tell(
        missing.filter(isWhole),
        'error',
        context,
        (shown) => `原文件缺少${shown}这一部分。请补上标题和内容。`,
        named,
      ),
      ...tell(
        missing.filter((remark) => !isWhole(remark)),
        'confirm',
        context,
        (shown) => `原文件里没有${shown}这个标题，内容在别处。请补上标题。`,
        named,
      ),
      ...tell(
        remarksOf(context, 'headingChanged'),
        'confirm',
        context,
        (shown) => `标题与模板不同，或没有另起一段：${shown}。从这里重新导出即可改正。`,
        changed,
      ),
      ...tell(
        remarksOf(context, 'headingRepeated'),
        'confirm',
        context,
        (shown) => `标题重复出现：${shown}。请删去多余的。`,
        named,
      ),
      ...tell(
        remarksOf(context, 'headingMisplaced'),
        'confirm',
        context,
        (shown) => `次序与模板不同：${shown}。请按模板排列，表放在自己的标题下面。`,
        ({ quote, official }) =>
          quote === official ? `“${official}”` : `“${quote}”不在“${official}”下`,
      ),
    ];
  },
};

/** Its figures stand somewhere in the file. */
function hasContent({ section }: SourceRemark, { format, values }: RuleContext): boolean {
  const known = format.sections.find(({ id }) => id === section);
  if (!known) return false;
  return sectionTables(known)
    .flatMap(entryCells)
    .some(({ id }) => (values.get(id) ?? null) !== null);
}

export const tablesComplete: Rule = {
  id: 'S2',
  severity: 'error',
  origin: '国办规定',
  clause: '国办公开办函〔2021〕30号、〔2019〕60号附件：三张表',
  title: '三张表齐全',
  explanation: '只对打开的文件检查。缺一张表，或缺表里的一项，数就汇总不了。',
  examples: { triggers: '文件里没有表四。', stays: '三张表都在，只是有几格空着。' },
  reads: 'words',
  find: (context) =>
    tell(
      remarksOf(context, 'tableMissing'),
      'error',
      context,
      (shown) => `原文件里没有读到${shown}。请补上，或核对原文件的表是不是图片。`,
      ({ official }) => official,
    ),
};

export const labelsAsInTemplate: Rule = {
  id: 'L1',
  severity: 'confirm',
  origin: '国办规定',
  clause: '国办公开办函〔2021〕30号、〔2019〕60号附件：表内文字',
  title: '表内文字与模板逐字一致',
  explanation: '只对打开的文件检查；全角半角、空格和换行不算。从这里导出的文件总是与模板一致。',
  reasons: ['县里下发的表如此'],
  examples: {
    triggers: '“本年制发件量”“本单位不掌握相关政府信息”',
    stays: '“商业 企业”“1．属于国家秘密”',
  },
  reads: 'words',
  find: (context) =>
    tell(
      remarksOf(context, 'labelChanged'),
      'confirm',
      context,
      (shown) => `表内文字与模板不同：${shown}。从这里重新导出即可改正。`,
      changed,
    ),
};

export const cellsHoldNumbersOnly: Rule = {
  id: 'N16',
  severity: 'confirm',
  origin: '建议',
  clause: '表内只填数；说明写到第六部分',
  title: '格内只有数，没有单位和说明',
  explanation:
    '“46件”应填 46；“22（其中修订16件）”的说明可以移到第六部分。采购金额带元、万元的不算。',
  reasons: ['县里要求在格内注明'],
  examples: { triggers: '采购项目数量写“46件”。', stays: '采购总金额写“28.5万元”。' },
  reads: 'words',
  find: (context) =>
    remarksOf(context, 'cellNote').flatMap(({ cell, quote, official, section }): FoundByRule[] => {
      const known = Array.from(formatCells(context.format).values()).find(({ id }) => id === cell);
      if (!known) return [];
      const hasMore = /[（(]|其中/.test(quote);
      const advice = hasMore ? '括号里的说明可以移到第六部分' : '单位不用写';
      return [
        {
          section,
          cells: [known.id],
          quote,
          message: `${placeOf(known)}原文件写“${quote}”，已读作 ${official}。格内只填数，${advice}。`,
          expected: official,
          actual: quote,
        },
      ];
    }),
};
