import type { CellId, FigureBox } from '../../domain';
import type { RangeContent } from './range';

/** What goes onto the clipboard. */
export interface CopiedRange {
  readonly html: string;
  readonly text: string;
}

/** A range as a spreadsheet takes it: merged boxes stay merged, blank ones keep their place. */
export function copiedRange(content: RangeContent, textOf: (id: CellId) => string): CopiedRange {
  const valueOf = ({ cell }: FigureBox) => textOf(cell.id).replace(/\s+/g, ' ').trim();
  return {
    text: content.rows.map((boxes) => `${lineOf(content, boxes, valueOf)}\r\n`).join(''),
    html: `<table>${content.rows.map((boxes) => rowElement(boxes, valueOf)).join('')}</table>`,
  };
}

function lineOf(
  { firstColumn, columnCount }: RangeContent,
  boxes: readonly FigureBox[],
  valueOf: (box: FigureBox) => string,
): string {
  const fields = Array.from({ length: columnCount }, () => '');
  for (const box of boxes) fields[box.column - firstColumn] = valueOf(box);
  return fields.join('\t');
}

function rowElement(boxes: readonly FigureBox[], valueOf: (box: FigureBox) => string): string {
  const cells = boxes.map((box) => {
    const span = box.columnSpan > 1 ? ` colspan="${String(box.columnSpan)}"` : '';
    return `<td${span} style="border:1px solid #000">${escaped(valueOf(box))}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
