import {
  emptyDraft,
  evaluateDraft,
  formatOfVersion,
  moneyNumber,
  printedTables,
  tableCells,
  textName,
} from '../domain';
import type { CellId, Evaluation, ReportDraft, ReportFormat, Rule } from '../domain';
import { formats } from '../formats';
import { rules } from '../checks';
import { compareEmbedded, readFile, recognise } from '../importers';
import type { EmbeddedOutcome, Recognised, RecognitionNote } from '../importers';

/** A report as it came out of a file, whatever kind of file it was. */
export interface OpenedReport {
  readonly template: string | null;
  readonly organization: string | null;
  readonly year: number | null;
  readonly format: ReportFormat;
  readonly draft: ReportDraft;
  /** Whether the file prints a title; a backup always does, once it is exported. */
  readonly hasTitle: boolean;
  /** Numbers as printed, by cell id; empty for a blank or unread cell. */
  readonly cells: Readonly<Record<CellId, string>>;
  readonly unread: readonly string[];
  readonly notes: readonly RecognitionNote[];
}

export type Opened =
  | { readonly report: OpenedReport; readonly error?: never }
  | { readonly error: string; readonly report?: never };

export async function openReport(name: string, bytes: Uint8Array): Promise<Opened> {
  const read = await readFile(name, bytes, readPdfWhenNeeded);
  if (read.error !== undefined) return { error: read.error };
  if (read.draft) return openBackup(read.draft, read.warning);
  const embedded = read.embedded && compareEmbedded(formats, read.embedded, read);
  if (embedded?.kind === 'same') return openBackup(embedded.draft, undefined);
  const recognised = recognise(formats, read.document);
  if (!isReport(recognised)) {
    return { error: '没有认出政府信息公开工作年度报告的标题、部分或表格，请确认是不是这种报告。' };
  }
  const report = fromRecognised(
    recognised,
    read.messages.map(({ text }) => text),
  );
  const notes = embedded ? notesOf(embedded) : [];
  return { report: { ...report, notes: [...notes, ...report.notes] } };
}

/** Nobody is here to decide between the report inside a file and its pages: the pages are read. */
function notesOf(embedded: Exclude<EmbeddedOutcome, { kind: 'same' }>): RecognitionNote[] {
  if (embedded.kind === 'refused') return [{ cell: null, text: embedded.message }];
  const { draft, format, changes } = embedded;
  const differs = ({ embedded: kept, visible }: { embedded: string; visible: string }) =>
    `文件里存着的是“${kept}”，看得见的是“${visible}”，这里按看得见的读。`;
  return [
    ...changes.cells.map((change) => ({ cell: change.id, text: differs(change) })),
    ...changes.texts.map((change) => ({
      cell: null,
      text: `${textName(format, draft, change.key)}：${differs(change)}`,
    })),
    ...changes.remarks.map((text) => ({ cell: null, text })),
  ];
}

/** Loading pdf.js takes longer than reading any other kind of file. */
async function readPdfWhenNeeded(bytes: Uint8Array) {
  const { readPdf } = await import('../importers/pdf');
  return readPdf(bytes);
}

/** Anything of the mandated report at all. */
function isReport({ template, draft, organization, year }: Recognised): boolean {
  const hasWords = Object.keys(draft.narrative).length > 0;
  return template !== null || hasWords || (organization !== null && year !== null);
}

function fromRecognised(recognised: Recognised, readerMessages: readonly string[]): OpenedReport {
  const { template, organization, year, hasTitle, format, draft } = recognised;
  const { readings, unread, notes } = recognised;
  const cells: Record<CellId, string> = {};
  for (const { id } of printedTables(format).flatMap(tableCells)) {
    const reading = readings.get(id);
    if (reading) cells[id] = reading.value;
  }
  const messages = [...readerMessages, ...recognised.messages.map(({ text }) => text)];
  return {
    template,
    organization,
    year,
    format,
    hasTitle,
    draft: { ...emptyDraft(draft.formatVersion, draft.year), ...draft },
    cells,
    unread,
    notes: [...notes, ...messages.map((text) => ({ cell: null, text }))],
  };
}

/** A backup holds what was typed; totals are computed, as they would be printed. */
function openBackup(draft: ReportDraft, warning: string | undefined): Opened {
  const format = formatOfVersion(formats, draft.formatVersion);
  if (!format) return { error: `这份备份用的表格版本“${draft.formatVersion}”这里没有。` };
  const { values, errors, report } = evaluateReport({ format, draft, hasTitle: true }, null, rules);
  const cells: Record<CellId, string> = {};
  for (const { id } of printedTables(format).flatMap(tableCells)) {
    cells[id] = moneyNumber(values.get(id) ?? '');
  }
  return {
    report: {
      template: format.version,
      organization: report.identity.organization === '' ? null : report.identity.organization,
      year: report.year,
      format,
      draft,
      hasTitle: true,
      cells,
      unread: Array.from(errors.keys()),
      notes: warning === undefined ? [] : [{ cell: null, text: warning }],
    },
  };
}

/** Findings speak of this report only; last year's is there to be compared with. */
export function evaluateReport(
  { format, draft, hasTitle }: Pick<OpenedReport, 'format' | 'draft' | 'hasTitle'>,
  previous: OpenedReport | null,
  rules: readonly Rule[],
): Evaluation {
  return evaluateDraft({
    format,
    rules,
    draft: {
      ...emptyDraft(draft.formatVersion, draft.year),
      ...draft,
      ...(previous && { previous: previous.draft }),
    },
    previousFormat: previous?.format ?? null,
    hasPrintedTitle: hasTitle,
  });
}
