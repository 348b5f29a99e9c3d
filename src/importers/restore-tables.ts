import { printedTables } from '../domain';
import type { ReportFormat } from '../domain';
import type { SourceBlock, SourceDocument } from './source-document';
import { tokenRuns } from './source-tokens';
import type { SourceToken } from './source-tokens';
import { matchTable } from './match-table';
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
  const found = tokenRuns(document).flatMap((run) => findTables(formats, run));
  if (found.length === 0) return document;
  const blocks = document.blocks.flatMap((block, number): SourceBlock[] => {
    const here = found.filter(({ tokens }) => tokens[0]?.block === number);
    return [...here.map(({ grid }) => grid), ...remainsOf(block, number, found)];
  });
  return { blocks };
}

/** What is left of a block when the tables found in it are taken out. */
function remainsOf(
  block: SourceBlock,
  number: number,
  found: readonly FoundTable[],
): readonly SourceBlock[] {
  const taken = found.flatMap(({ tokens }) => tokens).filter((token) => token.block === number);
  if (taken.length === 0) return [block];
  if (block.kind === 'paragraph') return [];
  const rows = block.rows.filter((_, row) => !taken.some((token) => token.row === row));
  return rows.length === 0 ? [] : [{ ...block, rows }];
}

function findTables(
  formats: readonly ReportFormat[],
  run: readonly SourceToken[],
): readonly FoundTable[] {
  const found: FoundTable[] = [];
  let at = 0;
  while (at < run.length) {
    const table = run[at]?.isBlank === false ? tableAt(formats, run, at) : null;
    if (table) found.push(table);
    at = table ? table.end : at + 1;
  }
  return found;
}

/** The table that begins here: of those that fit, the one with most rows. */
function tableAt(
  formats: readonly ReportFormat[],
  run: readonly SourceToken[],
  at: number,
): FoundTable | null {
  const fits = formats.flatMap((format) =>
    printedTables(format).flatMap((table) => {
      const found = matchTable(format, table, run, at);
      return found ? [found] : [];
    }),
  );
  return fits.reduce<FoundTable | null>(
    (best, each) => (best && best.readableRows >= each.readableRows ? best : each),
    null,
  );
}
