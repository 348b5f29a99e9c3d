import { readLooseTable } from './loose-table';
import { isTableLine, readTableLines } from './text-table';
import type { TextLine } from './text-table';
import type { ReadResult, SourceBlock } from './source-document';

/**
 * Reads plain text and Markdown. Tables may be written with one cell a line behind a tab and an
 * empty line between rows, with tabs, bars or several spaces between cells, or with one cell a line
 * before a bar or alone.
 */
export function readText(text: string): ReadResult {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/)
    .map((line, index): TextLine => ({ text: line, number: index + 1 }));
  const blocks: SourceBlock[] = [];
  let at = 0;
  while (at < lines.length) {
    const end = endOfTable(lines, at);
    const loose = end > at ? null : readLooseTable(lines, at);
    if (end > at) {
      blocks.push(...readTableLines(lines.slice(at, end)));
      at = end;
    } else if (loose) {
      blocks.push(loose.grid);
      at = loose.end;
    } else {
      const line = lines[at];
      if (line) blocks.push(...paragraphOf(line));
      at += 1;
    }
  }
  return { document: { blocks }, messages: [] };
}

function paragraphOf({ text, number }: TextLine): readonly SourceBlock[] {
  const plain = text
    .replace(/&nbsp;?/g, ' ')
    .replace(/^\s*#{1,6}\s+/, '')
    .replace(/\*\*([^*]+)\*\*/g, '$1');
  if (plain.trim() === '') return [];
  return [{ kind: 'paragraph', text: plain, place: `第 ${number} 行` }];
}

/** Where the lines of a table that begins here end; the same place if none begins here. */
function endOfTable(lines: readonly TextLine[], start: number): number {
  let end = start;
  for (let at = start; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    if (isTableLine(text)) end = at + 1;
    else if (end === start) return start;
    else if (text.trim() !== '' && !isContinuation(lines, at)) return end;
  }
  return end;
}

/** The second line of a cell: it follows the first at once, and the table goes on after it. */
function isContinuation(lines: readonly TextLine[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  const before = lines[at - 1]?.text ?? '';
  if (text.length > LONGEST_CONTINUATION || HEADING.test(text)) return false;
  if (!before.startsWith('\t') || before.trim() === '') return false;
  const next = lines.slice(at + 1).find((line) => line.text.trim() !== '' || line.text !== '');
  return next !== undefined && isTableLine(next.text) && next.text.startsWith('\t');
}

const LONGEST_CONTINUATION = 20;
const HEADING = /^\s*(?:[一二三四五六七八九十]+[、.．]|[—-]+\s*\d+\s*[—-]+|第\s*\d+\s*页)/;
