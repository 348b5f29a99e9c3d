import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { draftSchema } from './draft';
import type { ReportDraft } from './draft';
import { parseJson } from './parse-json';

/**
 * The versioned, checksummed form in which a whole report leaves this computer and comes back:
 * backup files, and later the part inside a backup .docx. Also the form in which drafts are stored.
 */

const FILE_KIND = 'gongkai-nianbao/report';

/** Version of `ReportDraft`. A change of its shape raises it and adds a step to `upgrades`. */
export const DRAFT_VERSION = 5;

/** `upgrades[n]` turns data of version n into data of version n + 1. */
const upgrades: Readonly<Record<number, (data: unknown) => unknown>> = {
  /** Without `remarks` about an imported file: the schema takes that for none. */
  1: (data) => data,
  /** Without `seal`: the schema takes that for a report without a seal. */
  2: (data) => data,
  /** Without `handover` and `stage`: the schema takes that for a report that was never sent. */
  3: (data) => data,
  /** Without `figureSources` and `ledger`: the schema takes that for none. */
  4: (data) => data,
};

export type ReadDraft =
  | { readonly draft: ReportDraft; readonly warning?: string; readonly error?: never }
  | {
      readonly error: string;
      /** Saved by a later version than this one; nothing is wrong with it. */
      readonly isNewer?: boolean;
      readonly draft?: never;
    };

/** Reads a stored draft of any version. Never throws. */
export function readDraft(version: number, data: unknown): ReadDraft {
  if (version > DRAFT_VERSION) {
    return { error: '这份内容是用更新版本的年报助手保存的，请改用新版打开。', isNewer: true };
  }
  let current = data;
  for (let from = version; from < DRAFT_VERSION; from += 1) current = upgrades[from]?.(current);
  const parsed = draftSchema.safeParse(current);
  if (parsed.success) return { draft: parsed.data };
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('/') ?? '';
  return { error: `这份内容读不出来（${place === '' ? '整体' : place}处不完整），可能已损坏。` };
}

const fileSchema = z.object({
  kind: z.literal(FILE_KIND),
  version: z.number().int().positive(),
  checksum: z.string(),
  report: z.unknown(),
});

/**
 * Text of a backup file. The same draft always gives the same text. The ledger is not in it: a backup
 * is handed on, the ledger never is (see ledger-file.ts).
 */
export function encodeReportFile(draft: ReportDraft): string {
  const report = Object.fromEntries(Object.entries(draft).filter(([field]) => field !== 'ledger'));
  const file = {
    kind: FILE_KIND,
    version: DRAFT_VERSION,
    checksum: checksumOf(report),
    report,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Reads a backup file. A file that was changed by hand opens, with a warning. Never throws. */
export function decodeReportFile(text: string): ReadDraft {
  const file = fileSchema.safeParse(parseJson(text));
  if (!file.success) {
    return { error: '这不是年报助手的备份文件。请选择用“备份文件”保存的那个文件。' };
  }
  const { version, checksum, report } = file.data;
  const read = readDraft(version, report);
  if (read.error !== undefined || checksum === checksumOf(report)) return read;
  return { ...read, warning: '这个备份文件在保存之后被改动过，或传送中有损坏，请核对内容。' };
}

/** What tells whether a file was changed after it was written. */
export function checksumOf(data: unknown): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(data))))}`;
}
