import type { LedgerField } from '../../domain';

/** The address of a box of the ledger: on the page, and in the history. */
export function fieldOf(line: string, field: LedgerField): string {
  return `ledger.${line}.${field}`;
}
