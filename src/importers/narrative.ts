import { narrativeKey } from '../domain';
import type { NarrativeSection, OwnHeading } from '../domain';
import type { OutlineLine } from './outline';
import { blockWords, turnToImprovement, turnWithinText } from './wording-variants';

export interface NarrativeText {
  /** By narrative key. */
  readonly texts: Readonly<Record<string, string>>;
  readonly own: readonly OwnHeading[];
}

interface Part {
  /** Without its number; empty before the first heading. */
  readonly heading: string;
  readonly lines: string[];
}

/** Second-level numbering, as offices use it, most usual first. */
const LEVELS = [
  /^\s*[(（]\s*[一二三四五六七八九十]{1,2}\s*[)）]\s*[、.．]?\s*(?=\S)/,
  /^\s*[一二三四五六七八九十]{1,2}\s*[、.．]\s*(?=\S)/,
  /^\s*\d{1,2}\s*[.．、](?!\d)\s*(?=\S)/,
  /^\s*[(（]\s*\d{1,2}\s*[)）]\s*(?=\S)/,
  /^\s*[一二三四五六七八九十]{1,2}\s*[)）]\s*(?=\S)/,
];
const LONGEST_HEADING = 36;
/** “依申请公开 2025年，我镇……”: the space ends the heading. */
const BEFORE_SENTENCE =
  /(?<=^[\u3400-\u9FFF]{4,20})\s+(?=(?:20\d\d年|我[镇乡局办]|本[镇乡局机年]|全年)[^。：:]*[。；，])/;

/** Puts the words of a section into its blocks. Nothing is lost and no block is filled twice. */
export function readNarrative(
  section: NarrativeSection,
  lines: readonly OutlineLine[],
): NarrativeText {
  const texts = lines.map(({ text }) => text.trim()).filter((text) => text !== '');
  if (section.blocks.some(({ heading }) => heading !== undefined))
    return byHeadings(section, texts);
  const [first, second] = section.blocks;
  if (!first) return { texts: {}, own: [] };
  if (!second) return inBlocks(section, [texts]);
  if (first.facts?.includes('informationFee') === true)
    return inBlocks(section, splitOff(texts, /信息处理费/));
  return inBlocks(section, atTurn(texts));
}

function inBlocks(section: NarrativeSection, parts: readonly (readonly string[])[]): NarrativeText {
  const filled = section.blocks.flatMap(({ id }, index) => {
    const text = (parts[index] ?? []).join('\n');
    return text === '' ? [] : [[narrativeKey(section.id, id), text] as const];
  });
  return { texts: Object.fromEntries(filled), own: [] };
}

/** Leading paragraphs that speak of this and of nothing else. */
function splitOff(texts: readonly string[], words: RegExp): readonly (readonly string[])[] {
  const end = texts.findIndex((text) => !words.test(text) || /其他需要/.test(text));
  const count = end < 0 ? texts.length : end;
  return [texts.slice(0, count), texts.slice(count)];
}

/** Problems, then what is done about them; all of it problems where the text does not turn. */
function atTurn(texts: readonly string[]): readonly (readonly string[])[] {
  const at = texts.findIndex((text, index) => index > 0 && turnToImprovement.test(text));
  if (at > 0) return [texts.slice(0, at), texts.slice(at)];
  for (const [index, text] of texts.entries()) {
    const place = text.search(turnWithinText);
    if (place <= 0) continue;
    const rest = texts.slice(index + 1);
    return [
      [...texts.slice(0, index), text.slice(0, place).trim()],
      [text.slice(place).trim(), ...rest],
    ];
  }
  return [texts, []];
}

function byHeadings(section: NarrativeSection, texts: readonly string[]): NarrativeText {
  const parts = partsOf(section, texts);
  const official = parts.map(({ heading }) => officialBlock(section, heading));
  const filled = new Map<string, string>();
  const own: OwnHeading[] = [];
  for (const [at, { heading, lines }] of parts.entries()) {
    const text = lines.join('\n');
    const other = blockInOtherWords(section, heading);
    const block = official[at] ?? (official.includes(other) ? undefined : other);
    const key = block === undefined ? undefined : narrativeKey(section.id, block);
    if (key === undefined || filled.has(key)) own.push({ heading, text });
    else if (text !== '' || heading !== '') filled.set(key, text);
  }
  const kept = Array.from(filled).filter(([, text]) => text !== '');
  return { texts: Object.fromEntries(kept), own };
}

function partsOf(section: NarrativeSection, texts: readonly string[]): readonly Part[] {
  const level = levelOf(section, texts);
  const parts: Part[] = [{ heading: '', lines: [] }];
  for (const text of texts) {
    const split = level ? splitHeading(level, text) : null;
    if (!split) parts[parts.length - 1]?.lines.push(text);
    else parts.push({ heading: split.heading, lines: split.rest === '' ? [] : [split.rest] });
  }
  return parts;
}

/** The numbering whose headings name the mandated blocks. */
function levelOf(section: NarrativeSection, texts: readonly string[]): RegExp | undefined {
  return LEVELS.find((level) =>
    texts.some((text) => {
      const split = splitHeading(level, text);
      return split !== null && blockFor(section, split.heading) !== undefined;
    }),
  );
}

/** A numbered heading, alone or followed by its text in the same paragraph. */
function splitHeading(level: RegExp, text: string): { heading: string; rest: string } | null {
  const number = level.exec(text)?.[0];
  if (number === undefined) return null;
  const body = text.slice(number.length);
  const stop = BEFORE_SENTENCE.exec(body) ?? /[。：:]/.exec(body);
  const end = stop ? stop.index : body.length;
  const heading = body.slice(0, end).trim();
  if (
    heading.length === 0 ||
    heading.length > LONGEST_HEADING ||
    /[，,；;].*[，,；;]/.test(heading)
  )
    return null;
  const rest = body.slice(end + 1).trim();
  return { heading, rest };
}

function blockFor(section: NarrativeSection, heading: string): string | undefined {
  return officialBlock(section, heading) ?? blockInOtherWords(section, heading);
}

/** The block whose official heading is in these words. */
function officialBlock(section: NarrativeSection, heading: string): string | undefined {
  const plain = heading.replace(/\s/g, '');
  if (plain === '') return section.blocks.find((block) => block.heading === undefined)?.id;
  const withHeading = section.blocks.filter((block) => block.heading !== undefined);
  const same = withHeading.find((block) => block.heading === plain);
  if (same) return same.id;
  const official = withHeading.filter((block) => plain.includes(block.heading ?? ''));
  return official.length === 1 ? official[0]?.id : undefined;
}

/** The one block of which these words speak; an office's own heading may speak of two, or of none. */
function blockInOtherWords(section: NarrativeSection, heading: string): string | undefined {
  const plain = heading.replace(/\s/g, '');
  const spokenOf = section.blocks.filter(({ id }) => blockWords[id]?.test(plain) ?? false);
  return spokenOf.length === 1 ? spokenOf[0]?.id : undefined;
}
