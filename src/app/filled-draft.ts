import { formatCells, officeKindOf } from '../domain';
import type { AttachedDraft, CellId, ReportDraft, ReportFormat } from '../domain';
import { keptTotals } from './kept-totals';

interface FilledDraft {
  readonly draft: ReportDraft;
  /** How many boxes of the file the format does not have. */
  readonly others: number;
}

/** This report with what a file says; what the file does not say stays. */
export function filledDraft(
  draft: ReportDraft,
  format: ReportFormat,
  file: AttachedDraft,
): FilledDraft {
  const texts = Object.entries(file.cells);
  const known = texts.filter(([id]) => formatCells(format).has(id as CellId));
  const cells = { ...draft.cells, ...Object.fromEntries(known) };
  const identity = Object.entries(file.identity).filter(([, text]) => text.trim() !== '');
  // A file says it by the office's name alone, which may have been refused.
  const officeKind = officeKindOf(file.identity.organization) ?? draft.identity.officeKind;
  const isAs = (other: AttachedDraft) => (id: CellId) =>
    (cells[id] ?? '') === (other.cells[id] ?? '');
  return {
    others: texts.length - known.length,
    draft: {
      ...draft,
      identity: { ...draft.identity, ...Object.fromEntries(identity), officeKind },
      cells,
      narrative: { ...draft.narrative, ...file.narrative },
      ownHeadings: { ...draft.ownHeadings, ...file.ownHeadings },
      published: {
        ...keptTotals(format, draft.published, isAs(draft)),
        ...keptTotals(format, file.published, isAs(file)),
      },
    },
  };
}
