import { narrativeKey, reportTexts } from '../domain';
import type { FoundByRule, NarrativeSection, ReportText, Rule, RuleContext } from '../domain';

function narrativeSections({ format }: RuleContext): readonly NarrativeSection[] {
  return format.sections.flatMap((section) => (section.kind === 'narrative' ? [section] : []));
}

function textsOf({ id }: NarrativeSection, { format, report }: RuleContext): readonly ReportText[] {
  return reportTexts(format, report).filter(({ section }) => section === id);
}

export const aspectsCovered: Rule = {
  id: 'N1',
  severity: 'confirm',
  origin: '国办规定',
  clause: '国办公开办函〔2021〕30号、〔2019〕60号：总体情况主要包括五个方面',
  title: '总体情况写到五个方面',
  explanation:
    '主动公开、依申请公开、政府信息管理、平台建设、监督保障都要写到。按内容看，不要求小标题一样，多写几方面也可以。',
  reasons: ['本年这一方面确实没有情况，已在别处说明'],
  examples: {
    triggers: '总体情况没有一句提到申请。',
    stays: '小标题是“依法申请公开情况”；多写了“教育培训”一节。',
  },
  reads: 'words',
  find: (context) =>
    narrativeSections(context).flatMap((section) => {
      const texts = textsOf(section, context);
      if (texts.length === 0) return [];
      const all = texts.map(({ text }) => text).join('\n');
      const missing = section.blocks.filter(({ id, tellingWords = [] }) => {
        const own = context.report.narrative[narrativeKey(section.id, id)] ?? '';
        const isTold = own.trim() !== '' || tellingWords.some((word) => all.includes(word));
        return tellingWords.length > 0 && !isTold;
      });
      if (missing.length === 0) return [];
      const names = missing.map(({ label }) => `“${label}”`).join('、');
      return {
        section: section.id,
        cells: [],
        isMissing: true,
        message: `“${section.heading}”没有写到${names}。请补写，没有情况的也写一句。`,
      };
    }),
};

export const overviewIsShort: Rule = {
  id: 'N2',
  severity: 'hint',
  origin: '国办规定',
  clause: '国办公开办函〔2021〕30号：总体情况篇幅原则上不超过一千字',
  title: '总体情况不超过一千字',
  explanation: '“原则上”不超过，略多不算错；2019、2020年度没有这个限制。',
  reasons: ['内容确需，经同意'],
  examples: { triggers: '2025年度总体情况 1300 字。', stays: '2020年度总体情况 1012 字。' },
  reads: 'words',
  find: (context) =>
    narrativeSections(context).flatMap((section) => {
      const { softLimit } = section;
      if (softLimit === undefined) return [];
      const texts = textsOf(section, context);
      const count = texts.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
      if (count <= softLimit) return [];
      return {
        section: section.id,
        cells: [],
        message: `“${section.heading}”约 ${count} 字，超过 ${softLimit} 字，多 ${count - softLimit} 字。原则上不超过，请酌情压缩。`,
        expected: String(softLimit),
        actual: String(count),
      };
    }),
};

const ASSESSED = /考核|评议|追责|责任追究|问责/;

export const oversightIsComplete: Rule = {
  id: 'N18',
  severity: 'hint',
  origin: '国办规定',
  clause:
    '《政府信息公开条例》第五十条：各级人民政府的年报应当包括工作考核、社会评议和责任追究结果情况',
  title: '镇、乡政府写到考核、评议、责任追究',
  explanation:
    '镇、乡和县级人民政府是一级政府，监督保障里要写工作考核、社会评议和责任追究结果情况。',
  reasons: ['本年没有开展考核评议'],
  appliesTo: { officeKinds: ['town', 'township', 'county'] },
  examples: {
    triggers: '镇政府的报告没有一句提到考核、评议、追责。',
    stays: '“政府信息公开纳入年度考核，未发生责任追究的情况。”',
  },
  reads: 'words',
  find: (context) => {
    // Without a name the kind of office is only a guess.
    if (context.report.identity.organization.trim() === '') return [];
    const section = narrativeSections(context).find(({ blocks }) =>
      blocks.some(({ tellingWords }) => tellingWords !== undefined),
    );
    if (!section) return [];
    const texts = textsOf(section, context);
    if (texts.some(({ text }) => ASSESSED.test(text))) return [];
    // Where the whole aspect is missing, N1 says so.
    const words = section.blocks.find(({ tellingWords = [] }) =>
      tellingWords.some((word) => ASSESSED.test(word)),
    )?.tellingWords;
    const isTold = texts.some(({ text }) => words?.some((word) => text.includes(word)));
    if (!isTold) return [];
    return [
      {
        section: section.id,
        cells: [],
        message: `“${section.heading}”没有写工作考核、社会评议和责任追究结果情况，一级政府的年报应当写。没有的也写一句。`,
      },
    ];
  },
};

const FEWEST = 50;
const NEXT = /下一步|下步|今后|将|改进|措施|加强|进一步/;

export const problemsAreConcrete: Rule = {
  id: 'N15',
  severity: 'hint',
  origin: '国办规定',
  clause: '国办公开办函〔2021〕30号：实事求是、明确具体，避免笼统模糊、泛泛而谈',
  title: '问题具体，措施对应',
  explanation: '第五部分太短，或者只写问题不写改进的，容易被认为敷衍。',
  isOffByDefault: true,
  examples: {
    triggers: '第五部分“公开不够及时。”',
    stays: '写了两个具体问题，各有一条措施。',
  },
  reads: 'words',
  find: (context) =>
    narrativeSections(context).flatMap((section): FoundByRule[] => {
      if (section.mustDifferEachYear !== true || section.allowsOwnHeadings === true) return [];
      const texts = textsOf(section, context);
      const words = texts
        .map(({ text }) => text)
        .join('')
        .replace(/\s/g, '');
      if (words === '') return [];
      const found = { section: section.id, cells: [] };
      if (words.length < FEWEST) {
        const message = `“${section.heading}”只有 ${words.length} 字，请写具体的问题和措施。`;
        return [{ ...found, message }];
      }
      if (NEXT.test(words)) return [];
      return [{ ...found, message: `“${section.heading}”没有写怎样改进。` }];
    }),
};
