import type { ReportDraft, ReportFormat } from '../domain';
import type { ReviewSource } from '../forms';
import { compareEmbedded, readFile, recognise } from '../importers';
import type { ReadPdf, Recognised, SourceDocument, SourceMessage } from '../importers';
import type { ChangedBackup } from './changed-backup';
import { reviewSource } from './review-source';

export interface ImportRequest {
  readonly formats: readonly ReportFormat[];
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type ImportOutcome =
  | {
      readonly kind: 'recognised';
      readonly recognised: Recognised;
      readonly source: ReviewSource;
    }
  /** One of our backup files: a whole report, nothing to recognise. */
  | { readonly kind: 'backup'; readonly draft: ReportDraft; readonly warning: string | null }
  /** A backup Word file whose pages were changed afterwards: a person decides, box by box. */
  | { readonly kind: 'changedBackup'; readonly backup: ChangedBackup }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * Reads a file and recognises the report in it. Never throws.
 *
 * @param readPdf null where PDF cannot be read
 */
export async function importFile(
  request: ImportRequest,
  readPdf: ReadPdf | null,
): Promise<ImportOutcome> {
  const read = await readFile(request.name, request.bytes, readPdf);
  if (read.error !== undefined) return { kind: 'failed', message: read.error };
  if (read.draft) return { kind: 'backup', draft: read.draft, warning: read.warning ?? null };
  const embedded = read.embedded && compareEmbedded(request.formats, read.embedded, read);
  if (embedded?.kind === 'same') return { kind: 'backup', draft: embedded.draft, warning: null };
  if (embedded?.kind === 'changed') return { kind: 'changedBackup', backup: embedded };
  const refusal = embedded ? [{ text: embedded.message }] : [];
  return recognisedOutcome(request, read.document, [...refusal, ...read.messages]);
}

function recognisedOutcome(
  { formats }: ImportRequest,
  document: SourceDocument,
  messages: readonly SourceMessage[],
): ImportOutcome {
  const recognised = recognise(formats, document);
  const nothing = recognised.template === null && recognised.readings.size === 0;
  if (nothing && Object.keys(recognised.draft.narrative).length === 0) {
    return { kind: 'failed', message: NOT_A_REPORT };
  }
  return {
    kind: 'recognised',
    source: reviewSource(document, recognised),
    recognised: { ...recognised, messages: [...messages, ...recognised.messages] },
  };
}

const NOT_A_REPORT =
  '这个文件里没有找到政府信息公开工作年度报告的表格和各部分标题。2018年度及以前的旧格式、企业年报等不能导入，可以新建一份，对照着填。';
