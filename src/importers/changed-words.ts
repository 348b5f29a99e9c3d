import { diffArrays } from 'diff';
import { narrativeKey } from '../domain';
import type { ReportFormat, TextKey } from '../domain';
import { changeStrings } from './change-strings';
import { isSamePiece, withoutNumber, withoutSpaces } from './printed-pieces';
import type { PrintedPiece } from './printed-pieces';

/** A text of which a file prints something else than the report that it holds. */
export interface TextChange {
  readonly key: TextKey;
  /** Both as a person would type them. */
  readonly embedded: string;
  readonly visible: string;
}

export interface ChangedWords {
  readonly texts: readonly TextChange[];
  /** Changes that belong to no text of the report. */
  readonly remarks: readonly string[];
}

/** An honest report has fewer pieces than this; beyond it the two are not the same report at all. */
const MOST_CHANGES = 400;

/**
 * Words that a file prints otherwise than the report inside it, text by text.
 *
 * @param printed what the report prints, each piece with where it was typed in
 * @returns null where the two have next to nothing in common
 */
export function changedWords(
  format: ReportFormat,
  printed: readonly PrintedPiece[],
  visible: readonly PrintedPiece[],
): ChangedWords | null {
  const changes = diffArrays([...printed], [...visible], {
    comparator: isSamePiece,
    maxEditLength: MOST_CHANGES,
  });
  if (!changes) return null;
  const collector = new WordCollector(format, printed);
  for (const { value, added, removed } of changes) {
    if (removed) collector.remove(value.length);
    else if (added) collector.replace(value);
    else collector.keep(value.length);
  }
  return collector.finish();
}

/** Walks along what the report prints, and collects for each text what the file prints of it. */
class WordCollector {
  readonly #embedded = new Map<TextKey, string[]>();
  readonly #visible = new Map<TextKey, string[]>();
  readonly #remarks: string[] = [];
  readonly #format: ReportFormat;
  readonly #printed: readonly PrintedPiece[];
  #at = 0;
  /** Pieces just passed that the file does not have; what comes next may stand in their place. */
  #gone: readonly PrintedPiece[] = [];

  constructor(format: ReportFormat, printed: readonly PrintedPiece[]) {
    this.#format = format;
    this.#printed = printed;
    for (const { source, text } of printed) if (source) addTo(this.#embedded, source, text);
  }

  keep(count: number): void {
    this.#forget();
    for (const { source, text } of this.#pass(count)) {
      if (source) addTo(this.#visible, source, text);
    }
  }

  remove(count: number): void {
    this.#gone = this.#pass(count);
  }

  /** Puts what the file says into the texts of what is gone, in order, or of what stands before. */
  replace(instead: readonly PrintedPiece[]): void {
    const last = this.#gone[this.#gone.length - 1];
    for (const [index, { text, kind }] of instead.entries()) {
      const before = this.#gone[index] ?? last;
      const source = before ? before.source : this.#sourceHere();
      if (kind === 'table') this.#remarks.push(changeStrings.moreTables);
      else if (source) addTo(this.#visible, source, text);
      else if (before) this.#remarks.push(changeStrings.otherWords(before.text, text));
      else this.#remarks.push(changeStrings.moreWords(text));
    }
    this.#gone = this.#gone.slice(instead.length);
    this.#forget();
  }

  finish(): ChangedWords {
    this.#forget();
    const keys = new Set([...this.#embedded.keys(), ...this.#visible.keys()]);
    const texts = Array.from(keys, (key) => ({
      key,
      embedded: typedText(key, this.#embedded.get(key) ?? []),
      visible: typedText(key, this.#visible.get(key) ?? []),
    }));
    return {
      texts: texts.filter(
        ({ embedded, visible }) => withoutSpaces(embedded) !== withoutSpaces(visible),
      ),
      remarks: this.#remarks,
    };
  }

  #pass(count: number): readonly PrintedPiece[] {
    const from = this.#at;
    this.#at += count;
    return this.#printed.slice(from, this.#at);
  }

  /** Nothing stands in the place of these; texts of the report show it by what they lack. */
  #forget(): void {
    for (const { kind, source, text } of this.#gone) {
      if (kind === 'table') this.#remarks.push(changeStrings.fewerTables);
      else if (!source) this.#remarks.push(changeStrings.fewerWords(text));
    }
    this.#gone = [];
  }

  /** The text to which words belong that were put in here and replace nothing. */
  #sourceHere(): TextKey | undefined {
    const before = this.#printed[this.#at - 1];
    const after = this.#printed[this.#at];
    if (before?.source) return sourceBehind(before.source);
    if (after?.source && isWords(after.source)) return after.source;
    return before && this.#emptySection(before.text);
  }

  /** The block without a heading in a part of which nothing was printed. */
  #emptySection(heading: string): TextKey | undefined {
    const section = this.#format.sections.find((each) => each.heading === heading);
    if (section?.kind !== 'narrative') return undefined;
    const block = section.blocks.find((each) => each.heading === undefined);
    return block && `narrative/${narrativeKey(section.id, block.id)}`;
  }
}

function addTo(texts: Map<TextKey, string[]>, key: TextKey, text: string): void {
  const known = texts.get(key);
  if (known) known.push(text);
  else texts.set(key, [text]);
}

function isWords(key: TextKey): boolean {
  return key.startsWith('narrative/') || key.startsWith('ownText/');
}

/** What words belong to that stand behind a text: its next paragraph, or what it is the heading of. */
function sourceBehind(key: TextKey): TextKey | undefined {
  if (isWords(key)) return key;
  if (key.startsWith('ownHeading/')) return key.replace('ownHeading/', 'ownText/') as TextKey;
  const isHead = /^identity\/(?:title|documentNumber|preamble)$/.test(key);
  return isHead ? 'identity/preamble' : undefined;
}

/** Printed pieces as a person would type them. */
function typedText(key: TextKey, pieces: readonly string[]): string {
  if (key.startsWith('ownHeading/')) return withoutNumber(pieces.join(''));
  if (key === 'identity/signedOn') return typedDate(pieces.join('').trim());
  if (key.startsWith('identity/') && key !== 'identity/preamble') return pieces.join('').trim();
  return pieces.map((piece) => piece.trim()).join('\n');
}

/** “2026年1月9日” as the box for dates holds it; anything else as it is. */
function typedDate(printed: string): string {
  const match = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(printed.replace(/\s/g, ''));
  if (!match) return printed;
  const [, year = '', month = '', day = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
