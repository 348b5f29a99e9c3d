import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Chance } from '../chance.test-support';
import { damageText } from './text-mutations.test-support';

/** Ways to damage a file, or to make a hostile one of it. */
type Damage = (bytes: Uint8Array, chance: Chance, other: Uint8Array) => Uint8Array;

/** Beyond this a file tells nothing more and only takes time. */
const LARGEST = 3_000_000;
const MOST_DAMAGES = 3;

/** The same seed and chance give the same file. @param other another file, to be mixed in */
export function damaged(bytes: Uint8Array, chance: Chance, other: Uint8Array): Uint8Array {
  let file = bytes;
  for (let times = chance.of(MOST_DAMAGES); times >= 0; times -= 1) {
    file = damageOf(file, chance)(file, chance, other).slice(0, LARGEST);
  }
  return file;
}

function damageOf(file: Uint8Array, chance: Chance): Damage {
  const isZip = file[0] === 0x50 && file[1] === 0x4b;
  const isBinary = isZip || file[0] === 0xd0 || file[0] === 0x25;
  if (isZip && chance.of(4) > 0) return chance.pick(zipDamages);
  if (isBinary || chance.of(5) === 0) return chance.pick(byteDamages);
  return (bytes, own) => strToU8(damageText(strFromU8(bytes), own));
}

const extremes = [0, 1, 0x7f, 0x80, 0xfe, 0xff];

const byteDamages: readonly Damage[] = [
  (bytes, chance) => {
    const copy = bytes.slice();
    for (let count = 1 + chance.of(64); count > 0; count -= 1) {
      copy[chance.of(copy.length)] = chance.of(256);
    }
    return copy;
  },
  (bytes, chance) => {
    const copy = bytes.slice();
    const [start, end] = rangeOf(copy, chance, 64);
    return copy.fill(chance.pick(extremes), start, end);
  },
  // Where sizes and offsets stand: in the first and last bytes.
  (bytes, chance) => {
    const copy = bytes.slice();
    const at = chance.of(2) === 0 ? chance.of(600) : Math.max(0, copy.length - chance.of(600));
    return copy.fill(chance.pick(extremes), at, at + 4);
  },
  (bytes, chance) => bytes.slice(0, chance.of(bytes.length)),
  (bytes, chance) => bytes.slice(chance.of(bytes.length)),
  (bytes, chance) => {
    const [start, end] = rangeOf(bytes, chance, 4096);
    return joined(bytes.slice(0, start), bytes.slice(end));
  },
  (bytes, chance) => {
    const [start, end] = rangeOf(bytes, chance, 512);
    const piece = bytes.slice(start, end);
    return joined(
      bytes.slice(0, end),
      ...Array<Uint8Array>(chance.of(300)).fill(piece),
      bytes.slice(end),
    );
  },
  (bytes, _, other) => joined(bytes, other),
  (bytes, _, other) => joined(other, bytes),
  (bytes, chance, other) =>
    joined(bytes.slice(0, chance.of(bytes.length)), other.slice(chance.of(other.length))),
];

type Parts = Record<string, Uint8Array>;
type PartDamage = (parts: Parts, path: string, chance: Chance) => void;

const zipDamages: readonly Damage[] = [
  // Most of them into the words and the structure of one part.
  ...Array<Damage>(6).fill(onPart(damagePart)),
  onPart((parts, path) => {
    parts[path] = new Uint8Array();
  }),
  onPart((parts, path) => void Reflect.deleteProperty(parts, path)),
  onPart((parts, path, chance) => {
    parts[path] = parts[chance.pick(Object.keys(parts))] ?? new Uint8Array();
  }),
  onPart((parts, path, chance) => {
    parts[chance.pick(paths)] = parts[path] ?? new Uint8Array();
  }),
  onPart((parts, path, chance) => {
    parts[path] = chance.pick(byteDamages)(parts[path] ?? new Uint8Array(), chance, strToU8('PK'));
  }),
  onPart((parts, path, chance) => {
    parts[path] = chance.of(8) === 0 ? zeros : zeros.subarray(0, 1_000_000);
  }),
  onPart((parts, path) => {
    const spaces = strToU8(' '.repeat(500_000));
    parts[path] = joined(parts[path] ?? new Uint8Array(), spaces);
  }),
  lyingDirectory,
  (bytes, chance, other) => chance.pick(byteDamages)(bytes, chance, other),
];

const paths = [
  '__proto__',
  'constructor',
  '../../年报.docx',
  '/etc/passwd',
  'word/document.xml/',
  'customXml/item99.xml',
  'xl/worksheets/sheet99.xml',
  'a'.repeat(5000),
];

/** Else the same file would have other bytes at another hour. */
const ZIP_TIME = '2026-01-01';

/** More than a part may hold unpacked. */
const zeros = new Uint8Array(50_000_000);

function onPart(damage: PartDamage): Damage {
  return (bytes, chance) => {
    const parts = unpacked(bytes);
    const names = Object.keys(parts);
    if (names.length === 0) return chance.pick(byteDamages)(bytes, chance, bytes);
    const wanted = names.filter((name) =>
      /document|sheet\d|item\d|sharedStrings|workbook/.test(name),
    );
    damage(parts, chance.pick(chance.of(2) > 0 && wanted.length > 0 ? wanted : names), chance);
    return zipSync(parts, { level: 1, mtime: ZIP_TIME });
  };
}

/** As much of a part as is damaged as text: one blown up before is longer than any string may be. */
const DAMAGED_BYTES = 2 ** 24;

function damagePart(parts: Parts, path: string, chance: Chance): void {
  const bytes = (parts[path] ?? new Uint8Array()).subarray(0, DAMAGED_BYTES);
  parts[path] = strToU8(damageText(strFromU8(bytes), chance));
}

function unpacked(bytes: Uint8Array): Parts {
  try {
    return unzipSync(bytes);
  } catch {
    return {};
  }
}

/** The list at the end of a zip says other sizes and offsets than are true. */
function lyingDirectory(bytes: Uint8Array, chance: Chance): Uint8Array {
  const copy = bytes.slice();
  const entries: number[] = [];
  for (let at = 0; at + 46 < copy.length; at += 1) {
    if (copy[at] === 0x50 && copy[at + 1] === 0x4b && copy[at + 2] === 1) entries.push(at);
  }
  if (entries.length === 0) return copy;
  const entry = chance.pick(entries);
  const field = entry + chance.pick([8, 10, 20, 24, 28, 30, 42]);
  return copy.fill(chance.pick(extremes), field, field + 1 + chance.of(4));
}

function rangeOf(bytes: Uint8Array, chance: Chance, longest: number): readonly [number, number] {
  const start = chance.of(bytes.length);
  return [start, Math.min(bytes.length, start + 1 + chance.of(longest))];
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
