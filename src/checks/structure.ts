import {
  entryCells,
  informationFeeSentence,
  narrativeKey,
  replaceText,
  reportTitle,
  standardTitle,
  TITLE_ENDING,
} from '../domain';
import type { Fix, FoundByRule, NarrativeSection, Report, Rule, RuleContext } from '../domain';

/** 国办公开办函〔2019〕60号 only recommends its tables for the first year. */
const RECOMMENDED_ONLY_YEAR = 2019;

export const formatOfYear: Rule = {
  id: 'V1',
  severity: 'error',
  origin: '国办规定',
  clause: '国办公开办函〔2021〕30号（2021年度起）、〔2019〕60号（2019、2020年度）',
  title: '报告年度与表格版本一致',
  explanation:
    '2019、2020年度用60号文的表，2021年度起用30号文的表。2019年度有困难的可参照，只作提醒。',
  examples: {
    triggers: '2022年度的报告，表三“（六）其他处理”只有一行。',
    stays: '2020年度的报告用60号文的表。',
  },
  reads: 'numbers',
  find: ({ format, report }) => {
    const { year } = report;
    const { from, to } = format.reportYears;
    const deviations = (format.deviations ?? []).map(({ message, cells }) => ({
      section: null,
      cells,
      ...(year === 2019 ? { severity: 'hint' as const } : {}),
      message,
    }));
    if (year === null || (year >= from && (to === undefined || year <= to))) return deviations;
    return [
      ...deviations,
      {
        section: null,
        field: 'year',
        cells: [],
        ...(year === RECOMMENDED_ONLY_YEAR ? { severity: 'hint' as const } : {}),
        message: `报告年度是 ${String(year)} 年，表格却是${format.source.documentNumber}的，该版用于${yearsText(from, to)}。请核对报告年度，或换用对应版本的表。`,
        expected: yearsText(from, to),
        actual: String(year),
      },
    ];
  },
};

function yearsText(from: number, to: number | undefined): string {
  return to === undefined ? `${String(from)}年度起` : `${String(from)}至${String(to)}年度`;
}

export const sectionsSaySomething: Rule = {
  id: 'S3',
  severity: 'error',
  origin: '国办规定',
  clause: '国办公开办函〔2021〕30号、〔2019〕60号：内容不能遗漏',
  title: '文字部分有内容',
  explanation:
    '第一、五部分不能空着，第五部分不能只写“无”。第六部分只写“无”的，30号文要求收取信息处理费的机关在此报告，没有收取也可写明。',
  examples: {
    triggers: '第五部分只写“无”。',
    stays: '第五部分写了问题和措施，第六部分写“无其他需要报告的事项。”',
  },
  reads: 'words',
  find: (context) =>
    context.format.sections.flatMap((section) =>
      section.kind === 'narrative' ? findEmpty(section, context) : [],
    ),
};

function findEmpty(section: NarrativeSection, context: RuleContext): readonly FoundByRule[] {
  const texts = textsOf(section, context.report);
  const name = `“${section.heading}”`;
  const found = { section: section.id, cells: [] };
  const [first] = texts;
  if (first === undefined) {
    const message = `${name}还没有内容。`;
    return [{ ...found, message, severity: section.whenEmpty, isMissing: true }];
  }
  if (section.whenOnlyNone === 'fine' || !texts.every(isOnlyNone)) return [];
  if (section.whenOnlyNone === 'error') {
    return [{ ...found, quote: first, message: `${name}只写了“${first}”，请写明具体内容。` }];
  }
  return [
    {
      ...found,
      severity: section.whenOnlyNone,
      quote: first,
      message: `${name}只写了“${first}”。没有收取信息处理费的，可以写明一句。`,
      fixes: sentenceInstead(section, context),
    },
  ];
}

