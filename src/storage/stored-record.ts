import { z } from 'zod';
import { DRAFT_VERSION, readDraft } from '../domain';
import type { StoredReport, UnreadableReport } from './store';

const time = z.number();

const recordSchema = z.object({
  id: z.string(),
  revision: z.number().int().positive(),
  draftVersion: z.number().int().positive(),
  draft: z.unknown(),
  createdAt: time,
  changedAt: time,
  exportedAt: time.nullable(),
  deletedAt: time.nullable(),
});

/** A report as it lies in the database: the draft with the version it was written in. */
export type StoredRecord = z.infer<typeof recordSchema>;

export type ReadRecord =
  | { readonly report: StoredReport; readonly unreadable?: never }
  | { readonly unreadable: UnreadableReport; readonly report?: never };

export function toRecord(report: StoredReport): StoredRecord {
  return { ...report, draftVersion: DRAFT_VERSION };
}

/** Reads a record of any version. Never throws. */
export function readRecord(id: string, raw: unknown): ReadRecord {
  const record = recordSchema.safeParse(raw);
  if (!record.success) {
    return { unreadable: { id, error: '这份年报的存档不完整，可能已损坏。', raw } };
  }
  const { draftVersion, ...rest } = record.data;
  const { draft, error } = readDraft(draftVersion, rest.draft);
  return error === undefined ? { report: { ...rest, draft } } : { unreadable: { id, error, raw } };
}
