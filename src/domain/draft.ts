import { z } from 'zod';
import { allTables, entryCells } from './cell-id';
import { parseCellText } from './cell-text';
import type { CellValue, TextError } from './cell-text';
import type { CellId, ReportFormat } from './format';
import { figureSourcesSchema, noFigureSources } from './figure-sources';
import { handoverSchema, noHandover } from './handover';
import { ledgerSchema } from './ledger';
import type { Report } from './report';

const text = z.string();
const texts = z.record(z.string(), text);
/** Whether room is left for a seal; blank: signed without one. */
const seal = z.enum(['', 'sealed']);
const officeKind = z.enum(['town', 'township', 'subdistrict', 'department', 'county']);

/**
 * How an imported file departs from the template, as noticed while it was read. Kept like printed
 * totals: a fact about that file, which an export of ours no longer has.
 */
const sourceRemark = z.object({
  kind: z.enum([
    'headingChanged',
    'headingRepeated',
    'headingMissing',
    'headingMisplaced',
    'tableMissing',
    'labelChanged',
    'cellNote',
    'leftover',
  ]),
  section: text.nullable(),
  /** As it stands in the file; empty for what is missing. */
  quote: text,
  /** As the template has it; empty for what it does not have. */
  official: text,
  /** The cell that it is about, where it is about one. */
  cell: text.nullable().default(null),
});

export type SourceRemark = z.infer<typeof sourceRemark>;

const contents = {
  /** Version of the format whose boxes are filled in. */
  formatVersion: text,
  year: text,
  identity: z.object({
    organization: text,
    officeKind,
    title: text,
    documentNumber: text,
    preamble: text,
    contactOffice: text,
    contactPhone: text,
    signatory: text,
    signedOn: text,
    seal: seal.default(''),
  }),
  /** By cell id. Ids of other formats may be here too: they are kept, not used. */
  cells: texts,
  narrative: texts,
  ownHeadings: z.record(z.string(), z.array(z.object({ heading: text, text }))),
  /** Totals as an imported file printed them, to be compared with the computed ones. */
  published: texts,
  remarks: z.array(sourceRemark).default([]),
};

const attachedSchema = z.object(contents);

/** Last year's report as it stays attached to this year's. */
export type AttachedDraft = z.infer<typeof attachedSchema>;

const day = text;

/** Where a report stands between its first draft and what is on the website. */
const stageSchema = z.object({
  /** As it was when the county's opinions on it came back. */
  returned: z.object({ on: day, contents: attachedSchema }).nullable(),
  /** Set by 定稿: nothing that is printed changes while it is. */
  finalised: z.object({ on: day }).nullable(),
  /** Each 解除定稿, with its reason. */
  reopenings: z.array(z.object({ finalisedOn: day, on: day, reason: text })),
  /** What was published and then found wrong, oldest first, each whole. */
  editions: z.array(z.object({ replacedOn: day, reason: text, contents: attachedSchema })),
});

export type Stage = z.infer<typeof stageSchema>;

const firstStage: Stage = { returned: null, finalised: null, reopenings: [], editions: [] };

/**
 * All that a person has typed for one report, exactly as typed; half-finished numbers included.
 * Nothing in it can be derived from the rest.
 */
export const draftSchema = z.object({
  ...contents,
  /** Answers to the format's questions: “没有” or “有”. */
  answers: z.record(z.string(), z.enum(['none', 'some'])),
  /** Boxes set to zero by an answer or a preset, with its id; true while the box still holds 0. */
  verifiedZero: texts,
  /** Presets taken back by the person; not applied again. */
  refusedPresets: z.array(text),
  /**
   * Why findings to confirm are right as they are, by the finding's key. Holds only as long as the
   * finding says the same: a changed number opens it again.
   */
  settled: z.record(z.string(), z.object({ reason: text, message: text })).default({}),
  /** Reason given for exporting with errors left. */
  exportReason: text,
  previous: attachedSchema.nullable(),
  handover: handoverSchema.default(noHandover),
  stage: stageSchema.default(firstStage),
  figureSources: figureSourcesSchema.default(noFigureSources),
  /** Stays on this computer: no file of a report holds it. */
  ledger: ledgerSchema.default({}),
});

export type ReportDraft = z.infer<typeof draftSchema>;

export function emptyDraft(formatVersion: string, year: string): ReportDraft {
  return {
    formatVersion,
    year,
    identity: {
      organization: '',
      officeKind: 'town',
      title: '',
      documentNumber: '',
      preamble: '',
      contactOffice: '',
      contactPhone: '',
      signatory: '',
      signedOn: '',
      seal: '',
    },
    cells: {},
    narrative: {},
    ownHeadings: {},
    published: {},
    remarks: [],
    answers: {},
    verifiedZero: {},
    refusedPresets: [],
    settled: {},
    exportReason: '',
    previous: null,
    handover: noHandover,
    stage: firstStage,
    figureSources: noFigureSources,
    ledger: {},
  };
}

/** The year that a text names, or `null`. Full-width digits and a trailing 年 are understood. */
export function parseYear(typed: string): number | null {
  const plain = typed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/年度?$/, '');
  return /^\d{4}$/.test(plain) ? Number(plain) : null;
}

export interface ParsedDraft {
  readonly report: Report;
  /** Boxes whose text is not a number of the kind asked for. */
  readonly errors: ReadonlyMap<CellId, TextError>;
}

/** Reads every box of a draft. Text that is not a number becomes an error, never a value. */
export function parseDraft(format: ReportFormat, draft: AttachedDraft): ParsedDraft {
  const cells: Partial<Record<CellId, CellValue>> = {};
  const errors = new Map<CellId, TextError>();
  for (const table of allTables(format)) {
    for (const { id, kind } of entryCells(table)) {
      const parsed = parseCellText(kind, draft.cells[id] ?? '');
      if (parsed.error) errors.set(id, parsed.error);
      else cells[id] = parsed.value;
    }
  }
  const { identity, narrative, ownHeadings } = draft;
  return {
    report: { identity, year: parseYear(draft.year), cells, narrative, ownHeadings },
    errors,
  };
}

/** True while a box that was set to zero on purpose still says so. */
export function isVerifiedZero(draft: ReportDraft, id: CellId): boolean {
  return draft.verifiedZero[id] !== undefined && draft.cells[id] === '0';
}
