import { clauseAround, namesOtherYear } from './word-finding';
import type { NumberInWords, Sentence } from './words';

/** Other business that is applied for, received or settled too. */
export const OTHER_BUSINESS =
  /复议|诉讼|投诉|信访|举报|咨询|来信|留言|意见|建议|提案|求助|热线|工单|诉求|补正|撤回|转办|转来|转送|移交|许可|低保|救助|审批|登记|补贴|建房|宅基地|执法|案件/;
/** Another time or another office than the report is about. */
export const OTHER_SCOPE =
  /上年|去年|上一年|往年|历年|以来|近年|全市|全县|全区|全省|季度|上半年|下半年|\d月/;
export const CHANNEL =
  /网站|平台|网络|网上|线上|线下|在线|邮箱|邮件|信函|信件|邮寄|当面|现场|窗口|传真|微信|书面|电子|口头|来函/;
export const ONE_KIND = /(?<!、)(?:自然人|法人|企业|律师|公民)(?!、)/;
const RECEIVED =
  /(?:收到|受理|接收|收办|新收|接到)(?:了|的)?([^，。；#]{0,45}?)#(余|多)?[件份宗起次条个封]([^，。；#]{0,20})/g;

/** “依申请公开3件”, without a verb or as 办理. */
const COUNTED =
  /(?<=^|[，、共度年镇乡]|街道|机关|办理)((?:政府信息公开申请|依申请公开(?:政府信息)?(?:申请)?)(?:件|事项|受理量|受理数|办理量|数量)?(?:共|为|是|：)?)#(余|多)?(?=[件份宗起条，]|$)/g;
/** “……网上5件，信函3件，合计8件”. */
const TOTALLED = /(?<=，)((?:合计|共计|总计|总共|一共)(?:收到|受理)?)#(余|多)?(?=[件份宗])/g;
const NEXT_YEAR = /下一?年|次年|明年/;

/** “（含上年结转3件）” is no other year's figure. */
function withoutCarried(clause: string): string {
  return clause.replace(/（[^（）]{0,30}结转[^（）]{0,30}）|(?:上年|上一年|去年)度?结转/g, '');
}

export interface ReceivedMention {
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

export function countsIn({ plain }: Sentence): readonly RegExpMatchArray[] {
  if (!plain.includes('#')) return [];
  const received = Array.from(plain.matchAll(RECEIVED));
  const taken = new Set(received.map((match) => numberAt(match)));
  const others = Array.from(plain.matchAll(COUNTED)).filter(
    (match) => !taken.has(numberAt(match)) && !NEXT_YEAR.test(clauseAround(plain, match.index)),
  );
  return [...received, ...others, ...totalsIn(plain, taken)];
}

/** What is added up in a sentence that speaks of applications received and of nothing else. */
function totalsIn(plain: string, taken: ReadonlySet<number>): readonly RegExpMatchArray[] {
  return Array.from(plain.matchAll(TOTALLED)).filter((match) => {
    const before = plain.slice(0, match.index);
    const isOfReceived = /(?:收到|受理|接收)[^；]*申请/.test(before) && !/结转|转结/.test(before);
    return isOfReceived && !OTHER_BUSINESS.test(before) && !taken.has(numberAt(match));
  });
}

/** Where its number stands in the sentence. */
export function numberAt({ index = 0, 0: all }: RegExpMatchArray): number {
  return index + all.indexOf('#');
}

export function isAboutApplications({ words }: Sentence, plain: string): boolean {
  if (/信息公开申请|公开申请|依申请|申请公开|公开的?申请|信息申请/.test(plain)) return true;
  return words.text.name.includes('依申请') && /申请|要求公开|^[^\u3400-\u9FFF]*$/.test(plain);
}

/** The sentence may say only later, or before, what was applied for: “收到申请书5份，申请公开的……”. */
function isOfApplications(
  sentence: Sentence,
  [all, object = '', , after = '']: RegExpMatchArray,
): boolean {
  if (isAboutApplications(sentence, object + after)) return true;
  const isBare =
    /^到?(?:的)?申请(?:书|表|件)?$/.test(object) || /^(?:合计|共计|总计|总共|一共)/.test(all);
  return isBare && isAboutApplications(sentence, sentence.plain);
}

/** Three or more are all there are: “当面、信函、网站等”. */
function isOfFewChannels(clause: string): boolean {
  const count = (clause.match(new RegExp(CHANNEL, 'g')) ?? []).length;
  return count > 0 && count < 3;
}

export function receivedMentions(
  sentence: Sentence,
  year: number | null,
): readonly ReceivedMention[] {
  const { words, plain } = sentence;
  return countsIn(sentence).flatMap((match): ReceivedMention[] => {
    const { index = 0 } = match;
    const [all, object = '', roughly, after = ''] = match;
    const before = plain.slice(0, index);
    const clause = clauseAround(plain, index);
    const at = sentence.start + numberAt(match);
    const isOther = OTHER_BUSINESS.test(object + after) || OTHER_SCOPE.test(withoutCarried(clause));
    if (roughly !== undefined || /[约近超逾]$/.test(object) || isOther) return [];
    if (/(?:未|没有|没|无)(?:再|曾)?$/.test(before)) return [];
    if (namesOtherYear(clause, year) || !isOfApplications(sentence, match)) return [];
    const isPart =
      /其中|包括|分别/.test(before.slice(-20)) ||
      isOfFewChannels(clause) ||
      ONE_KIND.test(object) ||
      /^、/.test(after);
    const start = sentence.start + index;
    const end = Math.min(at + 2, sentence.start + plain.length);
    const isHandled = !/[收接受]|^(?:合计|共计|总计|总共|一共)/.test(all);
    return [{ sentence, start, end, number: words.numberAt(at), clause, isPart, isHandled }];
  });
}
