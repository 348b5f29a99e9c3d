import { leafLines } from './axis';
import { computeTable } from './calculation';
import { allTables, cellId, formatCells, hasLine } from './cell-id';
import type { CellValue } from './cell-text';
import { addDecimals } from './decimal';
import { emptyDraft, parseDraft, parseYear } from './draft';
import type { AttachedDraft, ReportDraft } from './draft';
import { namesAlone, noFigureSources } from './figure-sources';
import type { CarryOver, CellId, ReportFormat, TableFormat } from './format';
import { nextLedger } from './next-ledger';
import { applyPresets } from './questions';
import { withLedger } from './with-ledger';

export interface YearInput {
  /** A ledger and who gave the figures are there only of a report of our own. */
  readonly draft: AttachedDraft & Partial<Pick<ReportDraft, 'ledger' | 'figureSources'>>;
  readonly format: ReportFormat;
}

/**
 * Begins next year's report from this one.
 *
 * Carried over: what the new format's tables say carries over, the office and its signature, the
 * lines of the ledger that are still open, the names of those who give the figures.
 * Last year's report stays attached whole; its words are not copied into the new boxes.
 */
export function nextYearDraft(last: YearInput, next: ReportFormat): ReportDraft {
  const year = parseYear(last.draft.year);
  const { organization, officeKind, contactOffice, contactPhone, signatory, seal } =
    last.draft.identity;
  const empty = emptyDraft(next.version, year === null ? '' : String(year + 1));
  const ledger = nextLedger(last.format, last.draft.ledger ?? {}, year);
  const draft = applyPresets(next, {
    ...empty,
    identity: {
      ...empty.identity,
      organization,
      officeKind,
      contactOffice,
      contactPhone,
      signatory,
      seal,
    },
    cells: carriedCells(last, next),
    previous: attachedPart(last.draft),
    figureSources: namesAlone(last.draft.figureSources ?? noFigureSources),
  });
  return withLedger(next, draft, ledger);
}

/** Boxes of the new year that follow from last year's report; blank there stays blank here. */
export function carriedCells(last: YearInput, next: ReportFormat): Record<CellId, string> {
  const cells: Record<CellId, string> = {};
  const oldTables = new Map(allTables(last.format).map((table) => [table.id, table]));
  const { report } = parseDraft(last.format, last.draft);
  for (const table of allTables(next)) {
    const old = oldTables.get(table.id);
    if (!old) continue;
    const values = computeTable(old, report.cells);
    for (const carry of table.carriesOver ?? []) {
      for (const { to, from } of carriedLines(table, old, carry)) {
        const value = addFilled(from.map((id) => values.get(id) ?? null));
        if (value !== null && !(formatCells(next).get(to)?.isDerived ?? true)) cells[to] = value;
      }
    }
  }
  return cells;
}

/** Unlike a total, a number that is carried over is not known while any part of it is blank. */
function addFilled(values: readonly CellValue[]): CellValue {
  const filled = values.filter((value) => value !== null);
  return filled.length < values.length ? null : addDecimals(filled);
}

function carriedLines(table: TableFormat, old: TableFormat, carry: CarryOver) {
  const { axis, to, fromSumOf } = carry;
  const across = axis === 'rows' ? 'columns' : 'rows';
  return leafLines(table[across])
    .filter(({ id }) => hasLine(old, across, id))
    .map(({ id }) => {
      const address = (line: string) =>
        axis === 'rows' ? cellId(table.id, line, id) : cellId(table.id, id, line);
      return { to: address(to), from: fromSumOf.map(address) };
    });
}

/**
 * Attaches last year's report to one that is being written: blank boxes that follow from it are
 * filled in, boxes with something in them are left as they are.
 */
export function attachLastYear(
  draft: ReportDraft,
  format: ReportFormat,
  last: YearInput,
): ReportDraft {
  const carried = Object.entries(carriedCells(last, format)).filter(
    ([id]) => (draft.cells[id] ?? '').trim() === '',
  );
  return {
    ...draft,
    cells: { ...draft.cells, ...Object.fromEntries(carried) },
    previous: attachedPart(last.draft),
  };
}

/** The part of a report that stays with next year's: everything but its own last year. */
export function attachedPart(draft: AttachedDraft): AttachedDraft {
  const { formatVersion, year, identity, cells, narrative, ownHeadings, published, remarks } =
    draft;
  return { formatVersion, year, identity, cells, narrative, ownHeadings, published, remarks };
}
