import { emWidth } from './em-width';

/** Levels of GB/T 9704-2012, 7.3.3: 一、 — （一） — 1. — （1）. */
export type NumberingLevel = 1 | 2 | 3 | 4;

/** The words at the beginning of a numbered paragraph that are set as a heading is. */
export interface LeadWords {
  readonly level: NumberingLevel;
  /** UTF-16 units; the length of the paragraph where all of it is a heading. */
  readonly length: number;
}

/** One line of the page behind the indent: more than that is no heading. */
const LONGEST_HEADING = 26;

/** A first sentence longer than this says something by itself and does not head what follows. */
const LONGEST_LEAD = 40;

/**
 * Numbers as people type them. A figure that goes on is not one: “1.5万元”, “二、三季度”.
 * The order of the list is the order of the levels.
 */
const numbers: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十])/,
  /^[（(][一二三四五六七八九十]{1,3}[)）]/,
  /^\d{1,2}[.．、](?!\d)/,
  /^[（(]\d{1,2}[)）]/,
];

/**
 * Finds what a paragraph is headed by, from the number that the person typed. By custom a short
 * line without a sentence is a heading as a whole; else the first sentence heads the others. A
 * paragraph of one sentence is an item of a list, and is set as any other.
 */
export function leadWords(paragraph: string): LeadWords | undefined {
  const index = numbers.findIndex((number) => number.test(paragraph));
  const level = ([1, 2, 3, 4] as const)[index];
  if (level === undefined) return undefined;
  if (isHeading(paragraph)) return { level, length: paragraph.length };
  const length = paragraph.indexOf('。') + 1;
  const isLead =
    length > 0 &&
    paragraph.slice(length).trim() !== '' &&
    emWidth(paragraph.slice(0, length)) <= LONGEST_LEAD;
  return isLead ? { level, length } : undefined;
}

function isHeading(paragraph: string): boolean {
  return !/[。；;！？!?]/.test(paragraph) && emWidth(paragraph) <= LONGEST_HEADING;
}
