import type { SourceMessage } from '../source-document';

/** A page as one looks at it: upright, measured from its upper left corner, in points. */
export interface PdfPage {
  readonly number: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
  readonly rulings: readonly Ruling[];
  readonly messages: readonly SourceMessage[];
}

export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A piece of text without blanks. */
export interface PlacedText extends Area {
  readonly text: string;
  /** Of the characters: as wide as a Chinese one. */
  readonly size: number;
}

/** A line drawn straight across or straight down the page. */
export interface Ruling {
  readonly isHorizontal: boolean;
  /** Its y if it is horizontal, else its x. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export function centre({ left, right, top, bottom }: Area): { x: number; y: number } {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
