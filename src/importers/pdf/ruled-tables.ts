import { limits } from '../limits';
import { edgesOf, nearestEdge, TOGETHER } from './edges';
import type { Area, Ruling } from './page';

/** A table as its lines show it: boxes, merged ones whole. */
export interface RuledTable extends Area {
  readonly boxes: readonly Area[];
  /** No line closes it: a turn of the page cuts through its rows there. */
  readonly isOpenAbove: boolean;
  readonly isOpenBelow: boolean;
}

/** Every group of lines that touch one another and part an area into boxes. */
export function ruledTables(rulings: readonly Ruling[]): RuledTable[] {
  const whole = [...straighten(rulings, true), ...straighten(rulings, false)];
  if (whole.length > limits.rulings) return [];
  return groupsOf(whole)
    .map(tableOf)
    .filter((table) => table !== null);
}

/** Pieces of one line made one; two lines drawn side by side are one. */
function straighten(rulings: readonly Ruling[], isHorizontal: boolean): Ruling[] {
  const pieces = rulings.filter((ruling) => ruling.isHorizontal === isHorizontal);
  const edges = edgesOf(pieces.map(({ at }) => at));
  const byEdge = new Map<number, Ruling[]>();
  for (const piece of pieces) {
    const edge = nearestEdge(edges, piece.at);
    const beside = byEdge.get(edge);
    if (beside) beside.push(piece);
    else byEdge.set(edge, [piece]);
  }
  return Array.from(byEdge).flatMap(([edge, beside]) => joinPieces(edges[edge] ?? 0, beside));
}

function joinPieces(at: number, pieces: readonly Ruling[]): Ruling[] {
  const joined: Ruling[] = [];
  for (const piece of [...pieces].sort((one, other) => one.from - other.from)) {
    const last = joined[joined.length - 1];
    if (last && piece.from <= last.to + TOGETHER) {
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, piece.to) };
    } else joined.push({ ...piece, at });
  }
  return joined;
}

function groupsOf(rulings: readonly Ruling[]): Ruling[][] {
  const groups: Ruling[][] = [];
  const left = new Set(rulings);
  for (const first of rulings) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const ruling of group) {
      for (const other of left) {
        if (!touches(ruling, other)) continue;
        left.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

function touches(one: Ruling, other: Ruling): boolean {
  return one.isHorizontal !== other.isHorizontal && reaches(one, other) && reaches(other, one);
}

function reaches(one: Ruling, other: Ruling): boolean {
  return one.from - TOGETHER <= other.at && other.at <= one.to + TOGETHER;
}

/** Null if the lines part nothing: a frame, a line under a title. */
function tableOf(group: readonly Ruling[]): RuledTable | null {
  const across = group.filter(({ isHorizontal }) => isHorizontal);
  const down = group.filter(({ isHorizontal }) => !isHorizontal);
  const xs = edgesOf([
    ...down.map(({ at }) => at),
    ...across.flatMap(({ from, to }) => [from, to]),
  ]);
  const ys = edgesOf([
    ...across.map(({ at }) => at),
    ...down.flatMap(({ from, to }) => [from, to]),
  ]);
  if (xs.length > limits.columns || ys.length > limits.rulings) return null;
  const boxes = new Mesh(xs, ys, across, down).boxes();
  const [left = 0, right = 0] = [xs[0], xs[xs.length - 1]];
  const [top = 0, bottom = 0] = [ys[0], ys[ys.length - 1]];
  const isOpen = (edge: number) => !across.some(({ at }) => Math.abs(at - edge) <= TOGETHER);
  return boxes.length > 1
    ? { boxes, left, right, top, bottom, isOpenAbove: isOpen(top), isOpenBelow: isOpen(bottom) }
    : null;
}

/** The finest boxes that the edges make, of which those with no line between them are one. */
class Mesh {
  readonly #xs: readonly number[];
  readonly #ys: readonly number[];
  readonly #across: readonly Ruling[];
  readonly #down: readonly Ruling[];

  constructor(
    xs: readonly number[],
    ys: readonly number[],
    across: readonly Ruling[],
    down: readonly Ruling[],
  ) {
    this.#xs = xs;
    this.#ys = ys;
    this.#across = across;
    this.#down = down;
  }

  boxes(): Area[] {
    const [columns, rows] = [this.#xs.length - 1, this.#ys.length - 1];
    const taken = new Set<number>();
    const boxes: Area[] = [];
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        if (taken.has(row * columns + column)) continue;
        const { width, height } = this.#extent(row, column, taken);
        for (let down = 0; down < height; down += 1) {
          for (let across = 0; across < width; across += 1) {
            taken.add((row + down) * columns + column + across);
          }
        }
        boxes.push(this.#area(row, column, width, height));
      }
    }
    return boxes;
  }

  /** How far a box reaches before a line stops it. A shape that is no box is cut into boxes. */
  #extent(row: number, column: number, taken: ReadonlySet<number>) {
    const [columns, rows] = [this.#xs.length - 1, this.#ys.length - 1];
    let width = 1;
    while (
      column + width < columns &&
      !taken.has(row * columns + column + width) &&
      !this.#isParted(this.#down, this.#xs[column + width], this.#ys[row], this.#ys[row + 1])
    ) {
      width += 1;
    }
    let height = 1;
    while (row + height < rows && this.#isOpenBelow(row + height, column, width)) height += 1;
    return { width, height };
  }

  /** True if no line stands above this row of finest boxes, nor between any two of them. */
  #isOpenBelow(row: number, column: number, width: number): boolean {
    const places = Array.from({ length: width }, (_, index) => column + index);
    return places.every((place) => {
      const [left, right] = [this.#xs[place], this.#xs[place + 1]];
      const isInside =
        place === column || !this.#isParted(this.#down, left, this.#ys[row], this.#ys[row + 1]);
      return isInside && !this.#isParted(this.#across, this.#ys[row], left, right);
    });
  }

  /** True if a line stands here along more than half of the way. */
  #isParted(lines: readonly Ruling[], at = 0, from = 0, to = 0): boolean {
    return lines.some(
      (line) =>
        Math.abs(line.at - at) <= TOGETHER &&
        Math.min(line.to, to) - Math.max(line.from, from) > (to - from) / 2,
    );
  }

  #area(row: number, column: number, width: number, height: number): Area {
    const [left = 0, right = 0] = [this.#xs[column], this.#xs[column + width]];
    const [top = 0, bottom = 0] = [this.#ys[row], this.#ys[row + height]];
    return { left, right, top, bottom };
  }
}
