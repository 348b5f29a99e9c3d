import type { Grid, GridBox } from '../domain';
import { escapeMarkup } from './escape-markup';
import { narrowColumn } from './page';

const CELL = 'border:1px solid #000;padding:4px';
const CAPTION_FILL = '#c6d9f1';

/** Read aloud as the name of the table, and not shown: the heading above it says the same. */
const UNSEEN = 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)';

/**
 * Writes a printed grid as a table of a web page. Looks are written on each cell, since a back end
 * keeps nothing else. A wide table scrolls within its own frame on a phone.
 */
export function htmlTable(grid: Grid, caption: string): string {
  const captionElement = `<caption style="${UNSEEN}">${escapeMarkup(caption)}</caption>`;
  return `<div style="overflow-x:auto">\n${tableElement(grid, captionElement)}\n</div>`;
}

/** The table alone, to be pasted into a document or a sheet, which would show the caption. */
export function bareHtmlTable(grid: Grid): string {
  return tableElement(grid, '');
}

function tableElement(grid: Grid, caption: string): string {
  const isNarrow = grid.columnWidths.some((width) => width < narrowColumn);
  const style = `width:100%;${isNarrow ? 'min-width:48em;' : ''}border-collapse:collapse`;
  return [
    `<table style="${style}">`,
    ...(caption === '' ? [] : [caption]),
    columnElements(grid.columnWidths),
    ...rowGroups(grid).map(({ name, rows }) =>
      [`<${name}>`, ...rows.map(rowElement), `</${name}>`].join('\n'),
    ),
    '</table>',
  ].join('\n');
}

/** Shares of the width in percent, so that the table fits whatever page it is pasted into. */
function columnElements(widths: readonly number[]): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map(
    (width) => `<col style="width:${((width / total) * 100).toFixed(2)}%">`,
  );
  return `<colgroup>${columns.join('')}</colgroup>`;
}

interface RowGroup {
  readonly name: 'thead' | 'tbody';
  readonly rows: (readonly GridBox[])[];
}

/** The heading rows that repeat on paper, then each captioned part by itself. */
function rowGroups({ rows, headerRowCount }: Grid): readonly RowGroup[] {
  const groups: RowGroup[] = [];
  for (const [index, boxes] of rows.entries()) {
    const name = index < headerRowCount ? 'thead' : 'tbody';
    const last = groups[groups.length - 1];
    const isCaption = boxes.some(({ role }) => role === 'caption');
    if (last?.name === name && !isCaption) last.rows.push(boxes);
    else groups.push({ name, rows: [boxes] });
  }
  return groups;
}

function rowElement(boxes: readonly GridBox[]): string {
  return `<tr>${boxes.map(cellElement).join('')}</tr>`;
}

function cellElement(box: GridBox): string {
  const { role, text, rowSpan, columnSpan } = box;
  const name = role === 'value' || role === 'note' ? 'td' : 'th';
  const attributes = [
    ...scopeOf(box),
    ...(rowSpan > 1 ? [`rowspan="${rowSpan}"`] : []),
    ...(columnSpan > 1 ? [`colspan="${columnSpan}"`] : []),
    `style="${cellStyle(box)}"`,
  ];
  return `<${name} ${attributes.join(' ')}>${escapeMarkup(text)}</${name}>`;
}

/** “rowgroup” reaches to the end of its group; a label over several rows is of these rows alone. */
function scopeOf({ role }: GridBox): readonly string[] {
  switch (role) {
    case 'caption':
      return ['scope="rowgroup"'];
    case 'heading':
      return ['scope="col"'];
    case 'label':
      return ['scope="row"'];
    default:
      return [];
  }
}

function cellStyle({ role, isTotal, rowSpan }: GridBox): string {
  const isLeft = role === 'caption' || role === 'note' || (role === 'label' && rowSpan === 1);
  const isBold = role === 'heading' || isTotal;
  return [
    CELL,
    `text-align:${isLeft ? 'left' : 'center'}`,
    `font-weight:${isBold ? 'bold' : 'normal'}`,
    ...(role === 'caption' ? [`background:${CAPTION_FILL}`] : []),
  ].join(';');
}
