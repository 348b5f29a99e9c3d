import type { DocFile } from './doc-file';

/** Properties of a stretch of the file, as a list of changes (“sprm”) to be applied in order. */
export interface PropertyRun {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly Change[];
  /** Of paragraphs: their style. */
  readonly style: number;
}

export interface Change {
  readonly code: number;
  /** Its operand; for a table definition without its length. */
  readonly operand: DataView;
}

const PAGE = 512;
const TABLE_DEFINITION = 0xd608;
const TAB_STOPS = 0xc615;
/** The changes stand in the stream “Data”, since they are too long for the page. */
const ELSEWHERE = [0x6646, 0x6645];

/** Properties of paragraphs, in the order of the file. */
export function readParagraphRuns(file: DocFile): PropertyRun[] {
  return pagesOf(file, 0x102).flatMap((page) =>
    runsOf(file, page, 13, (at) => {
      const start = page + 2 * at;
      const words = file.main.getUint8(start);
      // Two bytes of style come before the changes.
      const isLong = words === 0;
      const style = file.main.getUint16(start + (isLong ? 2 : 1), true);
      return isLong
        ? [start + 4, 2 * file.main.getUint8(start + 1) - 2, style]
        : [start + 3, 2 * words - 3, style];
    }),
  );
}

/** Properties of characters, in the order of the file. */
export function readCharacterRuns(file: DocFile): PropertyRun[] {
  return pagesOf(file, 0xfa).flatMap((page) =>
    runsOf(file, page, 1, (at) => [page + 2 * at + 1, file.main.getUint8(page + 2 * at), 0]),
  );
}

/** Offsets of the pages that a “bin table” lists, found by its place in the header of the file. */
function pagesOf({ main, table, spend }: DocFile, header: number): number[] {
  const start = main.getUint32(header, true);
  const count = Math.floor((main.getUint32(header + 4, true) - 4) / 8);
  spend(Math.max(0, count) * 100);
  const numbers = start + 4 * (count + 1);
  return Array.from(
    { length: Math.max(0, count) },
    (_, index) => (table.getUint32(numbers + 4 * index, true) & 0x3f_ffff) * PAGE,
  );
}

function runsOf(
  file: DocFile,
  page: number,
  entrySize: number,
  extentOf: (at: number) => readonly [start: number, length: number, style: number],
): PropertyRun[] {
  const { main } = file;
  const count = main.getUint8(page + PAGE - 1);
  const entries = page + 4 * (count + 1);
  return Array.from({ length: count }, (_, index) => {
    const at = main.getUint8(entries + entrySize * index);
    const [start, length, style] = at === 0 ? [0, 0, 0] : extentOf(at);
    return {
      from: main.getUint32(page + 4 * index, true),
      to: main.getUint32(page + 4 * index + 4, true),
      style,
      changes: length <= 0 ? [] : readChanges(file, main, start, start + length),
    };
  });
}

export function readChanges(file: DocFile, view: DataView, start: number, end: number): Change[] {
  const changes: Change[] = [];
  let at = start;
  while (at + 2 < end) {
    const code = view.getUint16(at, true);
    file.spend(1);
    const [skipped, length] = operandOf(view, code, at + 2);
    const from = at + 2 + skipped;
    if (from + length > end) break;
    const operand = new DataView(view.buffer, view.byteOffset + from, length);
    if (ELSEWHERE.includes(code) && view !== file.data) {
      const place = operand.getUint32(0, true);
      const size = file.data.getUint16(place, true);
      changes.push(...readChanges(file, file.data, place + 2, place + 2 + size));
    } else changes.push({ code, operand });
    at = from + length;
  }
  return changes;
}

/** Bytes before the operand, and its length: it follows from the upper three bits of the code. */
function operandOf(view: DataView, code: number, at: number): readonly [number, number] {
  if (code === TABLE_DEFINITION) return [2, Math.max(0, view.getUint16(at, true) - 1)];
  const kind = code >> 13;
  if (kind !== 6) return [0, [1, 1, 2, 4, 2, 2, 0, 3][kind] ?? 0];
  const length = view.getUint8(at);
  if (code !== TAB_STOPS || length !== 255) return [1, length];
  const deleted = view.getUint8(at + 1);
  return [1, 2 + 4 * deleted + 3 * view.getUint8(at + 2 + 4 * deleted)];
}

/** The run that holds a place of the file. */
export function runAt(runs: readonly PropertyRun[], offset: number): PropertyRun | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run === undefined) return undefined;
    if (offset < run.from) high = middle - 1;
    else if (offset >= run.to) low = middle + 1;
    else return run;
  }
  return undefined;
}
