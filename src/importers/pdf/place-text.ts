import type { Matrix } from './matrix';
import type { Area, PlacedText } from './page';
import { withoutRadicals } from './radicals';

/** Where a run of characters stands and which way it goes, in the coordinates of the page. */
export interface TextRun {
  readonly text: string;
  /** (a, b) goes along the line, (c, d) up from it, each as long as the characters are large. */
  readonly matrix: Matrix;
  readonly width: number;
  readonly height: number;
  /** True if its characters stand one below the other. */
  readonly isVertical: boolean;
}

/** Characters reach from a little below their line to nearly their size above it. */
const ASCENT = 0.88;
const DESCENT = 0.12;

/** Quarter turns clockwise that the run has been turned by; null if it stands askew. */
export function quarterTurns({ matrix: [a, b] }: TextRun): number | null {
  const turns = Math.atan2(b, a) / (Math.PI / 2);
  const whole = Math.round(turns);
  return Math.abs(turns - whole) < 0.05 ? (whole + 4) % 4 : null;
}

/** The pieces of a run, parted at its blanks. */
export function placeText(run: TextRun): PlacedText[] {
  const text = withoutRadicals(run.text);
  const size = Math.hypot(run.matrix[2], run.matrix[3]);
  if (run.isVertical) return placeColumn(text.replace(/\s/g, ''), run, size);
  const unit = run.width / Math.max(widthOf(text), 0.1);
  return Array.from(text.matchAll(/\S+/g), (found) => {
    const from = widthOf(text.slice(0, found.index)) * unit;
    const to = from + widthOf(found[0]) * unit;
    return { text: found[0], ...areaOf(run, from, to), size };
  });
}

function placeColumn(text: string, { matrix, height }: TextRun, size: number): PlacedText[] {
  const [, , , , x, top] = matrix;
  const area = { left: x - size / 2, right: x + size / 2, top, bottom: top + height };
  return text === '' ? [] : [{ text, ...area, size }];
}

/** What a part of the run covers. @param from and to along the line, from its start */
function areaOf({ matrix }: TextRun, from: number, to: number): Area {
  const [a, b, c, d, x, y] = matrix;
  const length = Math.hypot(a, b) || 1;
  const corners = [from, to].flatMap((along) =>
    [-DESCENT, ASCENT].map((up) => ({
      x: x + (a / length) * along + c * up,
      y: y + (b / length) * along + d * up,
    })),
  );
  const xs = corners.map((corner) => corner.x);
  const ys = corners.map((corner) => corner.y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** In characters: a Chinese one is 1 wide, a Latin one and a figure about half of that. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (isWide(character) ? 1 : 0.5), 0);
}

export function isWide(character: string): boolean {
  return character >= '\u2e80' || /[\u2014\u2018-\u201d\u2026]/.test(character);
}
