import type { DocFile } from './doc-file';
import { countLists, newLevel } from './list-counter';
import type { Abstract, Instance, Level, ListNumbers } from './list-counter';

/** The lists of a Word 97–2003 file (PlfLst and PlfLfo); a paragraph names the use of one. */
export function readLists({ main, table }: DocFile): ListNumbers {
  const abstracts = new Map<string, Abstract>();
  const instances = new Map<string, Instance>();
  const lists = main.getUint32(0x2e2, true);
  const uses = main.getUint32(0x2ea, true);
  if (main.getUint32(0x2e6, true) > 0) readDefinitions(table, lists, abstracts);
  if (main.getUint32(0x2ee, true) > 0) readUses(table, uses, instances);
  return countLists({ abstracts, instances });
}

/** The definitions stand first, then all their levels: nine each, or one. */
function readDefinitions(table: DataView, start: number, abstracts: Map<string, Abstract>): void {
  const count = table.getUint16(start, true);
  let at = start + 2 + 28 * count;
  for (let index = 0; index < count; index += 1) {
    const definition = start + 2 + 28 * index;
    const isSimple = (table.getUint8(definition + 26) & 1) === 1;
    const levels = new Map<number, Level>();
    for (let place = 0; place < (isSimple ? 1 : 9); place += 1) {
      const { level, end } = readLevel(table, at);
      levels.set(place, level);
      at = end;
    }
    abstracts.set(String(table.getUint32(definition, true)), { levels });
  }
}

/** The uses stand first, then what each changes in its list. */
function readUses(table: DataView, start: number, instances: Map<string, Instance>): void {
  const count = table.getUint32(start, true);
  let at = start + 4 + 16 * count;
  for (let index = 0; index < count; index += 1) {
    const use = start + 4 + 16 * index;
    const abstractId = String(table.getUint32(use, true));
    const instance = { abstractId, starts: new Map<number, number>(), levels: new Map() };
    instances.set(String(index + 1), instance);
    const changes = table.getUint8(use + 12);
    at += 4;
    for (let change = 0; change < changes; change += 1) {
      at = readChange(table, at, instance);
    }
  }
}

function readChange(table: DataView, at: number, instance: Instance): number {
  const flags = table.getUint32(at + 4, true);
  const place = flags & 0xf;
  const hasFormat = (flags & 0x20) !== 0;
  if (!hasFormat) {
    if ((flags & 0x10) !== 0) instance.starts.set(place, table.getUint32(at, true));
    return at + 8;
  }
  const { level, end } = readLevel(table, at + 8);
  instance.levels.set(place, level);
  if ((flags & 0x10) !== 0) instance.starts.set(place, level.start);
  return end;
}

const suffixes = ['tab', 'space', 'nothing'];

function readLevel(table: DataView, at: number): { readonly level: Level; readonly end: number } {
  const flags = table.getUint8(at + 5);
  const properties = table.getUint8(at + 24) + table.getUint8(at + 25);
  const words = at + 28 + properties;
  const length = table.getUint16(words, true);
  const characters = Array.from({ length }, (_, index) =>
    table.getUint16(words + 2 + 2 * index, true),
  );
  return {
    level: {
      ...newLevel(),
      start: table.getUint32(at, true),
      format: formats[table.getUint8(at + 4)] ?? 'decimal',
      // A character below 9 stands for the number of that level.
      text: characters
        .map((code) => (code < 9 ? `%${code + 1}` : String.fromCharCode(code)))
        .join(''),
      suffix: suffixes[table.getUint8(at + 15)] ?? 'tab',
      isLegal: (flags & 0x04) !== 0,
      ...((flags & 0x08) !== 0 && { restartsAfter: table.getUint8(at + 26) }),
    },
    end: words + 2 + 2 * length,
  };
}

/** Ways of writing numbers (MSONFC), by the names OOXML has for them. */
const formats: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  35: 'taiwaneseCountingThousand',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  255: 'none',
};
