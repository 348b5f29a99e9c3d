import type { DocumentModel } from '../domain';
import { emWidth } from './em-width';
import { bodyCharacter } from './page';

const MAX_INDENT = 20;

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
  const isDateLonger = date > name;
  return {
    signature: inTwips(isDateLonger && name > 0 ? date + 4 - name : 2),
    date: inTwips(isDateLonger ? 2 : name - date),
  };
}

function inTwips(characters: number): number {
  return Math.min(characters, MAX_INDENT) * bodyCharacter;
}
