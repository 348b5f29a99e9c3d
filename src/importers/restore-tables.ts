import { printedTables } from '../domain';
import type { ReportFormat, TableFormat } from '../domain';
import type { SourceBlock, SourceDocument } from './source-document';
import { tokenRuns } from './source-tokens';
import type { SourceToken } from './source-tokens';
import { matchTable, mayBegin } from './match-table';
import type { FoundTable } from './match-table';

/**
 * Puts tables back into their printed grid that lost it on the way through a website or a text
 * file: every label stands there in printed order and every row has its number of figures, but
 * merged boxes have collapsed, so that places in a row mean nothing any more.
 */
export function restoreTables(
  formats: readonly ReportFormat[],
  document: SourceDocument,
): SourceDocument {
  const tables = formats.flatMap((format) =>
    printedTables(format).map((table) => ({ format, table })),
  );
  const found = tokenRuns(document).flatMap((run) => findTables(tables, run));
  if (found.length === 0) return document;
  const rowsTaken = takenRows(found);
  const blocks = document.blocks.flatMap((block, number): SourceBlock[] => {
    const taken = rowsTaken.get(number);
    if (!taken) return [block];
    const here = found.filter(({ tokens }) => tokens[0]?.block === number);
    return [...here.map(({ grid }) => grid), ...remainsOf(block, taken)];
  });
  return { blocks };
}

interface PrintedTable {
  readonly format: ReportFormat;
  readonly table: TableFormat;
}

/** By number of block: the rows that belong to the tables found. */
function takenRows(found: readonly FoundTable[]): ReadonlyMap<number, ReadonlySet<number>> {
  const taken = new Map<number, Set<number>>();
  for (const { block, row } of found.flatMap(({ tokens }) => tokens)) {
    taken.set(block, (taken.get(block) ?? new Set()).add(row));
  }
  return taken;
}

/** What is left of a block when the tables found in it are taken out. */
function remainsOf(block: SourceBlock, taken: ReadonlySet<number>): readonly SourceBlock[] {
  if (block.kind === 'paragraph') return [];
  const rows = block.rows.filter((_, row) => !taken.has(row));
  return rows.length === 0 ? [] : [{ ...block, rows }];
}

function findTables(
  tables: readonly PrintedTable[],
  run: readonly SourceToken[],
): readonly FoundTable[] {
  const found: FoundTable[] = [];
  let at = 0;
  while (at < run.length) {
    const table = run[at]?.isBlank === false ? tableAt(tables, run, at) : null;
    if (table) found.push(table);
    at = table ? table.end : at + 1;
  }
  return found;
}

/** The table that begins here: of those that fit, the one with most rows. */
function tableAt(
  tables: readonly PrintedTable[],
  run: readonly SourceToken[],
  at: number,
): FoundTable | null {
  const text = run[at]?.text ?? '';
  const fits = tables.flatMap(({ format, table }) => {
    const found = mayBegin(table, text) ? matchTable(format, table, run, at) : null;
    return found ? [found] : [];
  });
  return fits.reduce<FoundTable | null>(
    (best, each) => (best && best.readableRows >= each.readableRows ? best : each),
    null,
  );
}
