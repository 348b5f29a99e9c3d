/** Control characters, which Word and XML refuse, and halves of surrogate pairs. */
const UNWRITABLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** One character that no file can hold, where it stands in its text. */
export interface UnwritableCharacter {
  readonly index: number;
  readonly isHalf: boolean;
}

/** Everything that an exported file leaves out of a text. */
export function unwritableIn(text: string): readonly UnwritableCharacter[] {
  return Array.from(text.matchAll(UNWRITABLE), ({ 0: character, index }) => ({
    index,
    isHalf: character >= '\uD800' && character <= '\uDFFF',
  }));
}

/**
 * Leaves out what no file can hold. Tabs become spaces, so that the columns of the plain text stay
 * columns.
 */
export function cleanText(text: string): string {
  return text.replace(/\t/g, ' ').replace(UNWRITABLE, '');
}
