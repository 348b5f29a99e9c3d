import type { Subject } from '../domain';
import { CHANNEL, ONE_KIND, OTHER_BUSINESS } from './application-words';
import { namesOtherYear } from './word-finding';
import type { NumberInWords, Sentence } from './words';

/** More or less than last year. */
export type Sign = 1 | -1;

/** One thing that is said of this year beside last year. */
export type Claim =
  | { readonly kind: 'same' }
  | { readonly kind: 'direction'; readonly sign: Sign }
  | { readonly kind: 'by'; readonly sign: Sign; readonly number: NumberInWords }
  | {
      readonly kind: 'percent';
      readonly sign: Sign;
      readonly value: string;
      /** Where its digits stand in `plain`. */
      readonly start: number;
      readonly end: number;
    }
  /** So many times as many; where more is said, so many times more. */
  | { readonly kind: 'times'; readonly factor: string }
  /** What is said to have been last year's number. */
  | { readonly kind: 'lastYear'; readonly value: string };

export interface Comparison {
  readonly subject: Subject;
  readonly sentence: Sentence;
  /** In the sentence. */
  readonly start: number;
  readonly end: number;
  /** This year's number where the words give it. */
  readonly now: string | null;
  readonly claims: readonly Claim[];
}

const LAST_YEAR = '(?:上年|去年|上一年|前一年|(20\\d\\d)年)(?:度)?(?:同期)?';
const LEAD = new RegExp(
  `(?:[较比与同和]|相比|对比)${LAST_YEAR}(?:收到|受理|办结|制发|办理)?的?(?:#[件份宗起个])?(?:相比|比较|比|数)?|同比(?:上年|去年)?|(?:是|为|相当于)${LAST_YEAR}(?=的)|与${LAST_YEAR}(?=持平)`,
  'g',
);
const NUMERALS = '[一二两三四五六七八九十]';
const MORE = '增加|增长|上升|提升|提高|增多|新增|增|多';
const LESS = '减少|下降|降低|回落|减|少';
/** What stands between the lead and the change: nothing that counts. */
const CHANGE = new RegExp(
  `^([^#。；]{0,24}?)(?:(${MORE}|${LESS})了?(约|近|超过?|逾|将近)?(?:#(余|多)?(?:[件份宗起个]|(万?元))?|(\\d+(?:\\.\\d+)?)%(?:(左右|以上)|个百分点)?|(#|${NUMERALS})倍)?|(持平)|翻了?(${NUMERALS})番|的(#|${NUMERALS})倍)`,
);
const TO_A_NUMBER = /^(?:到|至|为)/;
const SECOND =
  /^(?:左右)?[，、（]?(?:同比|增幅|降幅|增长率|比例|占比)?(?:增长|增加|上升|下降|减少|降低)?(?:了|为|达到?|是)?(\d+(?:\.\d+)?)%(?!左右|以上|个)/;
const NEUTRAL =
  /^[，]?(?:数量|总量|总数|件数|申请量|办件量|申请数量?|受理量|收件量|数|量)?(?:均|则|共|又|略有?|有所|明显|大幅度?|同比|总体|呈|稳步|基本)*$/;
const ROUGHLY = /基本|大致|总体/;

/** Comparisons of which it can be told what they compare. */
export function comparisonsIn(sentence: Sentence, year: number): readonly Comparison[] {
  const { plain } = sentence;
  if (!/上年|去年|上一年|前一年|同比|[较比与同是为于]20\d\d年/.test(plain)) return [];
  return Array.from(plain.matchAll(LEAD)).flatMap((lead): Comparison[] => {
    const [, ...years] = lead;
    const named = years.find(Boolean);
    if (named !== undefined && Number(named) !== year - 1) return [];
    const from = lead.index + lead[0].length;
    const change = CHANGE.exec(plain.slice(from, from + 60));
    if (!change) return [];
    const between = change[1] ?? '';
    const after = from + change[0].length;
    if (TO_A_NUMBER.test(plain.slice(after))) return [];
    const subject = subjectOf(sentence, lead.index, between, year);
    if (!subject) return [];
    const { claims, end } = claimsOf(sentence, lead, change, from);
    if (claims.length === 0) return [];
    return [{ ...subject, sentence, start: lead.index, end, claims }];
  });
}

function claimsOf(
  sentence: Sentence,
  lead: RegExpMatchArray,
  change: RegExpExecArray,
  from: number,
): { readonly claims: readonly Claim[]; readonly end: number } {
  const { plain, words, start } = sentence;
  const at = from + change[0].length;
  const second = SECOND.exec(plain.slice(at, at + 30));
  const sign = signOf(change[2]);
  const first = claimOf(sentence, change, from);
  const stated = statedIn(lead).map((index) => lastYear(words.numberAt(start + index).value));
  if (first === null || sign === null || !second?.[1] || first.kind === 'percent') {
    return { claims: [...stated, ...(first ? [first] : [])], end: at };
  }
  const digits = at + second[0].indexOf(second[1]);
  const percent = percentAt(sign, second[1], digits);
  return { claims: [...stated, first, percent], end: digits + second[1].length + 1 };
}

/** Where the lead gives last year's number: “较上年的5件”. */
function statedIn({ index = 0, 0: lead }: RegExpMatchArray): readonly number[] {
  const at = lead.indexOf('#');
  return at < 0 ? [] : [index + at];
}

function lastYear(value: string): Claim {
  return { kind: 'lastYear', value };
}

