import { centre } from './page';
import type { Area, PlacedText } from './page';
import { isWide } from './place-text';

/** Texts side by side. */
export interface TextLine extends Area {
  readonly texts: readonly PlacedText[];
  readonly text: string;
  readonly size: number;
}

/** The lines of text, from above; within a line from left to right. */
export function toLines(texts: readonly PlacedText[]): TextLine[] {
  const lines: PlacedText[][] = [];
  const byHeight = [...texts].sort((one, other) => centre(one).y - centre(other).y);
  for (const text of byHeight) {
    const line = lines[lines.length - 1];
    if (line?.some((other) => isBeside(other, text))) line.push(text);
    else lines.push([text]);
  }
  return lines.map(toLine);
}

function isBeside(one: PlacedText, other: PlacedText): boolean {
  const distance = Math.abs(centre(one).y - centre(other).y);
  return distance < Math.min(one.size, other.size) / 2;
}

function toLine(unsorted: readonly PlacedText[]): TextLine {
  const texts = [...unsorted].sort((one, other) => one.left - other.left);
  const text = texts.reduce(
    (line, each, at) => line + gapBetween(texts[at - 1], each) + each.text,
    '',
  );
  return {
    texts,
    text,
    left: Math.min(...texts.map(({ left }) => left)),
    right: Math.max(...texts.map(({ right }) => right)),
    top: Math.min(...texts.map(({ top }) => top)),
    bottom: Math.max(...texts.map(({ bottom }) => bottom)),
    size: Math.max(...texts.map(({ size }) => size)),
  };
}

/** A blank where there is one: justified Chinese characters stand a little apart. */
function gapBetween(left: PlacedText | undefined, right: PlacedText): string {
  if (left === undefined) return '';
  const wide = Number(isWide(left.text.slice(-1))) + Number(isWide(right.text.slice(0, 1)));
  const least = [0.15, 0.5, 0.8][wide] ?? 0.8;
  return right.left - left.right > least * Math.min(left.size, right.size) ? ' ' : '';
}
