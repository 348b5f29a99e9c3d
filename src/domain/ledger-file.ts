import { z } from 'zod';
import type { ReportDraft } from './draft';
import { ledgerSchema } from './ledger';
import type { Ledger } from './ledger';
import { parseJson } from './parse-json';
import { checksumOf } from './report-file';

/** The ledger as a file of its own, for the office's own use. */

const FILE_KIND = 'gongkai-nianbao/ledger';
const FILE_VERSION = 1;

const fileSchema = z.object({
  kind: z.literal(FILE_KIND),
  version: z.number().int().positive(),
  checksum: z.string(),
  organization: z.string(),
  year: z.string(),
  ledger: z.unknown(),
});

export type ReadLedgerFile =
  | {
      readonly ledger: Ledger;
      readonly organization: string;
      readonly year: string;
      readonly warning?: string;
      readonly error?: never;
    }
  | { readonly error: string; readonly ledger?: never };

/** Text of a backup of the ledger. The same ledger always gives the same text. */
export function encodeLedgerFile({ ledger, identity, year }: ReportDraft): string {
  const file = {
    kind: FILE_KIND,
    version: FILE_VERSION,
    checksum: checksumOf(ledger),
    organization: identity.organization,
    year,
    ledger,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Reads such a file. One that was changed by hand opens, with a warning. Never throws. */
export function decodeLedgerFile(text: string): ReadLedgerFile {
  const file = fileSchema.safeParse(parseJson(text));
  if (!file.success) {
    return { error: '这不是台账备份。请选择用“台账备份（内部）”保存的那个文件。' };
  }
  const { version, checksum, organization, year } = file.data;
  if (version > FILE_VERSION) {
    return { error: '这个台账备份是用更新版本的年报助手保存的，请改用新版打开。' };
  }
  const ledger = ledgerSchema.safeParse(file.data.ledger);
  if (!ledger.success) return { error: '这个台账备份读不出来，可能已损坏，没有带入任何内容。' };
  const read = { ledger: ledger.data, organization, year };
  if (checksum === checksumOf(file.data.ledger)) return read;
  return { ...read, warning: '这个台账备份在保存之后被改动过，或传送中有损坏，请核对内容。' };
}
