import { addDecimals, compareDecimals, subtractDecimals } from '../domain';
import type { FoundByRule, Rule, RuleContext } from '../domain';
import {
  figureOf,
  foundInWords,
  narrativeSentences,
  narrativeTexts,
  numberFix,
  whereOf,
} from './word-finding';
import type { Sentence } from './words';
import { sentencesOf, wordsOf } from './words';

/** Not all parts are told, or one thing may be counted in several. */
const NOT_EXHAUSTIVE = /等|余[条件篇]|多[条件篇]|约|主要|不同|渠道|以及其他|超过|近#|重复|次#/;
const TOTAL = /#([条件篇次份])(?:[^#。；\s]{0,14}? {0,42}，?)(其中|包括|分别为|分别是)[：，]?/g;

export const partsAddUp: Rule = {
  id: 'T9',
  severity: 'hint',
  origin: '建议',
  clause: '由文字含义推得，没有书面规定',
  title: '总数等于列出的各项之和',
  explanation: '写了总数又逐项列出的，各项加起来应等于总数；有“等”“约”或分渠道的不算。',
  reasons: ['同一条信息计入了几项', '没有列全'],
  examples: {
    triggers: '“公开信息 372 条，其中工作动态 331 条、通知公告 61 条。”',
    stays: '“公开信息 372 条，其中工作动态 331 条、通知公告等 41 条。”',
  },
  reads: 'words',
  find: (context) =>
    narrativeTexts(context)
      .flatMap((text) => sentencesOf(wordsOf(text), /[。！？\n]/))
      .flatMap(findWrongSum),
};

/** A list that falls short by more than this is taken to be a choice of examples. */
const NEARLY_ALL = 0.8;
/** Where a list ends that another thing follows. */
const LIST_ENDS = /其中|同比|较上年|比上年|另|此外|累计|，#[条件篇次份](?:均|都|已|全)/;
/** A list within the list, whose items would count twice, or other matters. */
const LIST_INSIDE = /包括|分别|结转|转结|复议|诉讼/;

interface Part {
  readonly at: number;
  readonly value: string;
}

