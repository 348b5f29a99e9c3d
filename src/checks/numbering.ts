import type { ReportText, Rule } from '../domain';
import { foundInPlaces } from './many-places';
import type { Hit } from './many-places';
import { narrativeTexts } from './word-finding';

const DIGITS = '一二三四五六七八九十';
const SPOKEN = /(?<![统专唯万逐])([一二三四五六七八九十])是(?![否不])/g;
/** At the beginning of a paragraph, from the highest level down. */
const NUMBERED =
  /(?<=^|\n)[ \u3000]*(?:([一二三四五六七八九十])、|[（(]([一二三四五六七八九十])[）)]|(\d{1,2})[.．、](?!\d)|[（(](\d{1,2})[）)])/g;
/** “一、” is the level of the six parts. */
const LEVEL_OF_PARTS = 0;

export const numbersInOrder: Rule = {
  id: 'N8',
  severity: 'hint',
  origin: '公文惯例',
  clause: 'GB/T 9704—2012：结构层次序数依次用“一、”“（一）”“1.”“（1）”',
  title: '序号连续，层次不乱',
  explanation:
    '“一是、三是”中间缺了一个，多半是删改时落下的；六个部分用“一、”，下面的层次用“（一）”“1.”。',
  examples: {
    triggers: '“一是加强培训；三是加强检查。”第五部分里又用“一、”“二、”',
    stays: '“一是加强培训；二是加强检查。”“统一是为了方便群众”',
  },
  reads: 'words',
  find: (context) => {
    const texts = narrativeTexts(context);
    const skipped = texts.flatMap((text) => [...spokenOutOfOrder(text), ...outOfOrder(text)]);
    const tooHigh = texts.flatMap((text) =>
      numbersOf(text).filter(({ level }) => level === LEVEL_OF_PARTS),
    );
    return [
      ...tell(
        skipped,
        (name, shown) => `“${name}”的序号接不上：“${shown}”前面缺号或重号`,
        '请核对是不是漏了一段。',
      ),
      ...tell(
        tooHigh,
        (name, shown) => `“${name}”里又用了“${shown}”，同六个部分的序号一样`,
        '请改用“（一）”或“1.”。',
      ),
    ];
  },
};

/** One finding for all places of a kind. */
function tell(hits: readonly Hit[], what: (name: string, shown: string) => string, then: string) {
  const [first] = hits;
  if (!first) return [];
  const shown = first.text.text.slice(first.start, first.end).trim();
  const more = hits.length > 1 ? `，全文 ${String(hits.length)} 处` : '';
  return foundInPlaces(hits, { message: `${what(first.text.name, shown)}${more}。${then}` });
}

/** Each “几是” begins anew with one, or is one more than the one before. */
function spokenOutOfOrder(text: ReportText): readonly Hit[] {
  let last = 0;
  return Array.from(text.text.matchAll(SPOKEN)).flatMap((match): Hit[] => {
    const value = valueOf(match[1]);
    const isRight = last === 0 || value === last + 1 || value === 1;
    last = value;
    return isRight ? [] : [{ text, start: match.index, end: match.index + match[0].length }];
  });
}

interface NumberHit extends Hit {
  readonly level: number;
  readonly value: number;
}

function numbersOf(text: ReportText): readonly NumberHit[] {
  return Array.from(text.text.matchAll(NUMBERED)).map((match) => {
    const [, ...levels] = match;
    const level = levels.findIndex(Boolean);
    const end = match.index + match[0].length;
    return { text, start: match.index, end, level, value: valueOf(levels[level]) };
  });
}

function valueOf(number = ''): number {
  return DIGITS.includes(number) ? DIGITS.indexOf(number) + 1 : Number(number);
}

/** Each level counts by itself and begins anew under the next number of a higher one. */
function outOfOrder(text: ReportText): readonly Hit[] {
  let last: readonly number[] = [];
  return numbersOf(text).flatMap((hit): Hit[] => {
    const before = last[hit.level] ?? 0;
    const isAnew = hit.value === 1 && before !== 1;
    const isRight = before === 0 || hit.value === before + 1 || isAnew;
    last = [...Array.from({ length: hit.level }, (_, level) => last[level] ?? 0), hit.value];
    return isRight ? [] : [hit];
  });
}
