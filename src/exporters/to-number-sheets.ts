import writeExcelFile from 'write-excel-file/universal';
import type { CellObject, Feature, Row, Sheet } from 'write-excel-file/universal';
import { columnCodes, emWidth, linePaths, nameWithUnit, sheetCodes } from '../domain';
import type { NumberRow, NumberSheet, NumberTable, TableFormat } from '../domain';
import { packAgain } from './pack';
import { sheetFeatures } from './sheet-features';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Ground of the boxes to be filled in: they alone can be typed into. */
const OPEN_FILL = '#FFF8DC';

/** Widths: the code, the name, last year's figure, and the columns for this year's. */
const width = { code: 2, name: 38, lastYear: 9, figure: 10 } as const;

/** Columns behind last year's, as many as 表三 has kinds of applicants. */
const FIGURES = 6;

/**
 * Writes 取数单 as a workbook, a sheet for each giver. Words are text whatever they begin with. A
 * small grey column holds the code of each figure, by which a filled sheet is read back.
 */
export async function toNumberSheets(sheets: readonly NumberSheet[]): Promise<Blob> {
  const features = [...sheetFeatures([]), onlyOpenCells];
  const options = { fontFamily: '宋体', fontSize: 11, features };
  const file = await writeExcelFile(sheets.map(writeSheet), options).toBlob();
  return new Blob([packAgain(await file.arrayBuffer())], { type: CONTENT_TYPE });
}

function writeSheet(sheet: NumberSheet, index: number): Sheet<Blob> {
  const { giver, organization, year, contact, cutOff, rows, tables } = sheet;
  const back = contact === '' ? '' : `，填好交回${contact}`;
  const until =
    cutOff === '' ? '' : `数字核定到${year === '' ? '报告年度' : `${year}年`}${cutOff}。`;
  const lead = `请${giver}填写有底色的格${back}。没有的填 0，不要空着。${until}`;
  return {
    sheet: sheetName(giver, index),
    columns: [
      width.code,
      width.name,
      width.lastYear,
      ...Array<number>(FIGURES).fill(width.figure),
    ].map((each) => ({ width: each })),
    data: [
      [
        code(sheetCodes.kind),
        across('取数单', { fontSize: 16, fontWeight: 'bold', align: 'center' }),
      ],
      [code(sheetCodes.organization), label('机关'), across(organization, {}, 2)],
      [code(sheetCodes.year), label('报告年度'), across(year, {}, 2)],
      [code(sheetCodes.giver), label('提供单位'), across(giver, {}, 2)],
      [null, across(lead, { height: heightOf(lead, 100) })],
      ...(rows.length > 0 ? figureRows(rows) : []),
      ...tables.flatMap(tableRows),
      [],
      ...['提供人', '日期', '说明'].map((name) => [
        code(sheetCodes.remark),
        label(name),
        { ...open, align: 'left', columnSpan: FIGURES + 1 } as const,
      ]),
    ].map(filled),
  };
}

