import { linePaths } from '../domain';
import type { Line, LinePath, TableFormat } from '../domain';
import { isBlank } from './classify-row';
import { labelKey } from './label-key';
import type { SourceBox } from './source-document';
import type { Vocabulary } from './vocabulary';

/** Where the columns of a table stand, read from the rows of headings above its figures. */
export interface ColumnHeadings {
  /** The heading of each column that was found. */
  readonly places: ReadonlyMap<Line, SourceBox>;
  /** All columns in the order of the file, if that is certain. */
  readonly order: readonly Line[] | null;
  /** Columns found only because no other heading was left for them. */
  readonly guessed: ReadonlySet<Line>;
  /** Boxes of headings with any text, whether understood or not. */
  readonly headed: readonly SourceBox[];
  /** Headings whose letters differ from the official ones, as printed. */
  readonly damaged: ReadonlyMap<Line, string>;
  /** Unit that the file prints, where it differs from the official one. */
  readonly units: ReadonlyMap<Line, string>;
}

interface Found {
  readonly row: number;
  readonly box: SourceBox;
  readonly paths: readonly LinePath[];
  readonly groups: readonly string[];
}

type HeadingRows = readonly (readonly SourceBox[])[];

/**
 * @param isAligned true if the column numbers of different rows can be compared
 * @returns null if no heading of this table is among the rows
 */
export function readColumnHeadings(
  vocabulary: Vocabulary,
  table: TableFormat,
  rows: HeadingRows,
  isAligned: boolean,
): ColumnHeadings | null {
  const found = rows.flatMap((boxes, row) =>
    boxes.flatMap((box) => foundIn(vocabulary, table, row, box)),
  );
  if (!found.some(({ paths, groups }) => paths.length > 0 || groups.length > 0)) return null;
  const places = resolve(table, found, isAligned);
  const isComparable = isAligned || new Set([...places.values()].map(({ row }) => row)).size === 1;
  const guessed = isComparable ? addByElimination(table, places, found) : new Set<Line>();
  return {
    places,
    guessed,
    order: orderOf(table, places, found, isComparable),
    headed: found.map(({ box }) => box),
    damaged: damagedOf(vocabulary, places),
    units: unitsOf(places),
  };
}

function foundIn(
  vocabulary: Vocabulary,
  table: TableFormat,
  row: number,
  box: SourceBox,
): readonly Found[] {
  if (isBlank(box.text)) return [];
  const items = (vocabulary.labels.find(box.text)?.items ?? []).filter(
    (item) => item.role === 'column' && item.table === table,
  );
  return [
    {
      row,
      box,
      paths: items.flatMap((item) => ('path' in item ? [item.path] : [])),
      groups: items.flatMap((item) => ('group' in item ? [item.group.label] : [])),
    },
  ];
}

function resolve(
  table: TableFormat,
  found: readonly Found[],
  isAligned: boolean,
): Map<Line, SourceBox> {
  const places = new Map<Line, SourceBox>();
  const all = linePaths(table.columns);
  for (const path of all) {
    const named = found.filter(({ paths }) => paths.includes(path));
    const same = all.filter((other) => named[0]?.paths.includes(other));
    const box =
      same.length === 1
        ? named[0]?.box
        : ((isAligned ? underGroups(path, named, found) : undefined) ??
          inOrder(path, same, named, isAligned));
    if (box) places.set(path.line, box);
  }
  return places;
}

/** The heading that stands below all groups of this column, and no other. */
function underGroups(
  path: LinePath,
  named: readonly Found[],
  found: readonly Found[],
): SourceBox | undefined {
  const wanted = path.groups.map(({ label }) => label);
  const fits = named.filter(({ row, box }) => {
    const above = groupsAbove(found, row, box.column);
    return above.length === wanted.length && wanted.every((label) => above.includes(label));
  });
  return fits.length === 1 ? fits[0]?.box : undefined;
}

