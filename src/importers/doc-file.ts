import { find, read } from 'cfb';
import { readerStrings } from './reader-strings';
import { Unreadable } from './unreadable';

/** A stretch of text as it lies in the file: one or two bytes a character. */
export interface Piece {
  /** Place of its first character in the text. */
  readonly start: number;
  readonly length: number;
  /** Place of its first character in the file. */
  readonly offset: number;
  readonly bytesPerCharacter: 1 | 2;
}

/** The parts of a Word 97–2003 file, by the names of [MS-DOC]. */
export interface DocFile {
  /** Stream “WordDocument”. */
  readonly main: DataView;
  /** Stream “0Table” or “1Table”. */
  readonly table: DataView;
  /** Stream “Data”: properties too long for their page. */
  readonly data: DataView;
  readonly pieces: readonly Piece[];
  /** All text: the body, then notes, headers, comments and text boxes. */
  readonly text: string;
  readonly counts: TextCounts;
  /** Counts steps of work: a file that asks for too many of them was made to. */
  readonly spend: (steps: number) => void;
}

/** Characters of each part of the text, in the order in which they follow one another. */
interface TextCounts {
  readonly body: number;
  readonly footnotes: number;
  readonly headers: number;
  readonly comments: number;
  readonly endnotes: number;
  readonly textBoxes: number;
}

/** A long report takes some ten thousand. */
const MOST_STEPS = 20_000_000;

const WORD_SIGNATURE = 0xa5ec;
const WORD_97 = 0xc1;

export function openDoc(bytes: Uint8Array): DocFile {
  const container = read(bytes, { type: 'array' });
  const stream = (name: string): DataView => {
    const content = Uint8Array.from(find(container, name)?.content ?? []);
    return new DataView(content.buffer);
  };
  const main = stream('WordDocument');
  if (main.byteLength < 0x1aa || main.getUint16(0, true) !== WORD_SIGNATURE) {
    throw new Unreadable(readerStrings.damaged);
  }
  const flags = main.getUint16(0x0a, true);
  if ((flags & 0x0100) !== 0) throw new Unreadable(readerStrings.otherKinds.encrypted);
  if (main.getUint16(2, true) < WORD_97) throw new Unreadable(readerStrings.tooOldWord);
  const table = stream((flags & 0x0200) === 0 ? '0Table' : '1Table');
  const pieces = readPieces(main, table);
  return {
    main,
    table,
    data: stream('Data'),
    pieces,
    spend: budget(),
    text: pieces.map((piece) => textOf(main, piece)).join(''),
    counts: {
      body: main.getUint32(0x4c, true),
      footnotes: main.getUint32(0x50, true),
      headers: main.getUint32(0x54, true) + main.getUint32(0x58, true),
      comments: main.getUint32(0x5c, true),
      endnotes: main.getUint32(0x60, true),
      textBoxes: main.getUint32(0x64, true),
    },
  };
}

function budget(): (steps: number) => void {
  let left = MOST_STEPS;
  return (steps) => {
    left -= steps;
    if (left < 0) throw new Unreadable(readerStrings.damaged);
  };
}

/** The piece table stands at the end of the “Clx”, behind property lists that are passed over. */
function readPieces(main: DataView, table: DataView): Piece[] {
  let at = main.getUint32(0x1a2, true);
  while (table.getUint8(at) === 1) at += 3 + table.getUint16(at + 1, true);
  if (table.getUint8(at) !== 2) throw new Unreadable(readerStrings.damaged);
  const count = Math.floor((table.getUint32(at + 1, true) - 4) / 12);
  const positions = at + 5;
  const descriptors = positions + 4 * (count + 1);
  let total = 0;
  return Array.from({ length: count }, (_, index) => {
    const start = table.getUint32(positions + 4 * index, true);
    const place = table.getUint32(descriptors + 8 * index + 2, true);
    const isOneByte = (place & 0x4000_0000) !== 0;
    const offset = place & 0x3fff_ffff;
    const length = table.getUint32(positions + 4 * index + 4, true) - start;
    total += length;
    // Each character lies in the file once.
    if (length < 0 || total > main.byteLength) throw new Unreadable(readerStrings.damaged);
    return {
      start,
      length,
      offset: isOneByte ? offset / 2 : offset,
      bytesPerCharacter: isOneByte ? 1 : 2,
    };
  });
}

function textOf(main: DataView, { length, offset, bytesPerCharacter }: Piece): string {
  const bytes = new Uint8Array(main.buffer, offset, length * bytesPerCharacter);
  const encoding = bytesPerCharacter === 1 ? 'windows-1252' : 'utf-16le';
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** Where a character lies in the file; undefined beyond the text. */
export function offsetOf(pieces: readonly Piece[], position: number): number | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece === undefined) return undefined;
    if (position < piece.start) high = middle - 1;
    else if (position >= piece.start + piece.length) low = middle + 1;
    else return piece.offset + (position - piece.start) * piece.bytesPerCharacter;
  }
  return undefined;
}
