import {
  blankLedgerLine,
  entryCells,
  linePaths,
  parseCellText,
  parseDay,
  resultRows,
} from '../../../domain';
import type { DisputePath, LedgerField, LedgerLine, LedgerTables, LinePath } from '../../../domain';
import { halfWidth, labelKey } from '../../label-key';
import { disputeNames, none, originNames, shortNames, stillOpen } from './short-names';

/** What stands in one box of a list, and what of it goes into the ledger. */
export interface ReadBox {
  readonly field: LedgerField;
  /** As it goes into the line; blank where it was not recognised. */
  readonly value: string;
  /** False if it was not recognised: nothing is guessed. */
  readonly isRead: boolean;
}

/** Reads boxes of a list as a ledger of this format and year has them. */
export interface BoxReader {
  readonly read: (field: LedgerField, source: string) => ReadBox;
}

export function createBoxReader(tables: LedgerTables): BoxReader {
  const applicants = namesOf(applicantPaths(tables));
  const results = namesOf(resultPaths(tables));
  for (const name of stillOpen) results.set(keyOf(name), '');
  const readers: Readonly<Record<LedgerField, (text: string) => string | undefined>> = {
    number: (text) => text,
    summary: (text) => text,
    receivedOn: (text) => readDay(text, tables.year),
    answeredOn: (text) => readDay(text, tables.year),
    origin: choiceOf(originNames),
    applicant: (text) => applicants.get(keyOf(text)) ?? applicants.get(bareKeyOf(text)),
    result: (text) => results.get(keyOf(text)) ?? results.get(bareKeyOf(text)),
    feeDue: readAmount,
    feeCollected: readAmount,
    ...disputeReaders,
  };
  return {
    read: (field, source) => {
      const text = source.replace(/\s+/g, ' ').trim();
      const value = text === '' ? '' : readers[field](text);
      return { field, value: value ?? '', isRead: value !== undefined };
    },
  };
}

const readDispute = choiceOf({ '': none, ...disputeNames });
const disputeReaders: Readonly<Record<DisputePath, (text: string) => string | undefined>> = {
  reconsideration: readDispute,
  litigationDirect: readDispute,
  litigationAfterReconsideration: readDispute,
};

/** One line of boxes put together; fields that no box is for are blank. */
export function lineOf(boxes: readonly ReadBox[]): LedgerLine {
  const values = Object.fromEntries(boxes.map(({ field, value }) => [field, value]));
  return { ...blankLedgerLine, ...values };
}

function applicantPaths({ table }: LedgerTables): readonly LinePath[] {
  const entries = new Set(entryCells(table).map(({ column }) => column.id));
  return linePaths(table.columns).filter(({ line }) => entries.has(line.id));
}

function resultPaths(tables: LedgerTables): readonly LinePath[] {
  const rows = new Set(resultRows(tables).map(({ id }) => id));
  return linePaths(tables.table.rows).filter(({ line }) => rows.has(line.id));
}

/** Ids by every wording that can mean one line alone. */
function namesOf(paths: readonly LinePath[]): Map<string, string> {
  const named = paths.flatMap(({ groups, line }) => {
    const group = groups[groups.length - 1]?.label ?? '';
    const wordings = [line.label, `${group}${line.label}`, ...(shortNames[line.label] ?? [])];
    const keys = [
      ...wordings.map(keyOf),
      `${keyOf(group)}${keyOf(line.label)}`,
      `${bareKeyOf(group)}${bareKeyOf(line.label)}`,
    ];
    return [...new Set(keys)].map((key) => [key, line.id] as const);
  });
  const twice = named.filter(([key, id]) => named.some(([k, other]) => k === key && other !== id));
  const names = new Map(named.filter((each) => !twice.includes(each)));
  names.delete('');
  return names;
}

function keyOf(text: string): string {
  return labelKey(text).body;
}

function bareKeyOf(text: string): string {
  return labelKey(text).bare;
}

/** Two texts that mean a choice, whatever the signs between. */
function choiceOf(names: Readonly<Record<string, readonly string[]>>) {
  const values = new Map(
    Object.entries(names).flatMap(([value, all]) =>
      all.map((name) => [keyOf(name), value] as const),
    ),
  );
  return (text: string) => (/^[-—－/]+$/.test(text) ? '' : values.get(keyOf(text)));
}

const TIME = /[T ]?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?$/;
const DAY_MS = 86_400_000;
/** Day 0 of a spreadsheet, for days after February 1900. */
const SHEET_DAY_0 = Date.UTC(1899, 11, 30);

function readDay(text: string, year: number): string | undefined {
  const plain = halfWidth(text).trim();
  if (/^[34]\d{4}(?:\.\d+)?$/.test(plain)) {
    const days = Math.floor(Number(plain));
    return new Date(SHEET_DAY_0 + days * DAY_MS).toISOString().slice(0, 10);
  }
  return parseDay(plain.replace(TIME, ''), year) ?? undefined;
}

function readAmount(text: string): string | undefined {
  if (/^[-—－/]+$/.test(text) || none.includes(text)) return '';
  const parsed = parseCellText('amount', text.replace(/元$/, ''));
  return parsed.error ? undefined : (parsed.value ?? '');
}