function groupsAbove(found: readonly Found[], row: number, column: number): readonly string[] {
  const labels: string[] = [];
  for (let above = 0; above < row; above += 1) {
    const reaching = found.filter((each) => each.row === above && each.box.column <= column);
    labels.push(...(reaching[reaching.length - 1]?.groups ?? []));
  }
  return labels;
}

/** The n-th of several equal headings is the n-th column so named, if there are as many. */
function inOrder(
  path: LinePath,
  same: readonly LinePath[],
  named: readonly Found[],
  isAligned: boolean,
): SourceBox | undefined {
  if (same.length !== named.length) return undefined;
  const depthOf = ({ groups }: LinePath) => (isAligned ? 0 : groups.length);
  const lines = [...same].sort((left, right) => depthOf(left) - depthOf(right));
  const boxes = [...named].sort(
    (left, right) => (isAligned ? 0 : left.row - right.row) || left.box.column - right.box.column,
  );
  return boxes[lines.indexOf(path)]?.box;
}

/** One heading that was not understood, between its neighbours, is the one column missing there. */
function addByElimination(
  table: TableFormat,
  places: Map<Line, SourceBox>,
  found: readonly Found[],
): ReadonlySet<Line> {
  const lines = linePaths(table.columns).map(({ line }) => line);
  const guessed = new Set<Line>();
  const used = new Set(places.values());
  const unused = found.filter(({ box, groups }) => !used.has(box) && groups.length === 0);
  lines.forEach((line, index) => {
    const before = places.get(lines[index - 1] ?? line);
    const after = places.get(lines[index + 1] ?? line);
    if (places.has(line) || !before) return;
    if (!after && index < lines.length - 1) return;
    const between = unused.filter(
      ({ box }) => box.column > before.column && box.column < (after?.column ?? Infinity),
    );
    const [only] = between;
    if (between.length !== 1 || !only) return;
    places.set(line, only.box);
    guessed.add(line);
  });
  return guessed;
}

function orderOf(
  table: TableFormat,
  places: ReadonlyMap<Line, SourceBox>,
  found: readonly Found[],
  isComparable: boolean,
): readonly Line[] | null {
  const paths = linePaths(table.columns);
  const lines = paths.map(({ line }) => line);
  if (!lines.every((line) => places.has(line))) return null;
  if (new Set(places.values()).size !== lines.length) return null;
  const columnOf = (line: Line) => places.get(line)?.column ?? 0;
  if (isComparable) return [...lines].sort((left, right) => columnOf(left) - columnOf(right));
  const firstOf = ({ box, groups }: Found) =>
    paths.findIndex(
      (path) =>
        places.get(path.line) === box || path.groups.some(({ label }) => groups.includes(label)),
    );
  const understood = found.map((each) => ({ row: each.row, index: firstOf(each) }));
  const isOfficial = understood
    .filter(({ index }) => index >= 0)
    .every(({ row, index }, at, all) => {
      const previous = all[at - 1];
      return !previous || previous.row !== row || previous.index < index;
    });
  return isOfficial ? lines : null;
}

function damagedOf(
  vocabulary: Vocabulary,
  places: ReadonlyMap<Line, SourceBox>,
): ReadonlyMap<Line, string> {
  const isOfficial = (text: string) => {
    const quality = vocabulary.labels.find(text)?.quality;
    return quality === 'same' || quality === 'variant';
  };
  return new Map(
    Array.from(places).flatMap(([line, { text }]) =>
      isOfficial(text) ? [] : [[line, text] as const],
    ),
  );
}

function unitsOf(places: ReadonlyMap<Line, SourceBox>): ReadonlyMap<Line, string> {
  const units = new Map<Line, string>();
  for (const [line, { text }] of places) {
    const printed = unitIn(text);
    if (printed !== '' && printed !== unitIn(line.label)) units.set(line, printed);
  }
  return units;
}

function unitIn(label: string): string {
  return /(万元|元)$/.exec(labelKey(label).remark)?.[1] ?? '';
}
