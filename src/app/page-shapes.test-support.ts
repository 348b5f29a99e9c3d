import type { Paper, PaperBox, PaperTable } from './damaged-report.test-support';

/** A file as it would be chosen: its name and what is in it. */
export interface Page {
  readonly name: string;
  readonly text: string;
}

/** Ways in which offices, websites and people really write the tables down. */
export const pages: Readonly<Record<string, (paper: Paper) => Page>> = {
  'a page whose merged boxes are repeated in every row and column': (paper) =>
    html(paper, (table) =>
      webTable(everyBox(table).map((row) => row.map((box) => cell(box.text)))),
    ),
  'a page whose merged boxes are empty but for the first': (paper) =>
    html(paper, (table) =>
      webTable(everyBox(table).map((row) => row.map((box) => cell(box.isFirst ? box.text : '')))),
    ),
  'a page whose headings span a column too many': (paper) =>
    html(paper, (table) =>
      webTable(
        spanned(table, ({ role, columnSpan }) => (role === 'heading' && columnSpan > 1 ? 1 : 0)),
      ),
    ),
  'a page whose row headings reach down a row too few': (paper) =>
    html(paper, (table) =>
      webTable(
        spanned(
          table,
          () => 0,
          ({ role, rowSpan }) => (role === 'label' && rowSpan > 2 ? -1 : 0),
        ),
      ),
    ),
  'a page with the headings in a table of their own': (paper) =>
    html(paper, (table) => {
      const rows = spanned(table);
      const body = table.rows.findIndex((boxes) => boxes.some(({ id }) => id));
      return table.rows.some((boxes) => boxes.some(({ role }) => role === 'caption'))
        ? webTable(rows)
        : webTable(rows.slice(0, body)) + webTable(rows.slice(body));
    }),
  'a page that repeats the headings in the middle of a table': (paper) =>
    html(paper, (table) => webTable(withHeadingsAgain(table))),
  'a page that breaks off a table and begins another with the same headings': (paper) =>
    html(paper, (table) => {
      const { before, headings, after } = atPageTurn(table);
      return webTable(before) + webTable([...headings, ...after]);
    }),
  'a page that breaks off a table and goes on without headings': (paper) =>
    html(paper, (table) => {
      const { before, after } = atPageTurn(table);
      return webTable(before) + webTable(after);
    }),
  'a page without the sentence in the corner of table three': (paper) =>
    html(paper, (table) =>
      webTable(
        spanned(
          table,
          () => 0,
          () => 0,
          ({ role, text }) => (role === 'note' ? '' : text),
        ),
      ),
    ),
  'a page with breaks and wide spaces within labels': (paper) =>
    html(paper, (table) =>
      webTable(
        spanned(
          table,
          () => 0,
          () => 0,
          spread,
        ),
      ),
    ),
  'a page with units and full-width digits': (paper) =>
    html(paper, (table) =>
      webTable(
        spanned(
          table,
          () => 0,
          () => 0,
          (box) => (box.id ? withUnit(box.text) : box.text),
        ),
      ),
    ),
  'a page within layout tables': (paper) =>
    html(paper, (table) => laidOut(webTable(spanned(table)))),
  'a page with the notes of a county behind labels': (paper) =>
    html(paper, (table) =>
      webTable(
        spanned(
          table,
          () => 0,
          () => 0,
          withCountyNote,
        ),
      ),
    ),
  'a page with other usual wordings': (paper) =>
    html(paper, (table) =>
      webTable(
        spanned(
          table,
          () => 0,
          () => 0,
          inOtherWords,
        ),
      ),
    ),
  'a page with table two in pieces and its captions between them': (paper) =>
    html(paper, (table) => pieces(table)),
  'a page with one row of headings for table four': (paper) =>
    html(paper, (table) => webTable(inOneRow(table))),
  'text with spaces between the cells': (paper) =>
    plain(paper, (table) =>
      everyBox(table).map((row) => spaced(row.map((box) => (box.isFirst ? box.text : '')))),
    ),
  'text with wide spaces between the cells': (paper) =>
    plain(paper, ({ rows }) => rows.map((row) => row.map(({ text }) => text).join('\u3000\u3000'))),
  'text with every cell on a line of its own': (paper) =>
    plain(paper, ({ rows }) => rows.flat().map(({ text }) => text)),
  'text with every cell on a line of its own and empty lines between': (paper) =>
    plain(paper, ({ rows }) => rows.flat().flatMap(({ text }) => [text, ''])),
  'text with a bar behind each cell': (paper) =>
    plain(paper, ({ rows }) => rows.map((row) => row.map(({ text }) => `${text} | `).join(''))),
  'Markdown with rows and columns exchanged': (paper) =>
    plain(paper, (table) => {
      const rows = everyBox(table).map((row) => row.map(({ text }) => text));
      const width = rows[0]?.length ?? 0;
      const turned = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? ''));
      return turned.map((row) => `| ${row.join(' | ')} |`);
    }),
};

interface Box extends PaperBox {
  /** The upper left corner of a merged box. */
  readonly isFirst: boolean;
}

/** All boxes of the printed grid; a merged one stands in each of its places. */
function everyBox(table: PaperTable): readonly (readonly Box[])[] {
  const grid: Box[][] = table.rows.map(() => []);
  table.rows.forEach((boxes, row) => {
    for (const box of boxes) {
      for (let down = 0; down < box.rowSpan; down += 1) {
        for (let right = 0; right < box.columnSpan; right += 1) {
          const line = grid[row + down];
          if (line) line[box.column + right] = { ...box, isFirst: down === 0 && right === 0 };
        }
      }
    }
  });
  return grid;
}

const title = '某镇人民政府2021年政府信息公开工作年度报告';

