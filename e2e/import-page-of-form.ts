import type { OfficialForm, PrintedTable } from './official-form';

/** A page as a government site prints a report, made from the notice's labels alone. */

interface PageContent {
  readonly title: string;
  readonly words: string;
  /** Figures by cell id; every other box says 0. */
  readonly figures: Readonly<Record<string, string>>;
}

export function pageOfForm(form: OfficialForm, { title, words, figures }: PageContent): string {
  const sections = form.sections.map((section, index) => {
    const tables = form.tables.filter((table) => table.section === section);
    const rows = tables.map((table) => rowsOf(table, figures)).join('');
    const content = rows === '' ? paragraph(index === 0 ? `（一）主动公开\n${words}` : words) : '';
    return `${paragraph(section)}${content}${rows === '' ? '' : `<table border=1>${rows}</table>`}`;
  });
  return `<html><body><div class=nav><a href=#>首页</a></div>${paragraph(title)}${sections.join('')}</body></html>`;
}

function paragraph(text: string): string {
  return text
    .split('\n')
    .map((line) => `<p class=MsoNormal><span lang=EN-US>${line}<o:p></o:p></span></p>`)
    .join('');
}

function rowsOf(table: PrintedTable, figures: Readonly<Record<string, string>>): string {
  const labels = Math.max(...table.rows.map(({ path }) => path.length));
  const levels = Math.max(...table.columns.map(({ path }) => path.length));
  const corner = Array.from({ length: labels }, () => '');
  const labelAt = (path: readonly string[], level: number) =>
    path[Math.min(level, path.length - 1)] ?? '';
  const headings = Array.from({ length: levels }, (_, level) => [
    ...corner,
    ...table.columns.map(({ path }) => labelAt(path, level)),
  ]);
  const body = table.rows.map(({ path }) => corner.map((_, level) => labelAt(path, level)));
  const printed = table.rows.map(({ id }) =>
    table.columns.map((column) => figures[`${table.id}/${id}/${column.id}`] ?? '0'),
  );
  const labelRows = [...merged(headings), ...merged(body)];
  const rows = labelRows.map((cells, index) => {
    const numbers = printed[index - levels] ?? [];
    return `<tr>${cells}${numbers.map((number) => cell(number)).join('')}</tr>`;
  });
  const width = labels + table.columns.length;
  const caption = table.caption === undefined ? '' : `<tr>${cell(table.caption, width)}</tr>`;
  return caption + rows.join('');
}

/** Row by row, with neighbours of the same text as one cell. */
function merged(grid: readonly (readonly string[])[]): string[] {
  const taken = new Set<string>();
  return grid.map((line, row) =>
    line
      .map((text, column) => {
        if (taken.has(`${row}/${column}`)) return '';
        const isSame = (r: number, c: number) => grid[r]?.[c] === text;
        let width = 1;
        while (isSame(row, column + width)) width += 1;
        const isSameLine = (r: number) =>
          Array.from({ length: width }, (_, c) => column + c).every((c) => isSame(r, c));
        let height = 1;
        while (isSameLine(row + height)) height += 1;
        for (let r = row; r < row + height; r += 1) {
          for (let c = column; c < column + width; c += 1) taken.add(`${r}/${c}`);
        }
        return cell(text, width, height);
      })
      .join(''),
  );
}

function cell(text: string, columns = 1, rows = 1): string {
  return `<td colspan=${columns} rowspan=${rows}><p class=MsoNormal>${text}</p></td>`;
}
