import { readHtml, readText } from '../importers';
import type { SourceBlock, SourceDocument } from '../importers';
import type { Paper, PaperTable } from './damaged-report.test-support';

/** Ways in which a table reaches us. */
export const shapes: Readonly<Record<string, (paper: Paper) => SourceDocument>> = {
  'one cell a line': (paper) => fromText(paper, lines),
  'one cell before a bar': (paper) => fromText(paper, bars),
  Markdown: (paper) => fromText(paper, markdown),
  'tabs between cells': (paper) => fromText(paper, tabs),
  'spaces between cells': (paper) => fromText(paper, spaces),
  'cells alone on their lines': (paper) => fromText(paper, alone),
  'rows of a website, merges collapsed': (paper) => fromText(paper, collapsedRows),
  'cells of a website between lone bars': (paper) => fromText(paper, loneBars),
  'cells of a website, one a paragraph': (paper) => fromText(paper, paragraphs),
  'grid with merged boxes': withGeometry,
  'web page': webPage,
};

function fromText({ tables }: Paper, write: (table: PaperTable) => string): SourceDocument {
  const text = tables.map((table) => `${table.heading}\n${write(table)}`).join('\n\n');
  const { document, error } = readText(`某镇人民政府2021年政府信息公开工作年度报告\n${text}\n`);
  if (error !== undefined) throw new Error(error);
  return document;
}

/** Boxes of a row, with an empty one for each merged box that reaches down into it. */
function withReachingDown({ rows }: PaperTable, row: number): readonly string[] {
  const covered = rows
    .slice(0, row)
    .flatMap((boxes, above) => boxes.filter((box) => above + box.rowSpan > row))
    .map(({ column }) => ({ column, text: '' }));
  return [...covered, ...(rows[row] ?? [])]
    .sort((left, right) => left.column - right.column)
    .map(({ text }) => text);
}

function lines(table: PaperTable): string {
  const rows = table.rows.map((_, row) =>
    withReachingDown(table, row)
      .map((text) => `\t${text}\n`)
      .join(''),
  );
  return `${rows.join('\n')}\n\n`;
}

function bars({ rows }: PaperTable): string {
  const written = rows.map((boxes) => `${boxes.map(({ text }) => `${text} |\n`).join('')}||\n`);
  return written.join('');
}

/** Every row with as many fields as the table has columns; damage may make it more or fewer. */
function fields({ columnCount }: PaperTable, boxes: PaperTable['rows'][number]): readonly string[] {
  const written: string[] = [];
  for (const box of boxes) {
    while (written.length < Math.min(box.column, columnCount)) written.push('');
    written.push(box.text);
  }
  while (written.length < columnCount) written.push('');
  return written;
}

function markdown(table: PaperTable): string {
  const rows = table.rows.map((boxes) => `| ${fields(table, boxes).join(' | ')} |\n`);
  const rule = `|${'---|'.repeat(table.columnCount)}\n`;
  return [rows[0] ?? '', rule, ...rows.slice(1)].join('');
}

function tabs(table: PaperTable): string {
  return table.rows.map((boxes) => `${fields(table, boxes).join('\t')}\n`).join('');
}

function spaces({ rows }: PaperTable): string {
  return rows.map((boxes) => `${boxes.map(({ text }) => text).join('   ')}\n`).join('');
}

function alone({ rows }: PaperTable): string {
  return rows.map((boxes) => boxes.map(({ text }) => `${text}\n`).join('')).join('');
}

/** Every box follows the one before it: what is lost lets the rest of its row move. */
function webPage({ tables }: Paper): SourceDocument {
  const written = tables.map(({ heading, rows }) => {
    const lines = rows.map((boxes) => `<tr>${boxes.map(webCell).join('')}</tr>`);
    return `<p>${heading}</p><table>${lines.join('')}</table>`;
  });
  const { document, error } = readHtml(
    `<h1>某镇人民政府2021年政府信息公开工作年度报告</h1>${written.join('')}`,
  );
  if (error !== undefined) throw new Error(error);
  return document;
}

function webCell({ text, columnSpan, rowSpan }: PaperTable['rows'][number][number]): string {
  return `<td colspan="${columnSpan}" rowspan="${rowSpan}">${text}</td>`;
}

/** What a website's text holds: only the boxes that begin in a row, and bars to fill it up. */
function collapsedRows({ rows, columnCount }: PaperTable): string {
  const written = rows.map((boxes) => {
    const bars = '|'.repeat(Math.max(1, columnCount - boxes.length));
    return `${boxes.map(({ text }) => text).join(' | ')} ${bars}\n`;
  });
  return written.join('');
}

/** Boxes with a bar on a line of its own between them; nothing tells where a row ends. */
function loneBars({ rows }: PaperTable): string {
  return `${rows
    .flat()
    .map(({ text }) => text)
    .join('\n|\n')}\n`;
}

/** Every box a paragraph; an empty one leaves no trace. */
function paragraphs({ rows }: PaperTable): string {
  return rows
    .flat()
    .filter(({ text }) => text.trim() !== '')
    .map(({ text }) => `${text}\n\n`)
    .join('');
}

function withGeometry({ tables }: Paper): SourceDocument {
  const blocks = tables.flatMap((table, at): SourceBlock[] => [
    { kind: 'paragraph', text: table.heading, place: `第 ${String(at)} 段` },
    {
      kind: 'grid',
      hasGeometry: true,
      place: `第 ${String(at + 1)} 张表`,
      rows: table.rows.map((boxes, row) => boxes.map((box) => ({ ...box, row }))),
    },
  ]);
  return { blocks };
}
