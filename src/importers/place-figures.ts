import type { Line } from '../domain';
import { isBlank, isFigure } from './classify-row';
import { endOf } from './column-headings';
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

/**
 * Puts the boxes of a row under the headings of the columns, by their place in the grid. Where the
 * row does not fit its headings, only the number of its boxes tells.
 */
export function placeUnderHeadings(
  lines: readonly Line[],
  headings: ColumnHeadings,
  boxes: readonly SourceBox[],
): PlacedRow {
  if (!fits(headings, boxes)) {
    return headings.order
      ? placeByCount(headings.order, boxes)
      : { figures: [], note: '这一行的格与表头对不齐，没有读入' };
  }
  const figures = lines.flatMap((line): PlacedFigure[] => {
    const heading = headings.places.get(line);
    const below = heading ? boxes.filter((box) => overlaps(box, heading)) : [];
    const box = below.find(({ text }) => !isBlank(text)) ?? below[0];
    if (!box) return [];
    return [{ line, texts: [box.text], box, isDoubtful: headings.guessed.has(line) }];
  });
  const missing = lines.length - figures.length;
  return missing === 0
    ? { figures }
    : { figures, note: `有 ${missing} 列的表头没有认出，或这一行缺格，没有读入` };
}

/**
 * False where a row ends elsewhere than its headings, where a figure stands under no heading, under
 * two or under that of a row, or where two stand under one: a box is lost or doubled, or a merge
 * went wrong. A figure without a heading is no sign of that while a heading is missing.
 */
function fits(
  { places, headed, end, order }: ColumnHeadings,
  boxes: readonly SourceBox[],
): boolean {
  const columns = Array.from(places.values());
  const firstColumn = Math.min(...columns.map(({ column }) => column));
  const filled = boxes.filter(({ text }) => !isBlank(text));
  const isStray = (box: SourceBox) => {
    const above = columns.filter((heading) => overlaps(box, heading)).length;
    if (above > 0) return above > 1;
    const isUnderOther = headed.some((heading) => overlaps(box, heading));
    return isUnderOther ? box.column < firstColumn && isFigure(box.text) : order !== null;
  };
  return (
    endOf(boxes) === end &&
    !filled.some(isStray) &&
    columns.every((heading) => filled.filter((box) => overlaps(box, heading)).length < 2)
  );
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
  if (blanks < extra) return { figures, note: counts };
  return contradictsTotals(lines, { figures }) ? { figures: [], note: counts } : { figures };
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
 * all after it have moved. It is read only if that cannot be: if all that is there is 0, if the
 * last part is too small to be the total, or if so little is there that it cannot be the rest of a
 * full row.
 */
export function withoutMoved(
  lines: readonly Line[],
  row: PlacedRow,
  boxes: readonly SourceBox[],
): PlacedRow {
  const last = lines[lines.length - 1];
  if (!last?.sumOf || row.figures.length === 0) return row;
  const numbers = lines.map(({ id }) => {
    const found = row.figures.find(({ line }) => line.id === id);
    return found ? numberIn(found.texts) : null;
  });
  const total = row.figures.find(({ line }) => line === last)?.texts ?? textOfLast(boxes);
  const isNothing = numbers.every((number) => number === '' || number === 0);
  if (!total.some(isBlank) || isNothing) return row;
  const blanks = numbers.filter((number) => number === '').length;
  const isFewOnly = blanks * 2 > lines.length;
  const isProved = isProvedByTotal(lines, row, numbers);
  if (isFewOnly || isProved || (blanks === 1 && isTooSmall(lines, last.sumOf, numbers))) return row;
  return {
    figures: [],
    note: '后面的格空着而前面各格有数，可能有一格缺失、其后的数左移，没有读入',
  };
}

/** True if a total other than 0 is right and nothing stands behind it. */
function isProvedByTotal(
  lines: readonly Line[],
  row: PlacedRow,
  numbers: readonly (number | '' | null)[],
): boolean {
  const right = sumsOf(lines, row).filter(({ isRight }) => isRight);
  const end = right[right.length - 1];
  if (!end || end.sum === 0) return false;
  return numbers.slice(end.place + 1).every((number) => number === '');
}

function textOfLast(boxes: readonly SourceBox[]): readonly string[] {
  const last = boxes[boxes.length - 1];
  return last ? [last.text] : [];
}

/** True if the last part is less than the others together: then it is not their total. */
function isTooSmall(
  lines: readonly Line[],
  sumOf: readonly string[],
  numbers: readonly (number | '' | null)[],
): boolean {
  const parts = lines.flatMap(({ id }, at) => (sumOf.includes(id) ? [numbers[at]] : []));
  const final = Number(parts[parts.length - 1]);
  const before = parts.slice(0, -1).reduce<number>((sum, part) => sum + Number(part), 0);
  return numbers.every((number) => number !== null) && final < before;
}

/** True if the totals of a row prove that its figures stand in the official order. */
export function addsUp(lines: readonly Line[], row: PlacedRow): boolean {
  const sums = sumsOf(lines, row);
  return sums.length > 0 && sums.every(({ isComplete, isRight }) => isComplete && isRight);
}

/** True if a total of a row is not the sum of its parts, blank ones aside. */
function contradictsTotals(lines: readonly Line[], row: PlacedRow): boolean {
  return sumsOf(lines, row).some(({ isComplete, isRight }) => isComplete && !isRight);
}

/** Each total of a row beside its parts; complete where all of them are numbers. */
function sumsOf(lines: readonly Line[], row: PlacedRow) {
  const numbers = new Map(row.figures.map(({ line, texts }) => [line.id, numberIn(texts)]));
  return lines.flatMap(({ id, sumOf }, place) => {
    if (!sumOf) return [];
    const parts = sumOf.map((part) => numbers.get(part));
    const total = numbers.get(id);
    const sum = parts.reduce<number>((all, part) => all + Number(part), 0);
    const isComplete = [...parts, total].every((part) => typeof part === 'number');
    return [{ place, sum, isComplete, isRight: sum === total }];
  });
}

/** The number, '' for an empty box, null for what is neither. */
function numberIn(texts: readonly string[]): number | '' | null {
  const [text = ''] = texts;
  if (texts.length > 1) return null;
  if (isBlank(text)) return '';
  const number = Number(halfWidth(text).replace(/,/g, ''));
  return Number.isNaN(number) ? null : number;
}