function percentAt(sign: Sign, value: string, start: number): Claim {
  return { kind: 'percent', sign, value, start, end: start + value.length };
}

/** `null` where it says nothing that figures could be held against. */
function claimOf({ words, start }: Sentence, change: RegExpExecArray, from: number): Claim | null {
  const [all, between = '', word, roughly, orMore, money, percent, orSo, times, same] = change;
  const [, , , , , , , , , , doubled, asMany] = change;
  const sign = signOf(word);
  const number = (text: string) =>
    text === '#' ? words.numberAt(start + from + all.lastIndexOf('#')).value : digitOf(text);
  if (same !== undefined) return ROUGHLY.test(between) ? null : { kind: 'same' };
  if (doubled !== undefined)
    return { kind: 'times', factor: String(2 ** Number(digitOf(doubled))) };
  if (asMany !== undefined) return { kind: 'times', factor: number(asMany) };
  if (sign === null || all.endsWith('个百分点')) return null;
  if (roughly ?? orMore ?? orSo ?? money) return { kind: 'direction', sign };
  if (times !== undefined) {
    return sign > 0 ? { kind: 'times', factor: String(Number(number(times)) + 1) } : null;
  }
  if (percent !== undefined) return percentAt(sign, percent, from + all.lastIndexOf(percent));
  if (!all.includes('#')) return { kind: 'direction', sign };
  return { kind: 'by', sign, number: words.numberAt(start + from + all.lastIndexOf('#')) };
}

function signOf(word: string | undefined): Sign | null {
  if (word === undefined) return null;
  return new RegExp(`^(?:${MORE})$`).test(word) ? 1 : -1;
}

function digitOf(numeral: string): string {
  return String(numeral === '两' ? 2 : '零一二三四五六七八九十'.indexOf(numeral));
}

interface Named {
  readonly subject: Subject;
  readonly now: string | null;
}

/** Some of all, another time or another office. */
const NARROWER =
  /全[市县区省州]|季度|上半年|下半年|\d月|近年|历年|以来|占|率|网站|公众号|条(?!例)|人次|篇/;
/** Says more of what was just counted. */
const GOES_ON =
  /^(?:均|都|已|全部|依法|按期|按时|其中)?[^#]{0,16}(?:答复|办结|完毕|处理)$|^20\d\d年(?:度)?$|^$/;

/** How far before a comparison its subject is looked for. */
const FARTHEST = 120;

/** What is compared: named right behind the lead, in the same clause before it, or in the last that counts. */
function subjectOf(
  { words, plain, start }: Sentence,
  lead: number,
  between: string,
  year: number,
): Named | null {
  if (!NEUTRAL.test(between)) return named(between, null, year);
  const clauses = plain.slice(Math.max(0, lead - FARTHEST), lead).split(/[，（）：]/);
  let end = lead;
  for (const clause of clauses.reverse()) {
    const at = end - clause.length;
    end = at - 1;
    if (GOES_ON.test(clause) && subjectsIn(clause).length === 0) continue;
    const numbers = clause.split('#').length - 1;
    if (numbers > 1) return null;
    const now = numbers === 0 ? null : words.numberAt(start + at + clause.indexOf('#')).value;
    return named(clause, now, year);
  }
  return null;
}

function named(clause: string, now: string | null, year: number): Named | null {
  const [subject, ...others] = subjectsIn(clause);
  const isOther =
    NARROWER.test(clause) ||
    CHANNEL.test(clause) ||
    ONE_KIND.test(clause) ||
    namesOtherYear(clause, year);
  return subject === undefined || others.length > 0 || isOther ? null : { subject, now };
}

const APPLIED = /信息公开申请|公开申请|依申请公开|申请公开|信息申请|申请[量数件]/;
const SETTLED =
  /办结|答复|办理|处理|结转|转结|予以公开|不予|部分公开|无法提供|受理后|撤回|补正|未收到|没有收到/;
const MADE_PUBLIC = /公开|信息|公示|公布|发布|归集|网/;

const names: readonly (readonly [Subject, (clause: string) => boolean])[] = [
  [
    'received',
    (clause) => APPLIED.test(clause) && !SETTLED.test(clause) && !OTHER_BUSINESS.test(clause),
  ],
  ['handled', (clause) => /办结[^，]*(?:信息公开申请|依申请公开)/.test(clause)],
  ['documentsIssued', (clause) => /(?:制发|制定|印发|出台|制订)[^#]{0,8}规范性文件/.test(clause)],
  ['documentsRepealed', (clause) => /废止[^#]{0,6}规范性文件/.test(clause)],
  ['documentsInForce', (clause) => /现行有效[^#]{0,8}规范性文件/.test(clause)],
  ['licences', (clause) => /行政许可/.test(clause) && !MADE_PUBLIC.test(clause)],
  ['penalties', (clause) => /行政处罚/.test(clause) && !MADE_PUBLIC.test(clause)],
  ['compulsoryMeasures', (clause) => /行政强制/.test(clause) && !MADE_PUBLIC.test(clause)],
  ['reconsiderations', (clause) => /信息公开[^，]{0,12}行政复议/.test(clause)],
  ['litigations', (clause) => /信息公开[^，]{0,12}行政诉讼/.test(clause)],
];

function subjectsIn(clause: string): readonly Subject[] {
  return names.flatMap(([subject, isNamed]) => (isNamed(clause) ? [subject] : []));
}
