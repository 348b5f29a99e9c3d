import { hasLine, leafLines, lineName, linePaths, printedTables, tableCells } from '../domain';
import type { Deviation, LinePath, ReportFormat, TableFormat } from '../domain';
import { recogniseTables } from './recognise-tables';
import type { RecognisedTables } from './recognise-tables';
import type { SourceGrid } from './source-document';
import { listUnread } from './unread';

export interface ChosenFormat extends RecognisedTables {
  readonly official: ReportFormat;
}

/**
 * Reads the tables as each format and keeps what explains most of the file; equal scores go to the
 * format of the report year, then to the latest. Where something is left unread, one table may have
 * the shape of another version.
 */
export function chooseFormat(
  formats: readonly ReportFormat[],
  grids: readonly SourceGrid[],
  year: number | null,
): ChosenFormat | null {
  const ofYear = ({ reportYears: { from, to } }: ReportFormat) =>
    year !== null && year >= from && year <= (to ?? year);
  const officials = [...formats]
    .sort((left, right) => right.reportYears.from - left.reportYears.from)
    .sort((left, right) => Number(ofYear(right)) - Number(ofYear(left)))
    .map((format) => ({ ...recogniseTables(format, grids), official: format }));
  const best = highest(officials);
  if (!best || isWhole(best)) return best;
  const mixed = officials.flatMap(({ official }) =>
    mixedFormats(official, formats).map((format) => ({
      ...recogniseTables(format, grids),
      official,
    })),
  );
  return highest([best, ...mixed]);
}

/** Nothing is missing in the file and nothing of it is left over. */
function isWhole({ format, readings, unexplained }: RecognisedTables): boolean {
  return unexplained === 0 && listUnread(format, readings.readings).length === 0;
}

/** The first of those with the highest score. */
function highest(found: readonly ChosenFormat[]): ChosenFormat | null {
  return found.reduce<ChosenFormat | null>(
    (best, each) => (best && best.score >= each.score ? best : each),
    null,
  );
}

const mixtures = new WeakMap<ReportFormat, readonly ReportFormat[]>();

/** The format with one table in the shape of another version: same columns, other rows. */
function mixedFormats(
  format: ReportFormat,
  formats: readonly ReportFormat[],
): readonly ReportFormat[] {
  const known = mixtures.get(format);
  if (known) return known;
  const mixed = formats.flatMap((other) =>
    printedTables(format).flatMap((table) => {
      const instead = printedTables(other).find(({ id }) => id === table.id);
      return instead && isVariant(table, instead) ? [replaceTable(format, table, instead)] : [];
    }),
  );
  mixtures.set(format, mixed);
  return mixed;
}

function isVariant(table: TableFormat, other: TableFormat): boolean {
  const ids = (axis: 'rows' | 'columns', { [axis]: nodes }: TableFormat) =>
    leafLines(nodes)
      .map(({ id }) => id)
      .join('/');
  return (
    ids('columns', table) === ids('columns', other) && ids('rows', table) !== ids('rows', other)
  );
}

function replaceTable(
  format: ReportFormat,
  table: TableFormat,
  instead: TableFormat,
): ReportFormat {
  return {
    ...format,
    deviations: [deviation(format, table, instead)],
    sections: format.sections.map((section) =>
      section.kind === 'tables'
        ? { ...section, tables: section.tables.map((each) => (each === table ? instead : each)) }
        : section,
    ),
  };
}

function deviation(format: ReportFormat, table: TableFormat, instead: TableFormat): Deviation {
  const rowsOnlyIn = (here: TableFormat, there: TableFormat) =>
    linePaths(here.rows).filter(({ line }) => !hasLine(there, 'rows', line.id));
  const names = (paths: readonly LinePath[]) =>
    paths.map((path) => `“${lineName(path)}”`).join('、');
  const extra = rowsOnlyIn(instead, table);
  const rows = new Set(extra.map(({ line }) => line));
  return {
    cells: tableCells(instead).flatMap(({ id, row }) => (rows.has(row) ? [id] : [])),
    message: `${table.name}的行与${format.source.documentNumber}的模板不一致：有${names(extra)}，没有${names(rowsOnlyIn(table, instead))}。`,
  };
}
