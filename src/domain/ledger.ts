import { z } from 'zod';

/**
 * The office's own list of applications (依申请公开台账): one line an application. It stays on this
 * computer: no file that leaves the office holds any of it.
 */

const text = z.string();

/** How a reconsideration or a lawsuit about an application ended; blank: there was none. */
const dispute = z.enum(['', 'upheld', 'corrected', 'otherResult', 'pending']);

export type DisputeResult = Exclude<z.infer<typeof dispute>, ''>;

const ledgerLineSchema = z.object({
  /** The office's own number for it. */
  number: text,
  /** Days as typed; `parseDay` reads them. */
  receivedOn: text,
  /**
   * Where it comes from; blank: received in the year of the report. `closedBefore`: closed in an
   * earlier year, here for its dispute alone.
   */
  origin: z.enum(['', 'broughtForward', 'closedBefore']),
  /** Id of a column of the applications table; blank: not told. */
  applicant: text,
  /** What was asked for, without names. */
  summary: text,
  /** Id of a row of results; blank: still open. */
  result: text,
  answeredOn: text,
  /** 元; blank: no notice of a fee was sent. */
  feeDue: text,
  feeCollected: text,
  reconsideration: dispute,
  litigationDirect: dispute,
  litigationAfterReconsideration: dispute,
});

export type LedgerLine = z.infer<typeof ledgerLineSchema>;
export type LedgerField = keyof LedgerLine;

/** By id: whole numbers from 1 in the order of entry. No two lines have the same. */
export const ledgerSchema = z.record(z.string().regex(/^[1-9]\d*$/), ledgerLineSchema);

export type Ledger = z.infer<typeof ledgerSchema>;

/** The kinds of disputes, in printed order. */
export const disputePaths = [
  'reconsideration',
  'litigationDirect',
  'litigationAfterReconsideration',
] as const;

export type DisputePath = (typeof disputePaths)[number];

export const blankLedgerLine: LedgerLine = {
  number: '',
  receivedOn: '',
  origin: '',
  applicant: '',
  summary: '',
  result: '',
  answeredOn: '',
  feeDue: '',
  feeCollected: '',
  reconsideration: '',
  litigationDirect: '',
  litigationAfterReconsideration: '',
};

/** The ledger with lines after those that are there. */
export function withLines(ledger: Ledger, lines: readonly LedgerLine[]): Ledger {
  const last = Object.keys(ledger).reduce((most, id) => Math.max(most, Number(id)), 0);
  const added = lines.map((line, index) => [String(last + index + 1), line] as const);
  return { ...ledger, ...Object.fromEntries(added) };
}

/** True of a line that nothing is written in. */
export function isBlankLine(line: LedgerLine): boolean {
  return Object.values(line).every((value) => value.trim() === '');
}
