export type { HtmlReading } from '../html-reading';
export { readPasted } from './read-pasted';
export { readLedgerList, readListLines } from './ledger/read-ledger-list';
export type { ColumnUse } from './ledger/column-names';
