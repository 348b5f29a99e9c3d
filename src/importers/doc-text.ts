import { readCharacterRuns } from './doc-properties';
import type { Change } from './doc-properties';
import type { DocFile } from './doc-file';
import { symbolOf } from './symbol';

/** The text with what is not shown taken out; each character keeps its place. */
export interface ShownText {
  /** The text to show for each character: mostly itself. */
  readonly characters: readonly string[];
  readonly hidden: number;
  readonly deleted: number;
  readonly pictures: number;
  readonly notes: number;
  readonly comments: number;
}

const DELETED = 0x0800;
const HIDDEN = 0x083c;
const SYMBOL = 0x6a09;

/** Field codes stand between 0x13 and 0x14 (or 0x15 where there is no result). */
const FIELD = { begin: '\x13', separator: '\x14', end: '\x15' } as const;

const PARAGRAPH_MARK = /[\r\x07\f]/;

const replacements: Readonly<Record<string, string>> = {
  '\v': '\n',
  '\x1e': '-',
  '\x1f': '',
  '\x01': '',
  '\x02': '',
  '\x03': '',
  '\x04': '',
  '\x05': '',
  '\b': '',
};

export function readShownText(file: DocFile): ShownText {
  const characters = file.text.split('');
  dropFieldCodes(characters);
  const body = characters.slice(0, file.counts.body);
  const count = (mark: string) => body.filter((character) => character === mark).length;
  const [pictures, notes, comments] = [count('\x01'), count('\x02'), count('\x05')];
  for (const [index, character] of characters.entries()) {
    characters[index] = replacements[character] ?? character;
  }
  return { characters, ...dropUnseen(file, characters), pictures, notes, comments };
}

function dropFieldCodes(characters: string[]): void {
  /** One for each open field: whether its result has begun. */
  const fields: boolean[] = [];
  for (const [index, character] of characters.entries()) {
    if (character === FIELD.begin) fields.push(false);
    const isCode = fields.includes(false);
    if (character === FIELD.separator && fields.length > 0) fields[fields.length - 1] = true;
    if (character === FIELD.end) fields.pop();
    const isMark = character >= FIELD.begin && character <= FIELD.end;
    if (isMark || (isCode && !PARAGRAPH_MARK.test(character))) characters[index] = '';
  }
}

/** Drops what a tracked change deleted and what is hidden, and puts in symbols. */
function dropUnseen(file: DocFile, characters: string[]) {
  const found = { hidden: 0, deleted: 0 };
  for (const { from, to, changes } of readCharacterRuns(file)) {
    const isDeleted = isSet(changes, DELETED);
    const isHidden = isSet(changes, HIDDEN);
    const symbol = changes.find(({ code }) => code === SYMBOL);
    if (!isDeleted && !isHidden && !symbol) continue;
    let isShown = false;
    for (const index of indexesOf(file, from, to)) {
      if (PARAGRAPH_MARK.test(characters[index] ?? '')) continue;
      isShown ||= characters[index] !== '';
      characters[index] = symbol && !isDeleted && !isHidden ? symbolText(symbol) : '';
    }
    if (isShown && isDeleted) found.deleted += 1;
    else if (isShown && isHidden) found.hidden += 1;
  }
  return found;
}

function isSet(changes: readonly Change[], code: number): boolean {
  const change = changes.filter((each) => each.code === code).pop();
  return change !== undefined && (change.operand.getUint8(0) & 1) === 1;
}

/** The font of the symbol stands in a table of its own; forms use Wingdings. */
function symbolText({ operand }: Change): string {
  return symbolOf(operand.getUint16(2, true).toString(16), 'Wingdings') ?? '□';
}

/** The characters that lie between two places of the file. */
function indexesOf({ pieces, text, spend }: DocFile, from: number, to: number): number[] {
  const indexes: number[] = [];
  spend(pieces.length + Math.max(0, to - from));
  for (const { start, length, offset, bytesPerCharacter } of pieces) {
    const end = offset + length * bytesPerCharacter;
    const first = Math.max(from, offset);
    for (let at = first; at < Math.min(to, end); at += bytesPerCharacter) {
      const index = start + Math.floor((at - offset) / bytesPerCharacter);
      if (index < text.length) indexes.push(index);
    }
  }
  return indexes;
}
