import { computeTables } from './calculation';
import { allTables, entryCells } from './cell-id';
import type { CellValue } from './cell-text';
import { parseDraft } from './draft';
import type { AttachedDraft, ReportDraft } from './draft';
import type { CellId, ReportFormat } from './format';
import { formatOfVersion } from './format-of-year';

/**
 * Where the figures of a year come from.
 * - `own`: the open report; `attached`: last year's report that came with it
 * - `stored`: another report of the office on this computer; `attachedToStored`: what came with one
 */
export type YearSource = 'own' | 'attached' | 'stored' | 'attachedToStored';

/** One year of an office, with all its figures. */
export interface ComparedYear {
  readonly year: number;
  readonly source: YearSource;
  readonly format: ReportFormat;
  /** Every cell, typed-in and computed. */
  readonly values: ReadonlyMap<CellId, CellValue>;
  /** Boxes whose text is not a number. */
  readonly unreadable: ReadonlySet<CellId>;
  /** Boxes in which another report of that year on this computer says something else. */
  readonly elsewhereDifferent: number;
}

export interface StoredDraft {
  readonly draft: ReportDraft;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

interface YearsInput {
  readonly formats: readonly ReportFormat[];
  readonly own: ReportDraft;
  /** The other reports on this computer, of whatever office. */
  readonly others: readonly StoredDraft[];
}

interface Candidate {
  readonly source: YearSource;
  readonly draft: AttachedDraft;
}

/**
 * The years of one office that can be laid side by side, oldest first, one report each.
 *
 * Its own last year's report goes before a stored one: the checks hold this report to it as well.
 * Of several stored reports of one year the newest counts. Empty while the open report has no year;
 * other years without a single figure are left out.
 */
export function comparableYears({ formats, own, others }: YearsInput): readonly ComparedYear[] {
  const [first, ...rest] = candidates(own, others).flatMap((one) => yearOf(formats, one) ?? []);
  if (first?.source !== 'own') return [];
  const byYear = new Map<number, ComparedYear>([[first.year, first]]);
  for (const next of rest) {
    if (!hasFigures(next)) continue;
    const known = byYear.get(next.year);
    if (!known) byYear.set(next.year, next);
    else if (known.source === 'attached' && next.source === 'stored') {
      byYear.set(next.year, { ...known, elsewhereDifferent: countDifferent(known, next) });
    }
  }
  return Array.from(byYear.values()).sort((left, right) => left.year - right.year);
}

/** In the order in which they are believed. */
function candidates(own: ReportDraft, others: readonly StoredDraft[]): readonly Candidate[] {
  const ofOffice = newestFirst(others).filter((draft) => isSameOffice(draft, own));
  const attachedTo = ({ previous }: ReportDraft, source: YearSource): readonly Candidate[] =>
    previous ? [{ source, draft: previous }] : [];
  return [
    { source: 'own', draft: own },
    ...attachedTo(own, 'attached'),
    ...ofOffice.map((draft) => ({ source: 'stored' as const, draft })),
    ...ofOffice.flatMap((draft) => attachedTo(draft, 'attachedToStored')),
  ];
}

export function newestFirst(stored: readonly StoredDraft[]): readonly ReportDraft[] {
  return [...stored]
    .sort((left, right) => right.changedAt - left.changedAt)
    .map(({ draft }) => draft);
}

interface OfOffice {
  readonly identity: Pick<AttachedDraft['identity'], 'organization'>;
}

export function isSameOffice(left: OfOffice, right: OfOffice): boolean {
  const name = left.identity.organization.trim();
  return name !== '' && name === right.identity.organization.trim();
}

function yearOf(
  formats: readonly ReportFormat[],
  { source, draft }: Candidate,
): ComparedYear | null {
  const format = formatOfVersion(formats, draft.formatVersion);
  if (!format) return null;
  const { report, errors } = parseDraft(format, draft);
  if (report.year === null) return null;
  return {
    year: report.year,
    source,
    format,
    values: computeTables(allTables(format), report.cells),
    unreadable: new Set(errors.keys()),
    elsewhereDifferent: 0,
  };
}

function hasFigures({ values }: ComparedYear): boolean {
  return Array.from(values.values()).some((value) => value !== null);
}

function countDifferent(left: ComparedYear, right: ComparedYear): number {
  const boxes = allTables(left.format).flatMap(entryCells);
  return boxes.filter(({ id }) => (left.values.get(id) ?? null) !== (right.values.get(id) ?? null))
    .length;
}
