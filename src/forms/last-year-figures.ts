import { allTables, computeTables, formatCells, formatOfVersion, parseDraft } from '../domain';
import type { AttachedDraft, ReportFormat } from '../domain';

const known = new WeakMap<AttachedDraft, Readonly<Record<string, string>>>();

/**
 * What last year's report says in each cell, totals too, by cell id: as it stands in its boxes, and
 * as its own format adds up. Read once: it does not change while one types.
 */
export function lastYearFigures(
  formats: readonly ReportFormat[],
  previous: AttachedDraft,
): Readonly<Record<string, string>> {
  const figures = known.get(previous) ?? { ...previous.cells, ...totalsOf(formats, previous) };
  known.set(previous, figures);
  return figures;
}

function totalsOf(formats: readonly ReportFormat[], previous: AttachedDraft) {
  const format = formatOfVersion(formats, previous.formatVersion);
  if (!format) return {};
  const values = computeTables(allTables(format), parseDraft(format, previous).report.cells);
  const totals = Array.from(formatCells(format).values()).filter(({ isDerived }) => isDerived);
  return Object.fromEntries(totals.map(({ id }) => [id, values.get(id) ?? '']));
}
