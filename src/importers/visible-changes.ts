import { compose, evaluateDraft, formatCells } from '../domain';
import type { CellId, DocumentModel, ReportDraft, ReportFormat } from '../domain';
import { changeStrings } from './change-strings';
import { changedWords } from './changed-words';
import type { TextChange } from './changed-words';
import { toBlocks } from './flow';
import { flowOf, piecesOf, visiblePieces, withoutSpaces } from './printed-pieces';
import { recognise } from './recognise';
import type { Recognised } from './recognised';
import type { SourceDocument, SourceGrid } from './source-document';

/** How the pages of a backup Word file differ from the report that it holds. */
export interface VisibleChanges {
  readonly texts: readonly TextChange[];
  readonly cells: readonly CellChange[];
  /** Changes that belong to no box, such as a reworded heading: said, and not taken over. */
  readonly remarks: readonly string[];
}

/** A box of a table of which a file prints something else than the report that it holds. */
interface CellChange {
  readonly id: CellId;
  /** As printed; empty for a blank box. */
  readonly embedded: string;
  /** As a person would type it. */
  readonly visible: string;
}

const MOST_REMARKS = 12;

/**
 * Compares what a file prints with what its report would print. Spaces, line breaks, the numbers of
 * headings and all that a save by another program changes make no difference.
 *
 * @returns null where the two have next to nothing in common
 */
export function visibleChanges(
  format: ReportFormat,
  draft: ReportDraft,
  document: SourceDocument,
): VisibleChanges | null {
  const evaluation = evaluateDraft({ format, rules: [], draft, previousFormat: null });
  const model = compose(format, evaluation);
  const printed = { blocks: toBlocks(flowOf(model)) };
  const words = changedWords(format, piecesOf(model), visiblePieces(document.blocks, model.title));
  if (!words) return null;
  const cells = changedCells(format, printed, document);
  const remarks = [...words.remarks, ...cells.remarks, ...changedLabels(model, document)];
  const left = remarks.length - MOST_REMARKS;
  return {
    texts: words.texts,
    cells: cells.cells,
    remarks: left > 0 ? [...remarks.slice(0, MOST_REMARKS), changeStrings.more(left)] : remarks,
  };
}

/** Both are read by the same reader, so that whatever it cannot read makes no difference. */
function changedCells(
  format: ReportFormat,
  printed: SourceDocument,
  document: SourceDocument,
): Pick<VisibleChanges, 'cells' | 'remarks'> {
  if (figuresOf(printed) === figuresOf(document)) return { cells: [], remarks: [] };
  const embedded = recognise([format], printed);
  const visible = recognise([format], document);
  const cells: CellChange[] = [];
  const remarks: string[] = [];
  const lost: CellId[] = [];
  for (const [id, { text }] of embedded.readings) {
    const found = visible.readings.get(id);
    if (!found) lost.push(id);
    else if (withoutSpaces(found.text) === withoutSpaces(text)) continue;
    else if (formatCells(format).get(id)?.isDerived === true) {
      remarks.push(changeStrings.total(nameOf(format, id), found.text, text));
    } else cells.push({ id, embedded: text, visible: typedText(visible, id) });
  }
  if (lost.length > 0) {
    const names = lost.slice(0, 3).map((id) => nameOf(format, id));
    remarks.push(changeStrings.noBoxes(names, lost.length));
  }
  return { cells, remarks };
}

/** Everything that stands in tables, in order. */
function figuresOf({ blocks }: SourceDocument): string {
  return JSON.stringify(
    gridsOf(blocks).map(({ rows }) =>
      rows.map((boxes) => boxes.map(({ column, text }) => [column, withoutSpaces(text)])),
    ),
  );
}

function gridsOf(blocks: SourceDocument['blocks']): readonly SourceGrid[] {
  return blocks.filter((block): block is SourceGrid => block.kind === 'grid');
}

function nameOf(format: ReportFormat, id: CellId): string {
  const cell = formatCells(format).get(id);
  return cell ? `${cell.table.name}：${cell.name}` : id;
}

/** As a person would have typed it; also what is not a number stays as it is. */
function typedText({ draft }: Recognised, id: CellId): string {
  return draft.cells[id] ?? '';
}

/** Mandated words of the tables that the file no longer has. */
function changedLabels(model: DocumentModel, { blocks }: SourceDocument): readonly string[] {
  const tables = model.blocks.filter((block) => block.kind === 'table');
  const grids = gridsOf(blocks);
  if (grids.length !== tables.length) return [];
  return tables.flatMap(({ grid }, index) => {
    const found = (grids[index]?.rows ?? []).flat().map(({ text }) => withoutSpaces(text));
    const texts = new Set(found);
    return grid.rows
      .flat()
      .filter(({ role, text }) => role !== 'value' && !texts.has(withoutSpaces(text)))
      .map(({ text }) => changeStrings.label(text));
  });
}
