import { toLines } from './lines';
import type { TextLine } from './lines';
import type { Area, PlacedText } from './page';

const DIGIT_END = /[\d０-９.．]$/;
const DIGIT_START = /^[\d０-９.．]/;

/**
 * The text of a box, its lines joined. Two figures one above the other are one number only if the
 * upper one fills the box; else they stay two lines, and nobody takes them for a number.
 *
 * @param padding free space that the boxes of the table have at both sides together
 */
export function textOfBox(box: Area, texts: readonly PlacedText[], padding: number): string {
  const room = box.right - box.left - padding;
  return toLines(texts).reduce<{ text: string; last: TextLine | null }>(
    ({ text, last }, line) => {
      const isApart =
        last !== null &&
        DIGIT_END.test(text) &&
        DIGIT_START.test(line.text) &&
        last.right - last.left + line.size / 2 <= room;
      return { text: `${text}${isApart ? '\n' : ''}${line.text}`, last: line };
    },
    { text: '', last: null },
  ).text;
}
