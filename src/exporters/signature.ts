import { emWidth } from '../domain';
import type { DocumentModel } from '../domain';
import { bodyCharacter } from './page';

/** A longer name fills more than one line, and no date can be placed by where it begins. */
const LONGEST_NAME = 26;

/**
 * Distances from the right edge in twips, for a report without a seal (GB/T 9704-2012, 7.3.5.2):
 * the office two characters in, the date beginning two characters after the office does; a date
 * that is longer than the name stands two characters in, and the name moves left.
 */
export function signatureIndents({ blocks }: DocumentModel): { signature: number; date: number } {
  const widthOf = (kind: 'signature' | 'date') =>
    emWidth(blocks.map((block) => (block.kind === kind ? block.text : '')).join(''));
  const name = widthOf('signature');
  const date = widthOf('date');
  if (name === 0 || name > LONGEST_NAME) return inTwips(2, 2);
  return date > name
    ? inTwips(Math.min(date, LONGEST_NAME) + 4 - name, 2)
    : inTwips(2, name - date);
}

function inTwips(signature: number, date: number) {
  return { signature: signature * bodyCharacter, date: date * bodyCharacter };
}
