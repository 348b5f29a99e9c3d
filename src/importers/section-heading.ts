import type { ReportFormat, Section } from '../domain';
import { halfWidth, labelKey } from './label-key';
import { sectionWords } from './wording-variants';

export interface HeadingMatch {
  readonly section: Section;
  /** Text that follows the heading in the same paragraph. */
  readonly rest: string;
  /** Other wording or another number than the official one. */
  readonly isChanged: boolean;
}

const LONGEST = 40;
const NUMBERED = /^\s*[(（]?([一二三四五六七八九十]{1,2})[)）]?\s*[、.．,，:：\s]\s*(.+)$/s;
const LIKENESS = 0.6;
/** Enough for words of the section under another number. */
const LEAST_LIKENESS = 0.35;

/** The section that a paragraph is the heading of, or begins with the heading of. */
export function matchSectionHeading(format: ReportFormat, text: string): HeadingMatch | null {
  const line = text.trim();
  const [, number = '', rest = line] = NUMBERED.exec(line) ?? [];
  if (/^\s*[(（]/.test(line)) return null;
  return (
    firstInDigits(format, line) ??
    officialHeading(format, number, rest) ??
    (number === '' ? null : otherHeading(format, number, rest))
  );
}

/**
 * “1. 总体情况”, as a website's list numbers it. The others are not told from an office's own
 * headings: “2.主动公开政府信息情况” stands within the first section, too.
 */
function firstInDigits({ sections }: ReportFormat, line: string): HeadingMatch | null {
  const [section] = sections;
  if (!section || !/^1\s*[.．、]/.test(line)) return null;
  const isAlone = labelKey(line).body === labelKey(section.heading).body;
  return isAlone ? { section, rest: '', isChanged: true } : null;
}

function officialHeading(format: ReportFormat, number: string, text: string): HeadingMatch | null {
  for (const section of format.sections) {
    const official = labelKey(section.heading);
    const length = lengthOfPrefix(text, official.body);
    if (length === 0) continue;
    const rest = text.slice(length).replace(/^\s*[(（]表[)）]/, '');
    const isAlone = /^[\s：:。.]*$/.test(rest);
    if (!isAlone && (number === '' || !/^(?:[\s：:。]|\d)/.test(rest) || rest.length < 8)) continue;
    return {
      section,
      rest: rest.replace(/^[\s：:。]+/, ''),
      isChanged: number !== official.number || !/^[\s]*$/.test(text.slice(length)),
    };
  }
  return null;
}

/** How much of the text spells the key, spaces and signs between its letters left aside. */
function lengthOfPrefix(text: string, key: string): number {
  let at = 0;
  for (const letter of key) {
    while (at < text.length && !isLetter(text.charAt(at))) at += 1;
    if (text.charAt(at) !== letter) return 0;
    at += 1;
  }
  return at;
}

function isLetter(char: string): boolean {
  return /[\u3400-\u9FFFA-Za-z0-9]/.test(char);
}

/** A heading in other words: much alike, or with the right number and a word of that section. */
function otherHeading(format: ReportFormat, number: string, text: string): HeadingMatch | null {
  const plain = halfWidth(text).replace(/\s/g, '');
  if (plain.length > LONGEST || /[。；;]./.test(plain)) return null;
  const { bare } = labelKey(plain);
  const likeness = format.sections
    .map((section) => ({ section, value: alike(bare, labelKey(section.heading).body) }))
    .sort((left, right) => right.value - left.value);
  const [best, next] = likeness;
  if (best && best.value >= LIKENESS && best.value > (next?.value ?? 0) + 0.1) {
    return { section: best.section, rest: '', isChanged: true };
  }
  const section = format.sections.find(({ id, heading, kind }) => {
    if (!(sectionWords[id]?.test(bare) ?? false)) return false;
    const isBest = best?.section.id === id && best.value >= LEAST_LIKENESS;
    return labelKey(heading).number === number || (kind === 'narrative' && isBest);
  });
  return section ? { section, rest: '', isChanged: true } : null;
}

/** Share of letter pairs that two wordings have in common; 1 where one contains the other. */
function alike(left: string, right: string): number {
  if (right.length > 5 && left.includes(right)) return 1;
  const pairs = pairsOf(left);
  const others = pairsOf(right);
  if (pairs.size === 0 || others.size === 0) return 0;
  const common = [...pairs].filter((pair) => others.has(pair)).length;
  return (2 * common) / (pairs.size + others.size);
}

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(
    Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)),
  );
}
