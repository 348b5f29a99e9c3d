import { emWidth } from '../domain';
import type { DocumentBlock, DocumentModel } from '../domain';
import { bodyCharacter } from './page';

/** A longer name fills more than one line, and no date can be placed by where it begins. */
const LONGEST_NAME = 26;

export interface SignatureLayout {
  /** Distances from the right edge in twips. */
  readonly signature: number;
  readonly date: number;
  /** Empty lines between the text and the signature. */
  readonly linesBefore: number;
}

/**
 * Places the signature and the date (GB/T 9704-2012, 7.3.5).
 *
 * Without a seal the office stands two characters in and the date begins two characters after the
 * office does; a date longer than the name stands two characters in, and the name moves left. With
 * a seal the date stands four characters in and the office is centred above it, two lines below
 * the text, so that the upper edge of a seal of 42 mm is less than a line away from the text.
 */
export function signatureLayout({ blocks }: DocumentModel): SignatureLayout {
  const textOf = (kind: 'signature' | 'date') =>
    blocks.map((block) => (block.kind === kind ? block.text : '')).join('');
  const name = emWidth(textOf('signature'));
  const date = emWidth(textOf('date'));
  const isSealed = blocks.some(hasSeal);
  const isPlaceable = name > 0 && name <= LONGEST_NAME;
  const place = isSealed ? sealedPlace : unsealedPlace;
  const [signatureIndent, dateIndent] = isPlaceable ? place(name, date) : [2, isSealed ? 4 : 2];
  return {
    signature: signatureIndent * bodyCharacter,
    date: dateIndent * bodyCharacter,
    linesBefore: isSealed ? 2 : 1,
  };
}

function hasSeal(block: DocumentBlock): boolean {
  return block.kind === 'signature' && block.isSealed === true;
}

function unsealedPlace(name: number, date: number): readonly [name: number, date: number] {
  return date > name ? [Math.min(date, LONGEST_NAME) + 4 - name, 2] : [2, name - date];
}

/** A name so much longer than the date that it would leave the page takes the date with it. */
function sealedPlace(name: number, date: number): readonly [name: number, date: number] {
  const half = (name - date) / 2;
  const dateIndent = Math.max(4, half);
  return [dateIndent - half, dateIndent];
}
