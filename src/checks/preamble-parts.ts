import { reportTexts } from '../domain';
import type { FoundByRule, ReportFormat, ReportText, Rule, RuleContext } from '../domain';
import { foundInText } from './word-finding';

/** The notice of 2019 only recommends its format for the first year. */
const RECOMMENDED_ONLY_YEAR = 2019;

export const preambleNamesParts: Rule = {
  id: 'N5',
  severity: 'confirm',
  origin: '建议',
  clause: '六个部分的名称见国办公开办函〔2021〕30号、〔2019〕60号附件',
  title: '前言所列的部分齐全、名称一致',
  explanation:
    '前言（或第一部分开头）列出几个部分、写几个部分，都应是六个，名称与正文标题一致。2019年度只作提醒。',
  examples: {
    triggers: '前言“包括总体情况、……、存在的问题及改进措施等四个部分”。',
    stays: '前言没有列出各部分，或六个名称都与标题一致。',
  },
  reads: 'words',
  find: (context) => {
    const [overview] = context.format.sections;
    return reportTexts(context.format, context.report)
      .filter(({ field, section }) => field === 'preamble' || section === overview?.id)
      .flatMap((text) => listsIn(text).flatMap((list) => findWrongParts(text, list, context)));
  },
};

const CHINESE_DIGITS = '零一二三四五六七八九十';
const LONGEST_LIST = 500;

/** What the parts of such a report are about, in whatever words. */
const TOPICS = [
  /总体|概述|概况|基本情况/,
  /主动公开/,
  /依申请|申请公开|公开申请/,
  /复议|诉讼/,
  /问题|改进/,
  /其[他它]需|需要?(?:报告|说明)的?事项/,
] as const;
const OPENS = /(?:报告|年报|全文|本文|内容|主要)[^，。：；]{0,14}(?:由|包括|包含|分为|涵盖|分别为)/;
const COUNTED = /([一二三四五六七八九十\d]{1,2})个?(?:大)?(?:部分|方面)/;
const FEWEST_TOPICS = 3;

interface List {
  readonly start: number;
  readonly end: number;
}

/** Sentences that list the parts of the report. */
function listsIn({ text }: ReportText): readonly List[] {
  const lists: List[] = [];
  let start = 0;
  for (const sentence of text.split(/[。\n]/)) {
    if (sentence.length <= LONGEST_LIST && isList(sentence.replace(/\s/g, ''))) {
      lists.push({ start, end: start + sentence.length });
    }
    start += sentence.length + 1;
  }
  return lists;
}

function isList(sentence: string): boolean {
  if (!OPENS.test(sentence)) return false;
  const count = TOPICS.filter((topic) => topic.test(sentence)).length;
  return count >= FEWEST_TOPICS || (count === FEWEST_TOPICS - 1 && COUNTED.test(sentence));
}

function findWrongParts(
  text: ReportText,
  { start, end }: List,
  { format, report }: RuleContext,
): readonly FoundByRule[] {
  const plain = asNamed(text.text.slice(start, end).replace(/\s/g, ''));
  const names = namesOf(format);
  const missing = names.filter((name) => !plain.includes(asNamed(name)));
  const stated = COUNTED.exec(plain);
  // Other things may be listed than the parts.
  const isOfParts = stated !== null || /组成|构成|部分/.test(plain);
  if (missing.length === names.length && !isOfParts) return [];
  const isWrongCount = stated !== null && countOf(stated[1] ?? '') !== names.length;
  if (missing.length === 0 && !isWrongCount) return [];
  const told = [
    ...(isWrongCount ? [`写的是“${stated[0]}”，应为${chinese(names.length)}个部分`] : []),
    ...(missing.length > 0 ? [tellMissing(missing, names.length)] : []),
  ].join('；');
  const own = text.text.slice(start, end);
  const from = start + own.length - own.trimStart().length;
  return [
    foundInText(text, from, start + own.trimEnd().length, {
      ...(report.year === RECOMMENDED_ONLY_YEAR ? { severity: 'hint' as const } : {}),
      message: `“${text.name}”所列的部分与正文标题不一致：${told}。请按标题改写。`,
    }),
  ];
}

const MOST_NAMED = 3;

function tellMissing(missing: readonly string[], all: number): string {
  if (missing.length <= MOST_NAMED) {
    return `没有找到${missing.map((name) => `“${name}”`).join('、')}这样的名称`;
  }
  return `${chinese(all)}个部分的名称，有${chinese(missing.length)}个没有找到`;
}

function namesOf({ sections }: ReportFormat): readonly string[] {
  return sections.map(({ heading }) => heading.replace(/^[一二三四五六七八九十]+、/, ''));
}

/** “和” for “、” is no other name, nor is what the body of the notices calls the fourth part. */
function asNamed(text: string): string {
  return text
    .replace(/以及|[和及与]/g, '、')
    .replace(/、{2,}/g, '、')
    .replace(/(?<=申请|诉讼|信息|改进)的情况/g, '情况')
    .replace(
      /因政府信息公开(?:工作)?被申请行政复议、(?:被?提起)?行政诉讼/g,
      '政府信息公开行政复议、行政诉讼',
    );
}

function countOf(text: string): number {
  return /\d/.test(text) ? Number(text) : CHINESE_DIGITS.indexOf(text);
}

function chinese(count: number): string {
  return CHINESE_DIGITS.charAt(count);
}
