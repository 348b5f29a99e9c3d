import type { DocFile } from './doc-file';
import { readChanges } from './doc-properties';
import type { Change } from './doc-properties';

/** What a paragraph style changes, the styles it is based on first. */
export type ParagraphStyles = (index: number) => readonly Change[];

interface Style {
  readonly basedOn: number;
  readonly changes: readonly Change[];
}

const PARAGRAPH_STYLE = 1;
/** Styles are based on one another no deeper than this. */
const MOST_STEPS = 12;

/** Reads the style sheet of a Word 97–2003 file (STSH): headings may have their numbers from it. */
export function readParagraphStyles(file: DocFile): ParagraphStyles {
  const { main, table } = file;
  const start = main.getUint32(0xa2, true);
  const styles: (Style | undefined)[] = [];
  if (main.getUint32(0xa6, true) > 0) {
    const header = table.getUint16(start, true);
    const count = table.getUint16(start + 2, true);
    const baseSize = table.getUint16(start + 4, true);
    let at = start + 2 + header;
    for (let index = 0; index < count; index += 1) {
      const size = table.getUint16(at, true);
      styles.push(size === 0 ? undefined : readStyle(file, at + 2, baseSize));
      at += 2 + size + (size % 2);
    }
  }
  const changesOf = (index: number, steps: number): readonly Change[] => {
    const style = styles[index];
    if (style === undefined || steps > MOST_STEPS) return [];
    return [...changesOf(style.basedOn, steps + 1), ...style.changes];
  };
  return (index) => changesOf(index, 0);
}

function readStyle(file: DocFile, at: number, baseSize: number): Style | undefined {
  const { table } = file;
  const kind = table.getUint16(at + 2, true);
  if ((kind & 0xf) !== PARAGRAPH_STYLE) return undefined;
  const nameLength = table.getUint16(at + baseSize, true);
  const properties = at + baseSize + 2 + 2 * (nameLength + 1);
  const size = table.getUint16(properties, true);
  return {
    basedOn: kind >> 4,
    // The style repeats its own number before its changes.
    changes: size <= 2 ? [] : readChanges(file, table, properties + 4, properties + 2 + size),
  };
}
