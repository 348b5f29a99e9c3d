import { z } from 'zod';
import { DRAFT_VERSION, readDraft } from '../domain';
import { ledgerOfText, ledgerText } from './ledger-text';
import type { KeyedRecord } from './records';
import type { StoredReport, StoredReports, UnreadableReport } from './store';

const time = z.number();

const recordSchema = z.object({
  id: z.string(),
  revision: z.number().int().positive(),
  draftVersion: z.number().int().positive(),
  draft: z.unknown(),
  /** The ledger of the draft, as text. */
  ledger: z.string().optional(),
  createdAt: time,
  changedAt: time,
  exportedAt: time.nullable(),
  deletedAt: time.nullable(),
  /** Absent from records of before it was noted. */
  backup: z
    .object({ revision: z.number(), at: time, outdatedAt: time.nullable() })
    .nullable()
    .default(null),
});

/** A report as it lies in the database: the draft with the version it was written in. */
export type StoredRecord = z.infer<typeof recordSchema>;

export type ReadRecord =
  | { readonly report: StoredReport; readonly unreadable?: never }
  | { readonly unreadable: UnreadableReport; readonly report?: never };

const LEDGER_DAMAGED = '这份年报的台账存档不完整，可能已损坏。';

export function toRecord(report: StoredReport): StoredRecord {
  const { draft } = report;
  const rest = { ...draft, ledger: {} };
  return { ...report, draft: rest, ledger: ledgerText(draft.ledger), draftVersion: DRAFT_VERSION };
}

export function readRecords(records: readonly KeyedRecord[]): StoredReports {
  const read = records.map((record) => readRecord(record.id, record));
  return {
    reports: read.flatMap(({ report }) => report ?? []),
    unreadable: read.flatMap(({ unreadable }) => unreadable ?? []),
  };
}

/** Reads a record of any version. Never throws. */
export function readRecord(id: string, raw: unknown): ReadRecord {
  const record = recordSchema.safeParse(raw);
  if (!record.success) {
    return { unreadable: { id, error: '这份年报的存档不完整，可能已损坏。', raw } };
  }
  const { draftVersion, ledger: text, ...rest } = record.data;
  const { draft: read, error } = readDraft(draftVersion, rest.draft);
  if (error !== undefined) return { unreadable: { id, error, raw } };
  if (text === undefined) return { report: { ...rest, draft: read } };
  const ledger = ledgerOfText(text);
  if (!ledger) return { unreadable: { id, error: LEDGER_DAMAGED, raw } };
  return { report: { ...rest, draft: { ...read, ledger } } };
}
