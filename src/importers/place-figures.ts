import type { Line } from '../domain';
import { isBlank } from './classify-row';
import type { ColumnHeadings } from './column-headings';
import { halfWidth } from './label-key';
import type { SourceBox } from './source-document';

/** What stands in one column of a row: one text, or every text that it may be. */
interface PlacedFigure {
  readonly line: Line;
  readonly texts: readonly string[];
  readonly box: SourceBox | null;
  readonly isDoubtful: boolean;
}

export interface PlacedRow {
  readonly figures: readonly PlacedFigure[];
  /** Why nothing, or not everything, could be placed. */
  readonly note?: string;
}

/** Puts the boxes of a row under the headings of the columns, by their place in the grid. */
export function placeUnderHeadings(
  lines: readonly Line[],
  headings: ColumnHeadings,
  boxes: readonly SourceBox[],
): PlacedRow {
  const used = new Set<SourceBox>();
  const figures = lines.flatMap((line): PlacedFigure[] => {
    const heading = headings.places.get(line);
    if (!heading) return [];
    const below = boxes.filter((box) => overlaps(box, heading));
    for (const box of below) used.add(box);
    const filled = below.filter(({ text }) => !isBlank(text));
    const [box] = filled.length > 0 ? filled : below;
    if (!box) return [];
    const texts = filled.length > 0 ? filled.map(({ text }) => text) : [''];
    return [{ line, texts, box, isDoubtful: headings.guessed.has(line) }];
  });
  const extra = boxes.filter(
    (box) =>
      !used.has(box) &&
      !isBlank(box.text) &&
      !headings.headed.some((heading) => overlaps(box, heading)),
  );
  if (extra.length > 0 && headings.order) return placeByCount(headings.order, boxes);
  const missing = lines.length - figures.length;
  return missing === 0
    ? { figures }
    : { figures, note: `有 ${missing} 列的表头没有认出，或这一行缺格，没有读入` };
}

function overlaps(box: SourceBox, heading: SourceBox): boolean {
  return (
    box.column < heading.column + heading.columnSpan && heading.column < box.column + box.columnSpan
  );
}

/**
 * Puts the boxes of a row into the columns in order. With more boxes than columns some box is no
 * figure: an empty one, if there are enough of them. Where it matters which, every text that the
 * column may have is kept.
 */
export function placeByCount(lines: readonly Line[], boxes: readonly SourceBox[]): PlacedRow {
  const extra = boxes.length - lines.length;
  const counts = `这一行有 ${boxes.length} 格，表有 ${lines.length} 列`;
  if (extra < 0) return { figures: [], note: counts };
  if (extra === 0) {
    const figures = lines.map((line, index) => figureOf(line, [boxes[index]], false));
    return { figures };
  }
  const blanks = boxes.filter(({ text }) => isBlank(text)).length;
  if (extra > 1 && extra > blanks) return { figures: [], note: counts };
  const mayDrop = (box: SourceBox) => blanks < extra || isBlank(box.text);
  const figures = lines.map((line, index) => {
    const candidates = boxes
      .slice(index, index + extra + 1)
      .filter((box) => canStandAt(boxes, mayDrop, box, index, extra));
    return figureOf(line, candidates, blanks < extra);
  });
  return blanks < extra ? { figures, note: counts } : { figures };
}

/** True if some choice of boxes to leave out puts this box in this column. */
function canStandAt(
  boxes: readonly SourceBox[],
  mayDrop: (box: SourceBox) => boolean,
  box: SourceBox,
  column: number,
  extra: number,
): boolean {
  const place = boxes.indexOf(box);
  const droppedBefore = place - column;
  const droppableBefore = boxes.slice(0, place).filter(mayDrop).length;
  const droppableAfter = boxes.slice(place + 1).filter(mayDrop).length;
  return droppedBefore <= droppableBefore && extra - droppedBefore <= droppableAfter;
}

function figureOf(
  line: Line,
  candidates: readonly (SourceBox | undefined)[],
  isDoubtful: boolean,
): PlacedFigure {
  const boxes = candidates.filter((box) => box !== undefined);
  const texts = Array.from(new Set(boxes.map(({ text }) => (isBlank(text) ? '' : text.trim()))));
  return { line, texts, box: boxes[0] ?? null, isDoubtful };
}

/**
 * A row whose total is empty while its parts are not may have lost a figure further left, so that
 * all after it have moved. It is read only if that cannot be: if all that is there is 0, or if the
 * last part is too small to be the total.
 */
export function withoutMoved(lines: readonly Line[], row: PlacedRow): PlacedRow {
  const last = lines[lines.length - 1];
  const numbers = lines.map(({ id }) => {
    const found = row.figures.find(({ line }) => line.id === id);
    return found ? numberIn(found.texts) : null;
  });
  const filled = numbers.slice(0, numbers.length - trailingBlanks(numbers));
  const blanks = numbers.length - filled.length;
  if (!last?.sumOf || blanks === 0 || filled.length === 0) return row;
  if (filled.some((number) => typeof number !== 'number')) return row;
  const parts = lines.flatMap(({ id }, at) => (last.sumOf?.includes(id) ? [numbers[at]] : []));
  const final = Number(parts[parts.length - 1]);
  const before = parts.slice(0, -1).reduce<number>((sum, part) => sum + Number(part), 0);
  const cannotBe = filled.every((number) => number === 0) || final < before;
  if (blanks === 1 && cannotBe) return row;
  return {
    figures: [],
    note: '后面的格空着而前面各格有数，可能有一格缺失、其后的数左移，没有读入',
  };
}

/** True if the totals of a row prove that its figures stand in the official order. */
export function addsUp(lines: readonly Line[], row: PlacedRow): boolean {
  const numbers = new Map(row.figures.map(({ line, texts }) => [line.id, numberIn(texts)]));
  const totals = lines.filter(({ sumOf }) => sumOf !== undefined);
  return (
    totals.length > 0 &&
    totals.every(({ id, sumOf = [] }) => {
      const parts = sumOf.map((part) => numbers.get(part));
      const isComplete = [...parts, numbers.get(id)].every((part) => typeof part === 'number');
      const sum = parts.reduce<number>((total, part) => total + Number(part), 0);
      return isComplete && sum === numbers.get(id);
    })
  );
}

function trailingBlanks(numbers: readonly (number | '' | null)[]): number {
  const last = numbers.reduce<number>((place, number, at) => (number === '' ? place : at), -1);
  return numbers.length - 1 - last;
}

/** The number, '' for an empty box, null for what is neither. */
function numberIn(texts: readonly string[]): number | '' | null {
  const [text = ''] = texts;
  if (texts.length > 1) return null;
  if (isBlank(text)) return '';
  const number = Number(halfWidth(text).replace(/[,\s]/g, ''));
  return Number.isNaN(number) ? null : number;
}
