import { compareDecimals } from '../domain';
import type { FoundByRule, RuleContext, Subject } from '../domain';
import {
  clauseAround,
  figureOf,
  foundInWords,
  namesOtherYear,
  narrativeSentences,
  whereOf,
} from './word-finding';

/** Says that there was none of something. */
export interface Denial {
  readonly pattern: RegExp;
  /** A cheap look before the pattern. */
  readonly word: string;
  readonly subjectsOf: (matched: string) => readonly Subject[];
}

const NONE = '(?:未|没有|没|无)';
const MAKE = '(?:制发|制定|印发|出台|制订|制作|起草|发布|下发|新增)';

export const noDocuments: Denial = {
  pattern: new RegExp(
    `${NONE}(?:再|新|新增)?(?:${MAKE}|废止)(?:(?:过|、|和|或|及)?(?:${MAKE}|废止|修订|修改))?(?:的|任何|新的|本级|[镇乡]级)?(?:行政)?规范性文件(?!管理|审|清理|备案|目录|制定|的)|(?<![有没])无新?(?:增|制发|制定)?(?:行政)?规范性文件(?=[，。；、]|制发|出台|$)`,
    'g',
  ),
  word: '规范性文件',
  subjectsOf: (matched) => [
    ...(/废止/.test(matched) ? (['documentsRepealed'] as const) : []),
    ...(new RegExp(MAKE).test(matched) || !/废止/.test(matched)
      ? (['documentsIssued'] as const)
      : []),
  ],
};

const DECISION = '行政(?:许可|处罚|强制)(?:措施)?';

export const noDecisions: Denial = {
  pattern: new RegExp(
    `${NONE}(?:发生|作出|实施|办理|下达|产生|开展|进行)(?:任何|过)?${DECISION}(?:[、和及或]${DECISION}){0,2}(?=[，。；]|决定|案件|处理|行为[，。；]|$)|(?<![有没])无${DECISION}(?:[、和及或]${DECISION}){0,2}(?=[，。；]|决定|案件|处理决定|$)`,
    'g',
  ),
  word: '行政',
  subjectsOf: (matched) => [
    ...(/许可/.test(matched) ? (['licences'] as const) : []),
    ...(/处罚/.test(matched) ? (['penalties'] as const) : []),
    ...(/强制/.test(matched) ? (['compulsoryMeasures'] as const) : []),
  ],
};

export const noFees: Denial = {
  pattern: /(?:未|没有|无)(?:收取|产生|发生|征收)?(?:任何)?行政事业性收费(?=[，。；]|收入|$)/g,
  word: '行政事业性收费',
  subjectsOf: () => ['administrativeFees'],
};

const OTHER_SCOPE =
  /上年|去年|往年|历年|以来|全市|全县|全区|全省|季度|上半年|下半年|\d月|公示|公开|公布|超期|违规|违法/;

/** Where the words say none and the table has some. */
export function findDenied(
  { pattern, word, subjectsOf }: Denial,
  context: RuleContext,
): readonly FoundByRule[] {
  return narrativeSentences(context).flatMap(({ words, plain, start }) => {
    if (!plain.includes(word) || namesOtherYear(plain, context.report.year)) return [];
    return Array.from(plain.matchAll(pattern)).flatMap((match): FoundByRule[] => {
      if (OTHER_SCOPE.test(clauseAround(plain, match.index))) return [];
      const wrong = subjectsOf(match[0])
        .flatMap((subject) => figureOf(context, subject) ?? [])
        .filter(({ value }) => compareDecimals(value, '0') > 0);
      if (wrong.length === 0) return [];
      const from = start + match.index;
      const told = wrong.map(({ name, value }) => `${name}是 ${value}`).join('，');
      return [
        foundInWords(words, from, from + match[0].length, {
          cells: wrong.flatMap(({ cells }) => cells),
          message: `${whereOf(words)}写“${match[0]}”，${told}。请核对哪一处错了。`,
          expected: wrong.map(({ value }) => value).join('、'),
          actual: '0',
        }),
      ];
    });
  });
}
