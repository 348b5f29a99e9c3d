import type { AskedFigure } from './asked-figures';
import { linePaths, lineName } from './axis';
import { computeTables } from './calculation';
import { allTables, cellId } from './cell-id';
import { parseDraft, parseYear } from './draft';
import type { AttachedDraft, ReportDraft } from './draft';
import type { CellValue } from './cell-text';
import type { CellId, ReportFormat, TableFormat } from './format';
import { giverGroups, isFromLedger, isPresetZero } from './giving';

/** 取数单: what one giver is asked for, on one page or one sheet of a workbook. */
export interface NumberSheet {
  readonly giver: string;
  readonly organization: string;
  /** As 2025; blank while it is not known. */
  readonly year: string;
  /** Who asks, and where they are reached; blank where that is not filled in. */
  readonly contact: string;
  /** Day of the year up to which figures are counted; blank where the notice names none. */
  readonly cutOff: string;
  readonly rows: readonly NumberRow[];
  readonly tables: readonly NumberTable[];
}

/** One figure to be filled in. */
export interface NumberRow {
  /** Id of the figure. */
  readonly code: string;
  readonly heading: string;
  readonly name: string;
  readonly unit: string;
  readonly lastYear: string;
  readonly counts: readonly string[];
}

/** A mandated table to be filled in whole. */
export interface NumberTable {
  readonly table: TableFormat;
  readonly heading: string;
  readonly lines: readonly NumberLine[];
}

/** A row of such a table that is typed in, with the total that it had last year. */
interface NumberLine {
  readonly id: string;
  readonly name: string;
  readonly lastYear: string;
}

/**
 * What stands in the code column of a sheet that can be read back, beside what the rest of the row is.
 * A figure has its own code there, a row of a table the id of the table and its own.
 */
export const sheetCodes = {
  /** In the first cell; says how the others lie. */
  kind: '取数单/1',
  organization: '机关',
  year: '年度',
  giver: '提供',
  /** This row tells what stands in which column from here on. */
  columns: '列',
  /** A word from whoever filled it in. */
  remark: '注',
} as const;

/** In a row of column codes; any other is the id of a column of a table. */
export const columnCodes = { name: '名', value: '数' } as const;

/** A figure as people read it, with its unit. */
export function nameWithUnit({ name, unit }: { readonly name: string; readonly unit: string }) {
  // “收费金额（单位：万元）” has said it already.
  return unit === '' || name.endsWith(`${unit}）`) ? name : `${name}（${unit}）`;
}

interface SheetsInput {
  readonly format: ReportFormat;
  readonly draft: ReportDraft;
  /** Format of the attached report of last year. */
  readonly previousFormat: ReportFormat | null;
}

/** A sheet for everyone who still has to be asked for something; for one of them, if named. */
export function numberSheets(input: SheetsInput, giver?: string): readonly NumberSheet[] {
  const { format, draft, previousFormat } = input;
  const last =
    draft.previous && previousFormat ? valuesOf(previousFormat, draft.previous) : new Map();
  const { organization, contactOffice, contactPhone } = draft.identity;
  const shared = {
    organization: organization.trim(),
    year: String(parseYear(draft.year) ?? ''),
    contact: [contactOffice.trim(), contactPhone.trim()].filter((part) => part !== '').join(' '),
    cutOff: format.cutOff ?? '',
  };
  return giverGroups(format, draft)
    .filter(({ name }) => giver === undefined || name === giver)
    .map(({ name, figures }) => {
      const asked = figures.filter((figure) => isAsked(figure, format, draft));
      return {
        ...shared,
        giver: name,
        rows: asked.flatMap((figure) => (figure.kind === 'table' ? [] : rowOf(figure, last))),
        tables: asked.flatMap((figure) => (figure.kind === 'table' ? tableOf(figure, last) : [])),
      };
    })
    .filter(({ rows, tables }) => rows.length + tables.length > 0);
}

/** True while somebody has to be asked for the figure. */
export function isAsked(figure: AskedFigure, format: ReportFormat, draft: ReportDraft): boolean {
  return !isFromLedger(figure, format, draft) && !isPresetZero(figure, format, draft);
}

type Values = ReadonlyMap<CellId, CellValue>;

function valuesOf(format: ReportFormat, draft: AttachedDraft): Values {
  return computeTables(allTables(format), parseDraft(format, draft).report.cells);
}

function rowOf({ id, heading, name, unit, cells, counts }: AskedFigure, last: Values): NumberRow {
  const [cell] = cells;
  return { code: id, heading, name, unit, counts, lastYear: (cell && last.get(cell.id)) ?? '' };
}

function tableOf({ cells, heading }: AskedFigure, last: Values): readonly NumberTable[] {
  const table = cells[0]?.table;
  if (!table) return [];
  const total = linePaths(table.columns).find(({ line }) => line.sumOf)?.line.id ?? '';
  const lines = linePaths(table.rows)
    .filter(({ line }) => !line.sumOf)
    .map((path) => ({
      id: path.line.id,
      name: lineName(path),
      lastYear: last.get(cellId(table.id, path.line.id, total)) ?? '',
    }));
  return [{ table, heading, lines }];
}
