import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { asMatrix, times } from './matrix';
import type { Matrix } from './matrix';
import type { Ruling } from './page';

/** What is drawn on a page, as pdf.js lists it: a number for each act, and what the act is about. */
interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

type Point = readonly [x: number, y: number];

/** A filled box no thicker than this is a line. */
const THICKEST = 3;
/** A line shorter than this is a dot, or the corner where two lines meet. */
const SHORTEST = 1;
const STRAIGHT = 0.5;

const strokes = new Set<unknown>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const fills = new Set<unknown>([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

/** The straight lines of a drawing. @param toPage from the coordinates of the file to the page's */
export function rulingsOf(drawing: Drawing, toPage: readonly number[]): Ruling[] {
  const rulings: Ruling[] = [];
  const saved: Matrix[] = [];
  let matrix = asMatrix(toPage);
  drawing.fnArray.forEach((act, at) => {
    const args = drawing.argsArray[at] ?? [];
    if (act === OPS.save) saved.push(matrix);
    else if (act === OPS.restore || act === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (act === OPS.transform) matrix = times(matrix, asMatrix(args));
    else if (act === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      if (isNumbers(args[0])) matrix = times(matrix, asMatrix(args[0]));
    } else if (act === OPS.constructPath) {
      const paths = pathsOf(args[1], matrix);
      if (strokes.has(args[0])) rulings.push(...paths.flatMap(alongPath));
      if (fills.has(args[0])) rulings.push(...paths.flatMap(asThinBox));
    }
  });
  return rulings;
}

/** Each path as its corners. A curve is no ruling: it parts the path. */
function pathsOf(written: unknown, matrix: Matrix): Point[][] {
  const numbers = Array.isArray(written) ? (written[0] as unknown) : null;
  if (!isNumbers(numbers)) return [];
  const paths: Point[][] = [];
  const pointAt = (at: number) => moved(matrix, [numbers[at] ?? 0, numbers[at + 1] ?? 0]);
  for (let at = 0; at < numbers.length;) {
    const [code, path] = [numbers[at], paths[paths.length - 1]];
    const count = code === CURVE ? 6 : code === QUADRATIC ? 4 : code === CLOSE ? 0 : 2;
    if (code === LINE) path?.push(pointAt(at + 1));
    else if (code === CLOSE && path?.[0]) path.push(path[0]);
    else if (count > 0) paths.push([pointAt(at + count - 1)]);
    at += 1 + count;
  }
  return paths;
}

const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;

function alongPath(path: readonly Point[]): Ruling[] {
  return path.slice(1).flatMap((point, at) => between(path[at] ?? point, point));
}

function between([x1, y1]: Point, [x2, y2]: Point): Ruling[] {
  return asThinBox([
    [x1, y1],
    [x2, y2],
  ]).filter(() => Math.min(Math.abs(x1 - x2), Math.abs(y1 - y2)) < STRAIGHT);
}

function asThinBox(path: readonly Point[]): Ruling[] {
  const xs = path.map(([x]) => x);
  const ys = path.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, bottom - top];
  if (height <= THICKEST && width > Math.max(height, SHORTEST)) {
    return [{ isHorizontal: true, at: (top + bottom) / 2, from: left, to: right }];
  }
  if (width <= THICKEST && height > Math.max(width, SHORTEST)) {
    return [{ isHorizontal: false, at: (left + right) / 2, from: top, to: bottom }];
  }
  return [];
}

function moved([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

function isNumbers(value: unknown): value is ArrayLike<number> {
  return Array.isArray(value) || ArrayBuffer.isView(value);
}
