import { z } from 'zod';
import { checksumOf, parseJson } from '../domain';
import type { HistoryRecord, KeyedRecord } from './records';

/**
 * The file of all reports: the records of a store as they lie there, each with its own version. Text,
 * versioned and checksummed, so that it can be read years later, by eye too.
 */

const FILE_KIND = 'gongkai-nianbao/reports';
const FILE_VERSION = 1;

export interface StoreContent {
  readonly reports: readonly KeyedRecord[];
  readonly settings: readonly KeyedRecord[];
  readonly history: readonly HistoryRecord[];
}

const keyed = z.looseObject({ id: z.string() });

const contentSchema = z.object({
  reports: z.array(keyed).refine(hasNoDoubles),
  settings: z.array(keyed),
  history: z.array(z.looseObject({ report: z.string(), place: z.number() })),
});

const fileSchema = z.object({
  kind: z.literal(FILE_KIND),
  version: z.number().int().positive(),
  writtenAt: z.number(),
  checksum: z.string(),
  content: z.unknown(),
});

export type ReadStoreFile =
  | {
      readonly content: StoreContent;
      /** Milliseconds since 1970. */
      readonly writtenAt: number;
      /** True if the file is not as it was written. */
      readonly isChanged: boolean;
      readonly error?: never;
    }
  | {
      readonly error: 'otherFile' | 'newerFile' | 'damagedFile';
      readonly content?: never;
      readonly isChanged?: never;
    };

export function encodeStoreFile(content: StoreContent, writtenAt: number): string {
  const head = { kind: FILE_KIND, version: FILE_VERSION, writtenAt };
  return `${JSON.stringify({ ...head, checksum: checksumOf(content), content }, null, 1)}\n`;
}

/** Whether a text begins like ours, though it may not be whole. Its first 200 characters will do. */
export function isStoreFile(start: string): boolean {
  return start.slice(0, 200).includes(`"${FILE_KIND}"`);
}

/** Never throws. */
export function decodeStoreFile(text: string): ReadStoreFile {
  const file = fileSchema.safeParse(parseJson(text));
  if (!file.success) return { error: isStoreFile(text) ? 'damagedFile' : 'otherFile' };
  const { version, writtenAt, checksum } = file.data;
  if (version > FILE_VERSION) return { error: 'newerFile' };
  const content = contentSchema.safeParse(file.data.content);
  if (!content.success) return { error: 'damagedFile' };
  const isChanged = checksum !== checksumOf(file.data.content);
  return { content: content.data, writtenAt, isChanged };
}

/** Of two records with one id one would be lost. */
function hasNoDoubles(records: readonly KeyedRecord[]): boolean {
  return new Set(records.map(({ id }) => id)).size === records.length;
}
