import { decodeReportData, decodeReportFile } from '../domain';
import type { ReadDraft, ReportDraft } from '../domain';
import { decodeText } from './decode-text';
import { limits } from './limits';
import { readDoc } from './read-doc';
import { readDocx } from './read-docx';
import { readHtml } from './read-html';
import { readText } from './read-text';
import { readXlsx } from './read-xlsx';
import { readerStrings } from './reader-strings';
import { sniff } from './sniff';
import type { FileKind } from './sniff';
import type { ReadResult } from './source-document';
import { unreadable } from './unreadable';

/** A backup file is a whole report already: there is nothing to recognise. */
interface ReadBackup {
  readonly draft: ReportDraft;
  readonly warning?: string;
  readonly document?: never;
  readonly error?: never;
}

export type ReadFile = (ReadResult & { readonly draft?: never }) | ReadBackup;

/** The reader of PDF, which weighs more than all others together and is brought by who can run it. */
export type ReadPdf = (bytes: Uint8Array) => Promise<ReadResult>;

/**
 * Reads any file by its content; the name decides only between text and markup. Never rejects.
 *
 * @param readPdf null where PDF cannot be read; the error then says what to do instead
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  readPdf: ReadPdf | null = null,
): Promise<ReadFile> {
  try {
    if (bytes.length > limits.fileBytes) {
      return { error: readerStrings.tooLarge(Math.round(bytes.length / 1024 / 1024)) };
    }
    const kind = kindOf(name, bytes);
    return await (kind === 'pdf' && readPdf ? readPdf(bytes) : readKind(kind, bytes));
  } catch (error) {
    return unreadable(error);
  }
}

function kindOf(name: string, bytes: Uint8Array): FileKind {
  const kind = sniff(bytes);
  if (kind === 'html' && /\.(txt|md|markdown)$/i.test(name)) return 'text';
  return kind === 'text' && /\.html?$/i.test(name) ? 'html' : kind;
}

function readKind(kind: FileKind, bytes: Uint8Array): ReadFile | Promise<ReadFile> {
  switch (kind) {
    case 'docx':
      return readDocx(bytes);
    case 'doc':
      return readDoc(bytes);
    case 'xlsx':
      return readXlsx(bytes);
    case 'html':
      return readHtml(bytes);
    case 'text':
      return readText(decodeText(bytes));
    case 'reportFile':
      return readDraftOf(decodeReportFile(decodeText(bytes)));
    case 'reportData':
      return readDraftOf(decodeReportData(decodeText(bytes)));
    default:
      return { error: readerStrings.otherKinds[kind] };
  }
}

function readDraftOf(read: ReadDraft): ReadFile {
  const { draft, warning, error } = { warning: undefined, ...read };
  if (error !== undefined) return { error };
  return { draft, ...(warning !== undefined && { warning }) };
}