function findWrongSum(sentence: Sentence): readonly FoundByRule[] {
  const { words, plain, start } = sentence;
  // “177件（含结转3件），其中”: the total stands before the brackets.
  const bare = plain.replace(/（[^（）]{0,40}）(?=，?(?:其中|包括|分别))/g, (inner) =>
    ' '.repeat(inner.length),
  );
  return Array.from(bare.matchAll(TOTAL)).flatMap((match): FoundByRule[] => {
    const [lead, unit = ''] = match;
    const listStart = match.index + lead.length;
    const list = listFrom(plain, listStart);
    const listed = list.replace(/（[^（）]*）/g, (inner) => ' '.repeat(inner.length));
    const parts = partsOf(sentence, listStart, listed, unit);
    const others = (listed.match(/#/g) ?? []).length;
    const around = plain.slice(Math.max(0, match.index - 20), match.index) + lead + listed;
    if (parts.length < 2 || others !== parts.length) return [];
    if (NOT_EXHAUSTIVE.test(around) || LIST_INSIDE.test(list)) return [];
    const total = words.numberAt(start + match.index);
    const sum = addDecimals(parts.map(({ value }) => value));
    const isShort = compareDecimals(sum, total.value) < 0;
    if (isShort && Number(sum) < Number(total.value) * NEARLY_ALL) return [];
    if (sumsMeant(parts, listed).includes(total.value)) return [];
    if (sum === addDecimals([total.value, totalBefore(sentence, match.index)])) return [];
    const from = start + match.index;
    const shown = parts.map(({ value }) => value).join('＋');
    const difference = subtractDecimals(sum, total.value).replace('-', '');
    return [
      foundInWords(words, from, from + lead.length + list.length, {
        message: `${whereOf(words)}写共 ${total.value} ${unit}，列出的是 ${shown}＝${sum} ${unit}，差 ${difference} ${unit}。请核对总数和各项。`,
        expected: sum,
        actual: total.value,
        fixes: [numberFix(words, total, sum)],
      }),
    ];
  });
}

/** Up to where another thing follows; a number right before the next 其中 is that list's total. */
function listFrom(plain: string, from: number): string {
  const rest = plain.slice(from);
  const end = rest.search(LIST_ENDS);
  if (end < 0) return rest;
  const list = rest.slice(0, end);
  return rest.startsWith('其中', end) ? list.slice(0, Math.max(0, list.lastIndexOf('#'))) : list;
}

function partsOf(
  { words, start }: Sentence,
  from: number,
  listed: string,
  unit: string,
): readonly Part[] {
  return Array.from(listed.matchAll(new RegExp(`#(?=${unit})`, 'g')), ({ index }) => ({
    at: index,
    value: words.numberAt(start + from + index).value,
  }));
}

/** The sum of all, and of those before a semicolon: another matter may follow it. */
function sumsMeant(parts: readonly Part[], listed: string): readonly string[] {
  const ends = [...Array.from(listed.matchAll(/；/g), ({ index }) => index), listed.length];
  return ends.map((end) =>
    addDecimals(['0', ...parts.filter(({ at }) => at < end).map(({ value }) => value)]),
  );
}

/** “收到20件，上年结转3件，其中……”: the list is of both. */
function totalBefore({ words, plain, start }: Sentence, at: number): string {
  const before = plain.lastIndexOf('#', at - 1);
  return before < 0 || at === 0 ? '0' : words.numberAt(start + before).value;
}

export const feesAreReported: Rule = {
  id: 'T10',
  severity: 'hint',
  origin: '建议',
  clause: '信息处理费属行政事业性收费的依据只有部分省的文件；30号文要求收费情况在第六部分报告',
  title: '信息处理费在第六部分和表二都有',
  explanation:
    '第六部分写收了信息处理费，表二行政事业性收费一般不是 0；有人逾期未缴费，第六部分应写发出收费通知的情况。',
  reasons: ['按本地口径，信息处理费不计入行政事业性收费'],
  examples: {
    triggers: '第六部分实际收取信息处理费 400 元，表二行政事业性收费 0。',
    stays: '第六部分“未收取信息处理费”，表二行政事业性收费 0。',
  },
  reads: 'words',
  find: (context) => [...findFeeNotInTable(context), ...findFeeNotTold(context)],
};

const COLLECTED =
  /(?:收取|收入|收缴|实收|到账)[^，。；#]{0,14}信息处理费[^，。；#]{0,6}#(?:万?元)/g;

function findFeeNotInTable(context: RuleContext): readonly FoundByRule[] {
  const table = figureOf(context, 'administrativeFees');
  if (!table || compareDecimals(table.value, '0') !== 0) return [];
  const figure = figureOf(context, 'informationFee');
  if (figure && compareDecimals(figure.value, '0') > 0) {
    const message = `信息处理费实际收取 ${figure.value} 元，${table.name}是 0。收取的信息处理费一般也计入表二，请核对（表二单位是万元）。`;
    return [{ section: null, cells: [...table.cells, ...figure.cells], message }];
  }
  return narrativeSentences(context).flatMap(({ words, plain, start }) =>
    Array.from(plain.matchAll(COLLECTED)).flatMap((match) => {
      const at = start + match.index;
      const { value } = words.numberAt(at + match[0].indexOf('#'));
      if (compareDecimals(value, '0') === 0) return [];
      return foundInWords(words, at, at + match[0].length, {
        cells: table.cells,
        message: `${whereOf(words)}写收取信息处理费 ${value}，${table.name}是 0。收取的信息处理费一般也计入表二，请核对（表二单位是万元）。`,
      });
    }),
  );
}

function findFeeNotTold(context: RuleContext): readonly FoundByRule[] {
  const unpaid = figureOf(context, 'feeUnpaid');
  if (!unpaid || compareDecimals(unpaid.value, '0') === 0) return [];
  const isTold = narrativeTexts(context).some(({ text }) => /收费通知|信息处理费/.test(text));
  const notices = figureOf(context, 'informationFee');
  if (isTold || notices) return [];
  const message = `${unpaid.name}是 ${unpaid.value} 件，说明发出过收费通知，第六部分没有写。请补写发出收费通知和收费的情况。`;
  return [{ section: null, cells: unpaid.cells, message }];
}
