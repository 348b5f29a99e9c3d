import { formatOfVersion } from '../domain';
import type { ReportDraft, ReportFormat } from '../domain';
import { readerStrings } from './reader-strings';
import type { SourceDocument, SourceMessage } from './source-document';
import { visibleChanges } from './visible-changes';
import type { VisibleChanges } from './visible-changes';

/** The whole report that a file holds beside its pages, compared with them. */
export type EmbeddedOutcome =
  /** The pages say the same: nothing to decide. */
  | { readonly kind: 'same'; readonly draft: ReportDraft }
  /** Somebody worked on in Word. Neither side is preferred: a person decides, box by box. */
  | {
      readonly kind: 'changed';
      readonly draft: ReportDraft;
      readonly format: ReportFormat;
      readonly changes: VisibleChanges;
    }
  /** Not to be used, and why; the pages are read instead. */
  | { readonly kind: 'refused'; readonly message: string };

interface ReadPages {
  readonly document: SourceDocument;
  readonly messages: readonly SourceMessage[];
}

export function compareEmbedded(
  formats: readonly ReportFormat[],
  draft: ReportDraft,
  { document, messages }: ReadPages,
): EmbeddedOutcome {
  const format = formatOfVersion(formats, draft.formatVersion);
  if (!format) return { kind: 'refused', message: readerStrings.embeddedUnknownFormat };
  const changes = visibleChanges(format, draft, document);
  if (!changes) return { kind: 'refused', message: readerStrings.embeddedOther };
  const remarks = [...messages.map(({ text }) => text), ...changes.remarks];
  return changes.texts.length + changes.cells.length + remarks.length === 0
    ? { kind: 'same', draft }
    : { kind: 'changed', draft, format, changes: { ...changes, remarks } };
}