/** The giver, within what Excel allows: 31 characters and no []:*?/\ . Numbered: names may be alike. */
function sheetName(giver: string, index: number): string {
  const allowed = giver.replace(/[[\]:*?/\\']/g, '').trim();
  return Array.from(`${index + 1} ${allowed}`)
    .slice(0, 31)
    .join('');
}

function figureRows(rows: readonly NumberRow[]): Row[] {
  const headings = [...new Set(rows.map(({ heading }) => heading))];
  return [
    [codeRow, code(columnCodes.name), null, code(columnCodes.value)],
    [null, head('数字名称'), head('上年'), head('本年'), head('怎么算', FIGURES - 1)],
    ...headings.flatMap((heading) => [
      [null, across(heading, { ...bordered, fontWeight: 'bold' })],
      ...rows.filter((row) => row.heading === heading).map(figureRow),
    ]),
  ];
}

function figureRow(row: NumberRow): Row {
  const counts = row.counts.join('');
  const name = nameWithUnit(row);
  const height = Math.max(
    heightOf(name, width.name),
    heightOf(counts, width.figure * (FIGURES - 1)),
  );
  return [
    code(row.code),
    { ...word(name), ...bordered, height },
    { ...word(row.lastYear), ...bordered, align: 'center' },
    open,
    { ...word(counts), ...bordered, columnSpan: FIGURES - 1 },
  ];
}

function tableRows({ table, heading, lines }: NumberTable): Row[] {
  const columns = typedColumns(table);
  return [
    [codeRow, code(columnCodes.name), null, ...columns.map(({ id }) => code(id))],
    [null, across(heading, { ...bordered, fontWeight: 'bold' })],
    [
      null,
      head(`${table.name}（${table.unit}）`),
      head('上年总计'),
      ...columns.map(({ label: name }) => head(name)),
    ],
    ...lines.map(({ id, name, lastYear }): Row => [
      code(`${table.id}/${id}`),
      { ...word(name), ...bordered, height: heightOf(name, width.name) },
      { ...word(lastYear), ...bordered, align: 'center' },
      ...columns.map(() => open),
    ]),
  ];
}

function typedColumns(table: TableFormat) {
  return linePaths(table.columns).flatMap(({ line }) => (line.sumOf ? [] : [line]));
}

const bordered: CellObject = { borderStyle: 'thin', wrap: true, alignVertical: 'center' };
const open: CellObject = { ...bordered, align: 'center', backgroundColor: OPEN_FILL };

function word(value: string): CellObject {
  return value === '' ? {} : { type: String, value, format: '@' };
}

/** For the reader, not for people: small, grey, and cut off by the next cell. */
function code(value: string): CellObject {
  return { ...word(value), fontSize: 6, textColor: '#9AA3AD' };
}

/** A row that holds nothing for people. */
const codeRow: CellObject = { ...code(sheetCodes.columns), height: 9 };

function label(value: string): CellObject {
  return { ...word(value), fontWeight: 'bold', alignVertical: 'center' };
}

function head(value: string, columnSpan = 1): CellObject {
  return {
    ...word(value),
    ...bordered,
    align: 'center',
    fontWeight: 'bold',
    columnSpan,
    height: 32,
  };
}

/** @param from how many of the columns stand before it already */
function across(value: string, look: CellObject, from = 1): CellObject {
  const columnSpan = FIGURES + 3 - from;
  return { alignVertical: 'center', wrap: true, ...word(value), ...look, columnSpan };
}

/** Merged cells are followed by as many empty ones. */
function filled(row: Row): Row {
  return row.flatMap((cell) => {
    const span = cell && typeof cell === 'object' && 'columnSpan' in cell ? cell.columnSpan : 1;
    return [cell, ...Array<null>(span - 1).fill(null)];
  });
}

/** @param units width of the cell */
function heightOf(text: string, units: number): number {
  const lines = Math.max(1, Math.ceil((emWidth(text) * 11) / (units * 5.25 - 6)));
  return Math.max(22, Math.ceil(lines * 15 + 6));
}

/** The sheet is locked without a password, but for its open cells, known by their ground. */
const onlyOpenCells: Feature<Blob> = {
  files: {
    transform: {
      'xl/styles.xml': { transform: unlocked },
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml.replace(
            '</sheetData>',
            '</sheetData><sheetProtection sheet="1" formatColumns="0" formatRows="0"/>',
          ),
      },
    },
  },
};

function unlocked(xml: string): string {
  const fills = xml.match(/<fill>.*?<\/fill>/g) ?? [];
  const fill = fills.findIndex((each) => each.includes(OPEN_FILL.slice(1)));
  const style = new RegExp(`<xf ([^>]*fillId="${fill}"[^>]*)>(.*?)</xf>`, 'g');
  return xml.replace(style, '<xf $1 applyProtection="1">$2<protection locked="0"/></xf>');
}
