/**
 * The structure of Word tables as text, a line a row: `3` is a cell over three columns, `↓` begins
 * a merged box that reaches down, `↑` is one of its lower parts. Read with patterns alone, so that
 * it shares nothing with what wrote the file.
 */
export function wordStructure(documentXml: string): readonly (readonly string[])[] {
  return parts(documentXml, 'tbl').map((table) =>
    parts(table, 'tr').map((row) => parts(row, 'tc').map(cellSign).join(' ')),
  );
}

function parts(xml: string, name: string): readonly string[] {
  const pattern = new RegExp(`<w:${name}(?: [^>]*)?>.*?</w:${name}>`, 'gs');
  return Array.from(xml.matchAll(pattern), ([part]) => part);
}

function cellSign(cell: string): string {
  const [, columns = '1'] = /<w:gridSpan w:val="(\d+)"/.exec(cell) ?? [];
  const merge = /<w:vMerge(?: w:val="(\w+)")?\s*\/>/.exec(cell);
  if (!merge) return columns;
  return `${merge[1] === 'restart' ? '↓' : '↑'}${columns}`;
}

const figures = Array(7).fill('1').join(' ');
const lines = (count: number, line: string): string[] => Array<string>(count).fill(line);

/** A group of rows with a label that reaches down, inside “三、本年度办理结果”. */
const group = (count: number): string[] => [
  `↑1 ↓1 1 ${figures}`,
  ...lines(count - 1, `↑1 ↑1 1 ${figures}`),
];

/** The three tables of 国办公开办函〔2021〕30号 as a blank template has them. */
export const officialStructure2021: readonly (readonly string[])[] = [
  [
    ...['4', '1 1 1 1', '1 1 1 1', '1 1 1 1'],
    ...['4', '1 3', '1 3'],
    ...['4', '1 3', '1 3', '1 3'],
    ...['4', '1 3', '1 3'],
  ],
  [
    '↓3 7',
    '↑3 ↓1 5 ↓1',
    '↑3 ↑1 1 1 1 1 1 ↑1',
    ...lines(2, `3 ${figures}`),
    `↓1 2 ${figures}`,
    `↑1 2 ${figures}`,
    ...[8, 3, 5, 3].flatMap(group),
    `↑1 2 ${figures}`,
    `3 ${figures}`,
  ],
  [
    '5 10',
    `${lines(5, '↓1').join(' ')} 5 5`,
    `${lines(5, '↑1').join(' ')} ${lines(10, '1').join(' ')}`,
    lines(15, '1').join(' '),
  ],
];
