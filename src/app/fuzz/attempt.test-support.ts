import { strFromU8 } from 'fflate';
import { Parser } from 'htmlparser2';
import {
  compose,
  decodeCountySettings,
  decodeLedgerFile,
  emptyDraft,
  evaluateDraft,
  formatOfVersion,
  ledgerTables,
  planFigures,
  splitOpinions,
  withLedger,
} from '../../domain';
import type { ReportDraft, ReportFormat, TablesSection } from '../../domain';
import { toHtmlPage, toPlainText } from '../../exporters';
import { formats } from '../../formats';
import { planPaste } from '../../forms';
import { readNumberSheets } from '../../importers';
import type { ReadPdf } from '../../importers';
import { readLedgerList, readListLines, readPasted } from '../../importers/pasted';
import type { HtmlReading } from '../../importers/pasted';
import { readBackup } from '../../storage';
import { offeredReports } from '../backups/take-in';
import { importFile } from '../import-file';
import type { SeedFile } from './seed-files.test-support';

/** What became of a file: taken, refused in words for people, or one of what must never be. */
export type Outcome = 'read' | 'refused' | { readonly fault: string };

export interface OpenReport {
  readonly format: ReportFormat;
  readonly draft: ReportDraft;
}

/** Gives the file to its reader and goes on with what came of it as the page would. */
export async function attempt(
  file: SeedFile,
  open: OpenReport,
  readPdf: ReadPdf,
): Promise<Outcome> {
  const before = JSON.stringify(open.draft);
  const error = await readers[file.reader](file, open, readPdf);
  if (JSON.stringify(open.draft) !== before) return { fault: 'the open report is another' };
  if (Reflect.get({}, 'pwned') !== undefined) return { fault: 'every object has a new property' };
  if (error === null) return 'read';
  const isChinese =
    /[\u4e00-\u9fff]/.test(error) && !/\b(?:undefined|Error|null|NaN)\b/.test(error);
  return isChinese ? 'refused' : { fault: `a message for no one: ${error.slice(0, 200)}` };
}

/** Why the file was refused; null where it was read. */
type Read = (
  file: SeedFile,
  open: OpenReport,
  readPdf: ReadPdf,
) => string | null | Promise<string | null>;

const readers: Readonly<Record<SeedFile['reader'], Read>> = {
  file: readReport,
  numberSheets: ({ name, bytes }, { format, draft }) => {
    const read = readNumberSheets(name, bytes);
    if (read.error !== undefined) return read.error;
    planFigures(format, draft, read.sheets);
    return null;
  },
  ledgerBackup: ({ bytes }, { format, draft }) => {
    const read = decodeLedgerFile(strFromU8(bytes));
    if (read.error !== undefined) return read.error;
    withLedger(format, draft, read.ledger);
    return null;
  },
  allReports: ({ bytes }) => {
    const read = readBackup(strFromU8(bytes));
    if (read.error !== undefined) return read.error;
    for (const { report } of offeredReports(read.reports, [])) goOn(report.draft);
    return null;
  },
  countySettings: ({ bytes }) => decodeCountySettings(strFromU8(bytes)).error ?? null,
  pastedBlock: pasteBlock,
  pastedList: ({ bytes }, { format }) => {
    const tables = ledgerTables(format, format.reportYears.from);
    const list = tables && readLedgerList(tables, clipboardOf(bytes));
    if (list) readListLines(tables, list, list.uses);
    return null;
  },
  opinions: ({ bytes }, { format }) => {
    splitOpinions(strFromU8(bytes), format);
    return null;
  },
};

async function readReport({ name, bytes }: SeedFile, _: OpenReport, readPdf: ReadPdf) {
  const outcome = await importFile({ formats, name, bytes }, readPdf);
  switch (outcome.kind) {
    case 'failed':
      return outcome.message;
    case 'changedBackup':
      return null;
    case 'backup':
      goOn(outcome.draft);
      return null;
    case 'recognised':
      goOn({ ...emptyDraft('', ''), ...outcome.recognised.draft });
      return null;
  }
}

/** The page shows what was read and writes it; words of the file are never markup there. */
function goOn(draft: ReportDraft): void {
  const format = formatOfVersion(formats, draft.formatVersion);
  if (!format) return;
  const evaluation = evaluateDraft({ format, rules: [], draft, previousFormat: null });
  const model = compose(format, evaluation);
  toPlainText(model);
  const page = toHtmlPage(model);
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const isLive = Object.keys(attributes).some((each) => /^(?:on|href|src)/.test(each));
      if (isLive || !elements.has(name)) throw new Error(`the web page holds a live <${name}>`);
    },
  });
  parser.end(page);
}

const elements = new Set(
  'html head meta title style body h1 h2 h3 p div table caption colgroup col thead tbody tr td th'.split(
    ' ',
  ),
);

function pasteBlock({ bytes }: SeedFile, { format, draft }: OpenReport): null {
  const section = format.sections.find(({ id }) => id === 'applications') as TablesSection;
  const at = 'applications/received/naturalPerson';
  const pasted = readPasted({ format, section, at }, clipboardOf(bytes));
  if (pasted?.kind === 'block') planPaste({ format, draft }, pasted.block);
  return null;
}

function clipboardOf(bytes: Uint8Array): Parameters<typeof readPasted>[1] {
  const text = strFromU8(bytes);
  return { text, tellMarkup: (reading) => text.includes('<') && tellMarkup(text, reading) };
}

/** As `pasted-markup.ts` does it with the parser of the browser. */
function tellMarkup(html: string, reading: HtmlReading): void {
  const parser = new Parser({
    onopentag: (name, attributes: Record<string, string>) => reading.open(name, attributes),
    ontext: (text) => reading.text(text),
    onclosetag: (name) => reading.close(name),
  });
  parser.end(html);
}
