import { layoutSection, nameWithUnit } from '../../domain';
import type {
  DocumentBlock,
  DocumentModel,
  Grid,
  GridBox,
  NumberRow,
  NumberSheet,
  NumberTable,
  ReportFormat,
  TablesSection,
} from '../../domain';

/** 取数单 on paper: a page for each giver, filled in with a pen. Never published. */
export function numberSheetPages(
  format: ReportFormat,
  sheets: readonly NumberSheet[],
): DocumentModel {
  const [first] = sheets;
  const organization = first?.organization ?? '';
  return {
    title: `${organization}${first?.year ?? ''}年取数单`,
    organization,
    isSheet: true,
    blocks: sheets.flatMap((sheet, index) => pageOf(format, sheet, index === 0 ? 'first' : 'next')),
  };
}

function pageOf(
  format: ReportFormat,
  sheet: NumberSheet,
  place: 'first' | 'next',
): readonly DocumentBlock[] {
  const { rows, tables } = sheet;
  const grids = [
    ...(rows.length === 0 ? [] : [{ heading: '', grid: figuresGrid(rows) }]),
    ...tables.map((table) => ({ heading: table.heading, grid: blankTable(format, table) })),
  ];
  const last = grids.length - 1;
  return [
    { kind: 'title', text: '取数单', sheet: place },
    ...grids.flatMap(({ heading, grid }, index): readonly DocumentBlock[] => [
      // Two tables with nothing between them grow together in Word.
      ...(index === 0 ? [] : [{ kind: 'subheading', text: heading } as const]),
      {
        kind: 'table',
        section: 'asked',
        grid: framed(grid, index === 0 ? askedFor(sheet) : [], index === last),
      },
    ]),
  ];
}

const TYPE_SIZE = 21;
const BLANK = '\u3000'.repeat(2);

/** Which report it is for, and what is asked. */
function askedFor(sheet: NumberSheet): readonly string[] {
  const { giver, organization, contact, cutOff, year, tables } = sheet;
  const office = organization === '' ? '（机关名称没填）' : organization;
  const ofYear = year === '' ? '（年度没填）' : `${year}年`;
  const back = contact === '' ? '' : `，填好签字后交${contact}`;
  const until = cutOff === '' ? '' : `数字核定到${year === '' ? '报告年度' : ofYear}${cutOff}。`;
  const totals = tables.length === 0 ? '' : '表里括号中是上年的总计。';
  return [
    `${office}${ofYear}年报（内部使用，不公开）`,
    `请 ${giver} 于${BLANK}月${BLANK}日前提供${back}。没有的填 0，不要空着。${until}${totals}`,
  ];
}

const SIGNED = `提供人签字：${'\u3000'.repeat(14)}日期：${'\u3000'.repeat(3)}年${BLANK}月${BLANK}日`;

/** What is asked for above the figures, and the room for the pen below them. */
function framed(grid: Grid, above: readonly string[], isSigned: boolean): Grid {
  const { columnWidths, rows, headerRowCount } = grid;
  const across = (text: string, row: number): readonly GridBox[] => [
    {
      role: 'note',
      text,
      isTotal: false,
      row,
      column: 0,
      rowSpan: 1,
      columnSpan: columnWidths.length,
    },
  ];
  const top = above.length;
  const moved = rows.map((boxes) => boxes.map((box) => ({ ...box, row: box.row + top })));
  const end = top + rows.length;
  return {
    ...grid,
    headerRowCount: headerRowCount + top,
    rows: [...above.map(across), ...moved, ...(isSigned ? [across(SIGNED, end)] : [])],
    rowHeights: [...Array<number>(end).fill(0), ...(isSigned ? [SIGNATURE_HEIGHT] : [])],
  };
}

/** Twips. */
const SIGNATURE_HEIGHT = 540;

const WIDTHS = [2700, 1050, 1250, 3844] as const;

/** What is counted is said once; further down it is referred to by the number of its row. */
function figuresGrid(rows: readonly NumberRow[]): Grid {
  const said = new Map<string, number>();
  const lines: { readonly texts: readonly string[]; readonly role: GridBox['role'] }[] = [
    { texts: ['数字名称', '上年', '本年', '怎么算'], role: 'heading' },
  ];
  let heading = '';
  for (const [index, row] of rows.entries()) {
    if (row.heading !== heading) lines.push({ texts: [row.heading], role: 'caption' });
    ({ heading } = row);
    const name = `${index + 1}. ${nameWithUnit(row)}`;
    lines.push({ texts: [name, row.lastYear, '', countsOf(row, index + 1, said)], role: 'note' });
  }
  return {
    columnWidths: WIDTHS,
    headerRowCount: 1,
    typeSize: TYPE_SIZE,
    rows: lines.map(({ texts, role }, row) =>
      texts.map((text, column) => ({
        role: role === 'note' && (column === 1 || column === 2) ? 'value' : role,
        text,
        isTotal: false,
        row,
        column,
        rowSpan: 1,
        columnSpan: role === 'caption' ? WIDTHS.length : 1,
      })),
    ),
  };
}

function countsOf({ counts }: NumberRow, number: number, said: Map<string, number>): string {
  const known = counts.flatMap((sentence) => said.get(sentence) ?? []);
  const fresh = counts.filter((sentence) => !said.has(sentence));
  for (const sentence of fresh) said.set(sentence, number);
  const before = [...new Set(known)].map(String).join('、');
  return `${fresh.join('')}${before === '' ? '' : `同第${before}项。`}`;
}

/** The mandated table as it is printed, blank, with last year's totals. */
function blankTable(format: ReportFormat, { table, lines }: NumberTable): Grid {
  const section = format.sections.find(
    (each): each is TablesSection => each.kind === 'tables' && each.tables.includes(table),
  );
  if (!section) return { columnWidths: [], headerRowCount: 0, rows: [] };
  const totals = new Map(lines.map(({ id, lastYear }) => [id, lastYear]));
  const { rows, headerRowCount } = layoutSection(section);
  return {
    columnWidths: section.columnWidths,
    headerRowCount,
    rows: rows.map((boxes) =>
      boxes.map(({ cell, text, ...box }): GridBox => {
        const last = (cell?.column.sumOf && totals.get(cell.row.id)) ?? '';
        return { ...box, text: last === '' ? text : `（${last}）`, isTotal: false };
      }),
    ),
  };
}
