import type { DocumentModel, Grid } from '../domain';
import { bareHtmlTable } from './html-table';
import { tableLines } from './to-plain-text';

/** One printed table, as documents and as sheets take it from the clipboard. */
export interface TableCopy {
  readonly html: string;
  /** A line for each printed row, tabs between its boxes. */
  readonly text: string;
}

/** The table of one section; null where the report prints none there. */
export function toTable({ blocks }: DocumentModel, section: string): TableCopy | null {
  const grid = blocks.reduce<Grid | null>(
    (found, block) => (block.kind === 'table' && block.section === section ? block.grid : found),
    null,
  );
  return grid && { html: bareHtmlTable(grid), text: `${tableLines(grid).join('\r\n')}\r\n` };
}
