import type { CellId, ReportDraft } from '../../domain';

/** The draft with other texts in some boxes; what was “已核实为0” there is so no longer. */
export function withCells(
  draft: ReportDraft,
  texts: Readonly<Record<CellId, string>>,
): ReportDraft {
  return {
    ...draft,
    cells: { ...draft.cells, ...texts },
    verifiedZero: Object.fromEntries(
      Object.entries(draft.verifiedZero).filter(([id]) => !(id in texts)),
    ),
  };
}
