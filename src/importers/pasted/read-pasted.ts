import { figureGrid, formatCells } from '../../domain';
import type { CellId, ReportFormat, TablesSection } from '../../domain';
import { readValue } from '../read-value';
import { gridsOf } from './clipboard-grids';
import type { Clipboard } from './clipboard-grids';
import { landByLabels } from './land-by-labels';
import { landByPlace } from './land-by-place';
import { PastedFigures } from './pasted-figures';
import type { PastedBlock } from './pasted-figures';

export interface PasteTarget {
  readonly format: ReportFormat;
  readonly section: TablesSection;
  /** The box in use, or the upper left one of a selected range. */
  readonly at: CellId;
}

export type Pasted =
  /** One figure, as the box takes it; as it was copied where it is none. */
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'block'; readonly block: PastedBlock };

/**
 * Reads what was copied from Excel, WPS, Word or a web page, for one mandated table. A block with
 * headings of this table lands by them, one without lands at the box in use, as printed.
 *
 * @returns null where nothing but blanks was copied
 */
export function readPasted(target: PasteTarget, clipboard: Clipboard): Pasted | null {
  const grids = gridsOf(clipboard);
  const boxes = grids.flatMap(({ rows }) => rows.flat());
  const [only] = boxes;
  if (!only) return null;
  if (boxes.length === 1) return { kind: 'value', text: cleaned(target, only.text) };
  const figures = new PastedFigures();
  const box = figureGrid(target.section).boxes.get(target.at);
  if (!box) return null;
  if (!landByLabels({ ...target, box }, grids, figures)) {
    for (const grid of grids) landByPlace(figureGrid(target.section), box, grid, figures);
  }
  return { kind: 'block', block: figures.block };
}

function cleaned({ format, at }: PasteTarget, text: string): string {
  const kind = formatCells(format).get(at)?.kind ?? 'count';
  return readValue(kind, text).draftText;
}
