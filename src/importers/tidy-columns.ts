import type { SourceBox } from './source-document';

/** In 1/20 pt: half a millimetre holds no character. LibreOffice adds columns 1/20 pt wide. */
const SLIVER = 30;

/** A table whose widest column is narrower than this tells nothing by its widths. */
const TOLD = 300;

/** Leaves out columns too narrow to hold text and column edges at which no box begins. */
export function tidyColumns(
  boxes: readonly SourceBox[],
  columnWidths: readonly number[],
): readonly SourceBox[] {
  return withoutUnusedEdges(withoutSlivers(boxes, columnWidths));
}

function withoutSlivers(
  boxes: readonly SourceBox[],
  columnWidths: readonly number[],
): readonly SourceBox[] {
  if (!columnWidths.some((width) => width <= SLIVER) || Math.max(...columnWidths) < TOLD) {
    return boxes;
  }
  const isNarrow = (column: number) => (columnWidths[column] ?? TOLD) <= SLIVER;
  const columnsOf = (box: SourceBox) =>
    Array.from({ length: box.columnSpan }, (_, index) => box.column + index);
  const kept = new Set(
    boxes
      .filter((box) => box.text !== '')
      .map(columnsOf)
      .filter((columns) => columns.every(isNarrow))
      .flat(),
  );
  const isSliver = columnWidths.map((_, column) => isNarrow(column) && !kept.has(column));
  const moved = (edge: number) =>
    edge - isSliver.slice(0, edge).reduce((count, sliver) => count + Number(sliver), 0);
  return replaceEdges(boxes, moved).filter(({ columnSpan }) => columnSpan > 0);
}

function withoutUnusedEdges(boxes: readonly SourceBox[]): readonly SourceBox[] {
  const edges = Array.from(new Set(boxes.map(({ column }) => column))).sort((a, b) => a - b);
  const last = edges[edges.length - 1] ?? 0;
  if (last === edges.length - 1 && boxes.every((box) => box.column + box.columnSpan <= last + 1)) {
    return boxes;
  }
  const places = new Map(edges.map((edge, place) => [edge, place]));
  const moved = (edge: number) => places.get(edge) ?? edges.filter((each) => each < edge).length;
  return replaceEdges(boxes, moved);
}

function replaceEdges(
  boxes: readonly SourceBox[],
  moved: (edge: number) => number,
): readonly SourceBox[] {
  return boxes.map((box) => {
    const column = moved(box.column);
    return { ...box, column, columnSpan: moved(box.column + box.columnSpan) - column };
  });
}