/** States what the figures say; while they are half filled in, nothing can be stated. */
function sentenceInstead(
  section: NarrativeSection,
  { report, values }: RuleContext,
): readonly Fix[] {
  const figures = section.figures ? entryCells(section.figures) : [];
  const isBlank = figures.every(({ id }) => (values.get(id) ?? null) === null);
  const year = report.year === null ? '本年' : `${String(report.year)}年`;
  const fee = isBlank
    ? `${year}，本机关未收取信息处理费。`
    : informationFeeSentence(report, values);
  if (fee === null) return [];
  const sentence = `${fee}除上述事项外，无其他需要报告的事项。`;
  const keys = section.blocks.map(({ id }) => narrativeKey(section.id, id));
  const filled = keys.filter((key) => (report.narrative[key] ?? '').trim() !== '');
  const edits = filled.map((key, index) =>
    replaceText(`narrative/${key}`, report.narrative[key] ?? '', index === 0 ? sentence : ''),
  );
  return [{ label: `改为“${sentence}”`, edits }];
}

/** What is written in a section, block by block, without the empty ones. */
function textsOf(section: NarrativeSection, { narrative, ownHeadings }: RuleContext['report']) {
  const blocks = section.blocks.map(({ id }) => narrative[narrativeKey(section.id, id)] ?? '');
  const own = (ownHeadings[section.id] ?? []).map(({ text }) => text);
  return [...blocks, ...own].map((text) => text.trim()).filter((text) => text !== '');
}

function isOnlyNone(text: string): boolean {
  return /^(?:无|没有|暂无|略|空)[。.．\s]*$/.test(text);
}

export const titleIsComplete: Rule = {
  id: 'S4',
  severity: 'confirm',
  origin: '公文惯例',
  clause: '标题由机关名称、年份和“政府信息公开工作年度报告”组成',
  title: '标题完整',
  explanation: '标题缺机关名称或年份，公布后别人不知道是谁的、哪一年的报告。',
  examples: {
    triggers: '标题“政府信息公开工作年度报告”，没有机关和年份。',
    stays: '标题“青山镇人民政府2025年政府信息公开工作年度报告”。',
  },
  reads: 'words',
  find: ({ report, hasPrintedTitle }) => {
    const { organization } = report.identity;
    if (!hasPrintedTitle) return [absentTitle(report)];
    const title = reportTitle(report).replace(/\s/g, '');
    if (organization.trim() === '')
      return [incomplete('organization', '机关名称还没有填，标题不完整。')];
    if (report.year === null) return [incomplete('year', '报告年度还没有填，标题不完整。')];
    const parts = [
      ...(title.includes(organization.replace(/\s/g, '')) ? [] : ['机关名称']),
      ...(title.includes(String(report.year)) ? [] : [`年份 ${String(report.year)}`]),
      ...(title.includes(TITLE_ENDING) ? [] : [`“${TITLE_ENDING}”`]),
    ];
    if (parts.length === 0) return twiceAnnual(report);
    return [
      {
        section: null,
        field: 'title',
        cells: [],
        quote: title,
        message: `标题里没有${parts.join('、')}。通常写作“${standardTitle(report)}”。`,
      },
    ];
  },
};

/** “2025年度…年度报告”: not wrong, but not how it is usually written. */
function twiceAnnual(report: Report): readonly FoundByRule[] {
  const title = reportTitle(report).replace(/\s/g, '');
  if (!/\d年度.*年度报告/.test(title)) return [];
  const usual = standardTitle(report);
  const own = report.identity.title;
  return [
    {
      section: null,
      field: 'title',
      cells: [],
      severity: 'hint',
      quote: title,
      message: `标题有两个“年度”，通常写作“${usual}”。`,
      fixes: [{ label: `改为“${usual}”`, edits: [replaceText('identity/title', own, usual)] }],
    },
  ];
}

function absentTitle(report: Report): FoundByRule {
  const isKnown = report.identity.organization.trim() !== '' && report.year !== null;
  const usual = isKnown ? standardTitle(report) : `××机关××××年${TITLE_ENDING}`;
  return {
    section: null,
    field: 'title',
    cells: [],
    message: `文件里没有标题。通常写作“${usual}”。`,
  };
}

function incomplete(field: string, message: string): FoundByRule {
  return { section: null, field, cells: [], message, isMissing: true };
}
