import { reportTexts } from '../domain';
import type { ReportText, Rule } from '../domain';
import { foundInPlaces, hitsOf } from './many-places';
import type { Hit } from './many-places';

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '.': '。',
};
const AFTER_CHINESE = /(?<=[\u3400-\u9FFF》”’）〉】〕])[,;:!?]/g;
const BEFORE_CHINESE = /(?<=[\d%％])[,;](?=[\u3400-\u9FFF])/g;
const STOP = /(?<=[\u3400-\u9FFF])\.(?=[\u3400-\u9FFF]|$)/gm;
const BRACKETS = /\(([^()\n]{1,80})\)/g;
const QUOTES = /"([^"\n]{1,40})"/g;
/** A title within a title takes 〈〉; websites swallow the half-width signs. */
const INNER = /(?<=《[^《》\n]{0,60})[<《]([^<>《》\n]{2,60})[>》](?=[^《》\n]{0,60}》)/g;
const CHINESE = /[\u3400-\u9FFF]/;
const DOUBLED = /([，。、；：])\1+|[，、；：](?=[，。、；：])[，。、；：]|。[，、；：]/g;
const PAIRS = ['《》', '“”', '（）', '〔〕', '【】'];

export const punctuation: Rule = {
  id: 'N9',
  severity: 'hint',
  origin: '公文惯例',
  clause: 'GB/T 15834—2011《标点符号用法》',
  title: '标点符号规范',
  explanation: '中文里用全角标点，标点不重复，书名号、引号、括号成对，段末有句号。',
  examples: {
    triggers: '“完善制度,形成机制”“公开及时。。”“《政府信息公开条例”',
    stays: '“3,119 件”“10:30”“5·15”“（一）主动公开”',
  },
  reads: 'words',
  find: ({ format, report }) => {
    const texts = reportTexts(format, report).filter(
      ({ field }) => field === undefined || field === 'preamble',
    );
    const kinds: readonly (readonly [string, readonly Hit[]])[] = [
      ['半角标点', texts.flatMap(halfWidthIn)],
      ['重复标点', texts.flatMap((text) => hitsOf(text, DOUBLED, oneOf))],
      ['书名号里的书名号', texts.flatMap((text) => pairsIn(text, INNER, '〈', '〉'))],
      ['不成对的书名号、引号或括号', texts.flatMap(unpairedIn)],
      ['段末没有标点', texts.flatMap(openEndsIn)],
    ];
    const filled = kinds.filter(([, hits]) => hits.length > 0);
    const what = filled.map(([name, hits]) => `${name} ${hits.length} 处`).join('，');
    return foundInPlaces(
      filled.flatMap(([, hits]) => hits),
      {
        message: `全文${what}。请按中文标点改正。`,
        fixLabel: (count) => `${count} 处一键改`,
      },
    );
  },
};

function halfWidthIn(text: ReportText): readonly Hit[] {
  const wide = ([char]: RegExpMatchArray) => FULL_WIDTH[char];
  return [
    ...hitsOf(text, AFTER_CHINESE, wide),
    ...hitsOf(text, BEFORE_CHINESE, wide),
    ...hitsOf(text, STOP, wide),
    ...pairsIn(text, BRACKETS, '（', '）'),
    ...pairsIn(text, QUOTES, '“', '”'),
  ];
}

/** Each of the two signs is a hit of its own: what stands between may hold others. */
function pairsIn(text: ReportText, pattern: RegExp, open: string, close: string): readonly Hit[] {
  return Array.from(text.text.matchAll(pattern)).flatMap((match): Hit[] => {
    const before = text.text.charAt(match.index - 1);
    if (!CHINESE.test(match[1] ?? '') && !CHINESE.test(before)) return [];
    const end = match.index + match[0].length;
    return [
      { text, start: match.index, end: match.index + 1, after: open },
      { text, start: end - 1, end, after: close },
    ];
  });
}

/** The stop where there is one, else the first sign. */
function oneOf([signs]: RegExpMatchArray): string {
  return signs.includes('。') ? '。' : signs.charAt(0);
}

function unpairedIn(text: ReportText): readonly Hit[] {
  // “1）” opens a list and no bracket.
  const plain = text.text
    .replace(/^(\s*\d{1,2})[)）]/gm, '$1 ')
    .replace(/\(/g, '（')
    .replace(/\)/g, '）');
  return PAIRS.flatMap((pair): readonly Hit[] => {
    const open: number[] = [];
    for (let at = 0; at < plain.length; at += 1) {
      const kind = pair.indexOf(plain.charAt(at));
      if (kind === 0) open.push(at);
      else if (kind === 1 && open.pop() === undefined) return [{ text, start: at, end: at + 1 }];
    }
    const [first] = open;
    return first === undefined ? [] : [{ text, start: first, end: first + 1 }];
  });
}

const LONGEST_HEADING = 30;
const SHORTEST_SENTENCE = 15;

function openEndsIn(text: ReportText): readonly Hit[] {
  if (text.key.startsWith('ownHeading/')) return [];
  const hits: Hit[] = [];
  let start = 0;
  for (const line of text.text.split('\n')) {
    const end = start + line.replace(/\s+$/, '').length;
    const isHeading =
      line.length <= LONGEST_HEADING &&
      /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．])/.test(line);
    if (
      line.trim().length >= SHORTEST_SENTENCE &&
      !isHeading &&
      CHINESE.test(text.text.charAt(end - 1))
    ) {
      hits.push({ text, start: end, end, after: '。' });
    }
    start += line.length + 1;
  }
  return hits;
}
