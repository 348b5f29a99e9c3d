import { cleanText, reportTexts, unwritableIn } from '../domain';
import type { FoundByRule, ReportText, Rule } from '../domain';

const CONTEXT = 10;

export const everythingCanBeWritten: Rule = {
  id: 'N17',
  severity: 'confirm',
  origin: '建议',
  clause: 'Word 等文件不能保存控制字符和残缺的字符',
  title: '所有字符都能写进文件',
  explanation:
    '从别处粘贴的文字里有时带着看不见的控制字符，或丢了一半的生僻字。导出的文件里没有它们。',
  examples: {
    triggers: '“柳溪镇”三个字中间有一个看不见的控制字符。',
    stays: '地名里有“𡐓”“𠮷”等生僻字。',
  },
  reads: 'words',
  find: ({ format, report }) => reportTexts(format, report).flatMap(findIn),
};

function findIn({ key, section, field, name, text }: ReportText): readonly FoundByRule[] {
  const found = unwritableIn(text);
  const [first] = found;
  if (!first) return [];
  const halves = found.filter(({ isHalf }) => isHalf).length;
  const controls = found.length - halves;
  const kinds = [
    ...(controls > 0 ? [`看不见的控制字符 ${String(controls)} 个`] : []),
    ...(halves > 0 ? [`残缺的字符 ${String(halves)} 个（可能是生僻字没有粘贴完整）`] : []),
  ];
  const places = found.map(({ index }) => ({ text: key, start: index, end: index + 1 }));
  const edits = places.map((place) => ({ ...place, before: text.charAt(place.start), after: '' }));
  return [
    {
      section,
      ...(field !== undefined && { field }),
      cells: [],
      places,
      quote: around(text, first.index),
      message: `“${name}”里有写不进文件的${kinds.join('、')}，第一处在“${around(text, first.index)}”。导出时会略去，请核对这里的文字。`,
      fixes: [{ label: '删去这些字符', edits }],
    },
  ];
}

/** The words on both sides, as they will be printed. */
function around(text: string, index: number): string {
  return cleanText(text.slice(Math.max(0, index - CONTEXT), index + 1 + CONTEXT)).trim();
}