function html({ tables }: Paper, write: (table: PaperTable) => string): Page {
  const body = tables.map((table) => `<p>${table.heading}</p>\n${write(table)}`).join('\n');
  return { name: '年报.html', text: `<html><body><h1>${title}</h1>\n${body}</body></html>` };
}

function plain({ tables }: Paper, write: (table: PaperTable) => readonly string[]): Page {
  const text = tables.map((table) => `${table.heading}\n${write(table).join('\n')}\n`).join('\n');
  return { name: '年报.txt', text: `${title}\n${text}` };
}

type Cells = readonly (readonly string[])[];

function webTable(rows: Cells): string {
  return `<table>${rows.map((row) => `<tr>${row.join('')}</tr>\n`).join('')}</table>\n`;
}

function cell(text: string, columnSpan = 1, rowSpan = 1): string {
  return `<td colspan="${columnSpan}" rowspan="${rowSpan}"><p>${text}</p></td>`;
}

function spanned(
  { rows }: PaperTable,
  wider: (box: PaperBox) => number = () => 0,
  deeper: (box: PaperBox) => number = () => 0,
  write: (box: PaperBox) => string = ({ text }) => text,
): string[][] {
  return rows.map((boxes) =>
    boxes.map((box) =>
      cell(write(box), box.columnSpan + wider(box), Math.max(1, box.rowSpan + deeper(box))),
    ),
  );
}

/** Where table three is cut: labels that reach across the cut are printed again. */
function atPageTurn(table: PaperTable) {
  const rows = everyBox(table);
  const isBody = rows.map((row) => row.some(({ id }) => id));
  const firstBody = isBody.indexOf(true);
  const hasCaptions = rows.some((row) => row.some(({ role }) => role === 'caption'));
  const turn = hasCaptions || rows.length < 10 ? rows.length : firstBody + 9;
  const written = rows.map((row) => row.map((box) => cell(box.isFirst ? box.text : '')));
  return {
    before: written.slice(0, turn),
    headings: turn === rows.length ? [] : written.slice(0, firstBody),
    after: written.slice(turn),
  };
}

function withHeadingsAgain(table: PaperTable): Cells {
  const { before, headings, after } = atPageTurn(table);
  return [...before, ...headings, ...after];
}

function spread({ id, text }: PaperBox): string {
  if (id) return `&nbsp;${text}&nbsp;`;
  if (text.length < 4) return Array.from(text).join('&nbsp;&nbsp;');
  return `${text.slice(0, 2)}<br/>\n\u3000${text.slice(2, 4)} ${text.slice(4)}`;
}

function withUnit(text: string): string {
  if (/\./.test(text)) return `${text}万元`;
  const wide = text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  return text.length % 2 === 0 ? wide : `${text}件`;
}

function laidOut(table: string): string {
  return `<table width="100%"><tr><td><table><tr><td>首页</td><td>政务公开</td></tr></table></td></tr><tr><td>${table}</td></tr></table>`;
}

const countyNotes: Readonly<Record<string, string>> = {
  规章: '规章（县级及以下无制定权，填0）',
  行政许可: '行政许可（含依法未公开的）',
  行政处罚: '行政处罚（件）',
  行政强制: '行政强制（含强制措施和强制执行）',
  行政事业性收费: '行政事业性收费（不含罚没）',
  总计: '总计（自动计算）',
  商业企业: '商业企业（件）',
};

function withCountyNote({ text }: PaperBox): string {
  return countyNotes[text] ?? text;
}

const otherWords: readonly (readonly [RegExp, string])[] = [
  [/^行政规范性文件$/, '规范性文件'],
  [/制发件数/, '制发件量'],
  [/本机关不掌握/, '本单位不掌握'],
  [/法律行政法规禁止/, '法律、行政法规禁止'],
  [/^(\d)\./, '（$1）'],
  [/^（([一二三四五六七])）/, '（$1） '],
  [/勾稽/, '钩稽'],
  [/社会公益组织/, '社会公益 组织'],
];

function inOtherWords({ id, text }: PaperBox): string {
  if (id) return text;
  return otherWords.reduce((words, [from, to]) => words.replace(from, to), text);
}

/** Each block of table two as a table, its caption as a paragraph before it. */
function pieces(table: PaperTable): string {
  const rows = spanned(table);
  if (!table.rows.some((boxes) => boxes.some(({ role }) => role === 'caption'))) {
    return webTable(rows);
  }
  const blocks: string[] = [];
  let block: string[][] = [];
  table.rows.forEach((boxes, at) => {
    const [first] = boxes;
    if (first?.role !== 'caption') block.push(rows[at] ?? []);
    else {
      blocks.push(webTable(block), `<p>${first.text}</p>`);
      block = [];
    }
  });
  return [...blocks, webTable(block)].join('\n');
}

/** “行政诉讼-复议后起诉-结果维持” in one heading. */
function inOneRow(table: PaperTable): Cells {
  if (table.rows.some((boxes) => boxes.some(({ role }) => role === 'label'))) return spanned(table);
  const rows = everyBox(table);
  const headings = rows.filter((row) => !row.some(({ id }) => id));
  const paths = (rows[0] ?? []).map((_, column) => {
    const words = headings.map((row) => row[column]?.text ?? '');
    return Array.from(new Set(words)).join('-');
  });
  const figures = rows.filter((row) => row.some(({ id }) => id));
  return [paths, ...figures.map((row) => row.map(({ text }) => text))].map((row) =>
    row.map((text) => cell(text)),
  );
}

/** As a converter aligns columns: at least three spaces between cells. */
function spaced(texts: readonly string[]): string {
  return texts
    .map((text) => text.padEnd(6))
    .join('   ')
    .trimEnd();
}
