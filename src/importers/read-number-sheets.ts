import { columnCodes, sheetCodes } from '../domain';
import type { FilledFigure, FilledSheet } from '../domain';
import { limits } from './limits';
import { readerStrings } from './reader-strings';
import { Unreadable } from './unreadable';
import { workbookSheets } from './xlsx-book';
import type { SheetCell } from './xlsx-sheet';
import { openZip } from './zip';

export type ReadNumberSheets =
  | { readonly sheets: readonly FilledSheet[]; readonly error?: never }
  /** Why nothing can be read and what to do, in Chinese. */
  | { readonly error: string; readonly sheets?: never };

const NOT_A_NUMBER_SHEET =
  '这个文件不是在这里存的取数单，或代码一列被删掉了，读不出数。请用“存为 Excel”的那个文件填，或对照着填。';

/** Reads the 取数单 of a workbook (.xlsx), filled in. Sheets that are none are passed over. Never throws. */
export function readNumberSheets(name: string, bytes: Uint8Array): ReadNumberSheets {
  try {
    if (bytes.length > limits.fileBytes) {
      return { error: readerStrings.tooLarge(Math.round(bytes.length / 1024 / 1024)) };
    }
    if (!isZip(bytes)) return { error: NOT_A_NUMBER_SHEET };
    const sheets: FilledSheet[] = [];
    for (const { name: tab, sheet } of workbookSheets(openZip(bytes))) {
      const filled = readCells(sheet.cells, `${name}，工作表“${tab}”`);
      if (filled) sheets.push(filled);
    }
    return sheets.length === 0 ? { error: NOT_A_NUMBER_SHEET } : { sheets };
  } catch (error) {
    return { error: error instanceof Unreadable ? error.message : readerStrings.damaged };
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

type Cells = ReadonlyMap<number, string>;

/** The columns that the rows below are read by. */
interface Columns {
  readonly name: number;
  readonly value: number | null;
  readonly lines: readonly { readonly id: string; readonly at: number }[];
}

function readCells(cells: readonly SheetCell[], place: string): FilledSheet | null {
  const mark = cells.find(({ text }) => text.trim() === sheetCodes.kind);
  if (!mark) return null;
  const about = new Map<string, string>();
  const figures: FilledFigure[] = [];
  const remarks: string[] = [];
  let columns: Columns | null = null;
  for (const row of rowsOf(cells)) {
    const code = (row.get(mark.column) ?? '').trim();
    const [first = '', second = ''] = wordsAfter(row, mark.column);
    if (code === sheetCodes.columns) columns = columnsOf(row, mark.column);
    else if (code === sheetCodes.remark)
      remarks.push(...(second === '' ? [] : [`${first}：${second}`]));
    else if (isAbout(code)) about.set(code, second);
    else if (code !== '' && code !== sheetCodes.kind && columns) {
      figures.push(...figuresOf(code, row, columns));
    }
  }
  return {
    place,
    organization: about.get(sheetCodes.organization) ?? '',
    year: about.get(sheetCodes.year) ?? '',
    giver: about.get(sheetCodes.giver) ?? '',
    figures,
    remarks,
  };
}

function isAbout(code: string): boolean {
  return [sheetCodes.organization, sheetCodes.year, sheetCodes.giver].some((each) => each === code);
}

function rowsOf(cells: readonly SheetCell[]): readonly Cells[] {
  const rows = new Map<number, Map<number, string>>();
  for (const { row, column, text } of cells) {
    const own = rows.get(row) ?? new Map<number, string>();
    rows.set(row, own.set(column, text));
  }
  return [...rows].sort(([left], [right]) => left - right).map(([, row]) => row);
}

/** What stands behind the code, blanks left out. */
function wordsAfter(row: Cells, column: number): readonly string[] {
  return [...row]
    .filter(([at, text]) => at > column && text.trim() !== '')
    .sort(([left], [right]) => left - right)
    .map(([, text]) => text.trim());
}

function columnsOf(row: Cells, code: number): Columns {
  const codes = [...row].filter(([at, text]) => at !== code && text.trim() !== '');
  const at = (wanted: string) => codes.find(([, text]) => text.trim() === wanted)?.[0] ?? null;
  const own: readonly string[] = Object.values(columnCodes);
  return {
    name: at(columnCodes.name) ?? code + 1,
    value: at(columnCodes.value),
    lines: codes
      .filter(([, text]) => !own.includes(text.trim()))
      .map(([place, text]) => ({ id: text.trim(), at: place })),
  };
}

/** One figure of a row, or one for each column of a table. */
function figuresOf(code: string, row: Cells, columns: Columns): readonly FilledFigure[] {
  const label = (row.get(columns.name) ?? '').trim();
  if (columns.value !== null) {
    return [{ code, label, text: (row.get(columns.value) ?? '').trim() }];
  }
  return columns.lines.map(({ id, at }) => ({
    code: `${code}/${id}`,
    label,
    text: (row.get(at) ?? '').trim(),
  }));
}
