import { absoluteDecimal, addDecimals, compareDecimals, subtractDecimals } from '../domain';
import type { FoundByRule, Rule, RuleContext } from '../domain';
import {
  clauseAround,
  figureOf,
  foundInWords,
  namesOtherYear,
  narrativeSentences,
  numberFix,
  whereOf,
} from './word-finding';
import type { Figure } from './word-finding';
import type { NumberInWords, Sentence } from './words';

/** Other business that is applied for, received or settled too. */
export const OTHER_BUSINESS =
  /复议|诉讼|投诉|信访|举报|咨询|来信|留言|意见|建议|提案|求助|热线|工单|诉求|补正|撤回|转办|转来|转送|移交|许可|低保|救助|审批|登记|补贴|建房|宅基地|执法|案件/;
/** Another time or another office than the report is about. */
const OTHER_SCOPE =
  /上年|去年|上一年|往年|历年|以来|近年|全市|全县|全区|全省|季度|上半年|下半年|\d月/;
const CHANNEL =
  /网站|平台|网络|网上|线上|线下|在线|邮箱|邮件|信函|信件|邮寄|当面|现场|窗口|传真|微信|书面|电子|口头|来函/;
const ONE_KIND = /(?<!、)(?:自然人|法人|企业|律师|公民)(?!、)/;
const RECEIVED =
  /(?:收到|受理|接收|收办|新收|接到)(?:了|的)?([^，。；#]{0,30}?)#(余|多)?[件份宗起次条个]([^，。；#]{0,20})/g;

/** “依申请公开3件”, without a verb or as 办理. */
const COUNTED =
  /(?<=^|[，、共度年镇乡]|街道|机关|办理)((?:政府信息公开申请|依申请公开(?:政府信息)?(?:申请)?)(?:件|事项|受理量|受理数|办理量|数量)?(?:共|为|是|：)?)#(余|多)?(?=[件份宗起，]|$)/g;
const NEXT_YEAR = /下一?年|次年|明年/;

/** “（含上年结转3件）” is no other year's figure. */
function withoutCarried(clause: string): string {
  return clause.replace(/（[^（）]{0,30}结转[^（）]{0,30}）|(?:上年|上一年|去年)度?结转/g, '');
}

interface Mention {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly number: NumberInWords;
  readonly clause: string;
  /** It counts some of the applications only. */
  readonly isPart: boolean;
  /** Not 收到: how many were dealt with would be right too. */
  readonly isHandled: boolean;
}

function countsIn({ plain }: Sentence): readonly RegExpMatchArray[] {
  if (!plain.includes('#')) return [];
  const received = Array.from(plain.matchAll(RECEIVED));
  const taken = new Set(received.map((match) => numberAt(match)));
  const others = Array.from(plain.matchAll(COUNTED)).filter(
    (match) => !taken.has(numberAt(match)) && !NEXT_YEAR.test(clauseAround(plain, match.index)),
  );
  return [...received, ...others];
}

/** Where its number stands in the sentence. */
function numberAt({ index = 0, 0: all }: RegExpMatchArray): number {
  return index + all.indexOf('#');
}

export function isAboutApplications({ words }: Sentence, plain: string): boolean {
  if (/信息公开申请|公开申请|依申请|申请公开|公开的?申请|信息申请/.test(plain)) return true;
  return words.text.name.includes('依申请') && /申请|要求公开|^[^\u3400-\u9FFF]*$/.test(plain);
}

function receivedMentions(sentence: Sentence, year: number | null): readonly Mention[] {
  const { words, plain } = sentence;
  return countsIn(sentence).flatMap((match): Mention[] => {
    const { index = 0 } = match;
    const [all, object = '', roughly, after = ''] = match;
    const before = plain.slice(0, index);
    const clause = clauseAround(plain, index);
    const at = sentence.start + numberAt(match);
    const isOther = OTHER_BUSINESS.test(object + after) || OTHER_SCOPE.test(withoutCarried(clause));
    if (roughly !== undefined || /[约近超逾]$/.test(object) || isOther) return [];
    if (/(?:未|没有|没|无)(?:再|曾)?$/.test(before)) return [];
    if (namesOtherYear(clause, year) || !isAboutApplications(sentence, object + after)) return [];
    const isPart =
      /其中|包括|分别/.test(before.slice(-20)) ||
      CHANNEL.test(clause) ||
      ONE_KIND.test(object) ||
      /^、/.test(after);
    const start = sentence.start + index;
    const end = Math.min(at + 2, sentence.start + plain.length);
    const isHandled = !/[收接受]/.test(all);
    return [{ sentence, start, end, number: words.numberAt(at), clause, isPart, isHandled }];
  });
}

export const receivedAgrees: Rule = {
  id: 'T1',
  severity: 'confirm',
  origin: '建议',
  clause: '正文与表三应一致；30号文要求数据准确、要素齐备',
  title: '正文写的收到申请数与表三一致',
  explanation:
    '正文写收到几件，表三“本年新收”（或本年新收加上年结转）就应是几件。汉字数字也会认出。',
  reasons: ['正文按另一口径统计，已在文中说明'],
  examples: {
    triggers: '正文“收到政府信息公开申请四份”，表三本年新收 3、上年结转 0。',
    stays: '正文“收到申请 41 件（含上年结转 3 件）”，表三本年新收 38、上年结转 3。',
  },
  reads: 'words',
  find: (context) => {
    const received = figureOf(context, 'received');
    const broughtForward = figureOf(context, 'broughtForward');
    if (!received || !broughtForward) return [];
    const handled = figureOf(context, 'handled')?.value;
    const both = addDecimals([received.value, broughtForward.value]);
    const wrong = narrativeSentences(context).flatMap((sentence) => {
      const mentions = receivedMentions(sentence, context.report.year);
      const sum = addDecimals(['0', ...mentions.map(({ number }) => number.value)]);
      if (mentions.length > 1 && [received.value, both].includes(sum)) return [];
      return mentions.filter(
        (mention) =>
          !isRight(mention, received.value, both) &&
          !(mention.isHandled && mention.number.value === handled),
      );
    });
    const told = wrong.map((mention) => tellReceived(mention, received, broughtForward, both));
    return told.length > 0 ? told : findNotTold(context, received, broughtForward);
  },
};

/** Nowhere is it said how many were received, or that none were. */
function findNotTold(
  context: RuleContext,
  received: Figure,
  broughtForward: Figure,
): readonly FoundByRule[] {
  const sentences = narrativeSentences(context);
  const words = sentences.filter(({ words: { text } }) => text.name.includes('依申请'));
  const some = compareDecimals(addDecimals([received.value, broughtForward.value]), '0') > 0;
  if (sentences.length === 0 || (words.length === 0 && !some)) return [];
  const isTold = sentences.some(
    (sentence) =>
      (isAboutApplications(sentence, sentence.plain) && /#/.test(sentence.plain)) ||
      noneMentions(sentence, context.report.year).length > 0,
  );
  if (isTold || sentences.some(({ plain }) => SEE_TABLE.test(plain))) return [];
  const section = (words[0] ?? sentences[0])?.words.text.section ?? null;
  const figures = `${received.name}是 ${received.value} 件，上年结转 ${broughtForward.value} 件`;
  return [
    {
      section,
      severity: 'hint',
      cells: [...received.cells, ...broughtForward.cells],
      message: `正文没有写收到几件申请（${figures}）。请写明，没有收到也写一句。`,
    },
  ];
}

/** Zero is T2's to say; a part may be smaller than the whole. */
function isRight({ number, clause, isPart }: Mention, received: string, both: string): boolean {
  if (compareDecimals(number.value, '0') === 0) return true;
  if (isPart) return compareDecimals(number.value, both) <= 0;
  if (/新收/.test(clause)) return number.value === received;
  if (/(?:含|包括|加上?)[^，。；]{0,6}结转/.test(clause)) return number.value === both;
  return number.value === received || number.value === both;
}

function tellReceived(
  { sentence: { words }, start, end, number }: Mention,
  received: Figure,
  broughtForward: Figure,
  both: string,
): FoundByRule {
  const carried =
    both === received.value ? '' : `（加上年结转 ${broughtForward.value} 件是 ${both} 件）`;
  const difference = absoluteDecimal(subtractDecimals(number.value, received.value));
  const offered = [...new Set([received.value, both])];
  return foundInWords(words, start, end, {
    cells: [...received.cells, ...broughtForward.cells],
    message: `${whereOf(words)}写收到申请 ${number.value} 件，${received.name}是 ${received.value} 件${carried}，差 ${difference} 件。请核对哪一处错了。`,
    expected: received.value,
    actual: number.value,
    fixes: offered.map((value) => numberFix(words, number, value)),
  });
}

const NONE_RECEIVED = /(?:未|没有|没)(?:再|曾)?(?:收到|接到|受理|接收)(?:过)?([^，。；#]{0,40})/g;
const NONE = new RegExp(
  [
    '(?<![有没])无(?:政府)?(?:信息)?(?:依申请公开|公开申请|申请公开)|零申请|申请[^，。；#]{0,6}为零',
    '未(?:发生|产生|出现|有)[^，。；#]{0,6}(?:依申请公开|公开申请)(?:的)?(?:情况|事项|案件|事宜)?(?=[，、]|$)',
  ].join('|'),
  'g',
);
/** Said of a kind of applicant only, where the sentence counts others. */
const NOBODY =
  /(?:没有|无|未有)(?:任何)?(?:人|公民|群众|法人|企业|单位)[^，。；#]{0,24}?(?:(?:提出|提交|递交)[^，。；#]{0,8}申请(?!人|行政|复议)|申请公开)/g;
const SOME_ONLY = /重复|收费|涉及|不予|恶意|大量|商业|第三方|补正|逾期|超期|要求(?!公开|获取)/;

export const noneReceivedAgrees: Rule = {
  id: 'T2',
  severity: 'confirm',
  origin: '建议',
  clause: '正文与表三应一致；30号文要求数据准确、要素齐备',
  title: '正文写没有收到申请的，表三本年新收为0',
  explanation:
    '正文说没有收到，表三“本年新收”就应是 0。只说某个平台没有收到的，看不出别的渠道有没有。',
  reasons: ['正文说的只是其中一个渠道'],
  examples: {
    triggers: '正文“本年未收到政府信息公开申请”，表三本年新收 2。',
    stays: '正文“未收到因政府信息公开申请引发的行政复议”，表三本年新收 2。',
  },
  reads: 'words',
  find: (context) => {
    const received = figureOf(context, 'received');
    if (!received) return [];
    return narrativeSentences(context).flatMap((sentence) =>
      noneMentions(sentence, context.report.year).flatMap((mention) =>
        tellNone(sentence, mention, received),
      ),
    );
  },
};

const SEE_TABLE = /见(?:附)?表|详见|如下表/;

interface NoneMention {
  readonly start: number;
  readonly end: number;
  /** The only channel that is spoken of. */
  readonly channel: string | null;
}

function noneMentions(sentence: Sentence, year: number | null): readonly NoneMention[] {
  const { plain } = sentence;
  const negated = Array.from(plain.matchAll(NONE_RECEIVED)).flatMap((match): NoneMention[] => {
    const [all, object = ''] = match;
    const isOther = OTHER_BUSINESS.test(object) || SOME_ONLY.test(object);
    if (isOther || !isAboutApplications(sentence, object)) return [];
    const channel = /([\u3400-\u9FFF]{0,6}(?:平台|网站|邮箱|信箱|窗口))(?:上|内)?(?:均|都)?$/.exec(
      plain.slice(0, match.index),
    );
    const end = match.index + all.length;
    return [{ start: match.index, end, channel: channel?.[1] ?? null }];
  });
  const denials = [
    ...Array.from(plain.matchAll(NONE)),
    ...(plain.includes('#') ? [] : Array.from(plain.matchAll(NOBODY))),
  ];
  const none = denials.flatMap(({ 0: text, index }): NoneMention[] =>
    OTHER_BUSINESS.test(text) ? [] : [{ start: index, end: index + text.length, channel: null }],
  );
  const zero = countsIn(sentence).flatMap((match): NoneMention[] => {
    const [, object = '', , after = ''] = match;
    const { index = 0 } = match;
    const at = numberAt(match);
    const { value } = sentence.words.numberAt(sentence.start + at);
    const isAbout = isAboutApplications(sentence, object + after);
    const isPart = CHANNEL.test(clauseAround(plain, index)) || ONE_KIND.test(object);
    if (Number(value) !== 0 || !isAbout || isPart || OTHER_BUSINESS.test(object + after)) return [];
    return [{ start: index, end: Math.min(at + 2, plain.length), channel: null }];
  });
  return [...negated, ...none, ...zero].filter(({ start }) => {
    const clause = clauseAround(plain, start);
    return !OTHER_SCOPE.test(clause) && !namesOtherYear(clause, year) && !/其中/.test(clause);
  });
}

function tellNone(
  { words, start: from }: Sentence,
  { start, end, channel }: NoneMention,
  received: Figure,
): readonly FoundByRule[] {
  const tell = (about: Omit<Parameters<typeof foundInWords>[3], 'cells'>) => [
    foundInWords(words, from + start, from + end, { ...about, cells: received.cells }),
  ];
  if (channel !== null) {
    const message = `${whereOf(words)}只说“${channel}”没有收到申请，看不出别的渠道有没有收到。都没有的，可写“未收到政府信息公开申请”。`;
    return tell({ severity: 'hint', message });
  }
  if (compareDecimals(received.value, '0') === 0) return [];
  return tell({
    message: `${whereOf(words)}写没有收到申请，${received.name}是 ${received.value} 件。请核对哪一处错了。`,
    expected: received.value,
    actual: '0',
  });
}
