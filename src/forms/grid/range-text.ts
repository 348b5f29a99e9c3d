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
  for (const box of boxes) {
    const text = valueOf(box);
    fields[box.column - firstColumn] = isCalculated(text) ? `'${text}` : text;
  }
  return fields.join('\t');
}

function rowElement(boxes: readonly FigureBox[], valueOf: (box: FigureBox) => string): string {
  const cells = boxes.map((box) => {
    const span = box.columnSpan > 1 ? ` colspan="${String(box.columnSpan)}"` : '';
    const text = valueOf(box);
    const asText = isCalculated(text) ? ';mso-number-format:\\@' : '';
    return `<td${span} style="border:1px solid #000${asText}">${escaped(text)}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

/** A sheet would calculate it, or run what it names; a signed number it takes as one. */
function isCalculated(text: string): boolean {
  return /^[=+@＝＋＠-]/.test(text) && !/^[+-]?\d[\d,.]*(?:万?元|件)?$/.test(text);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
