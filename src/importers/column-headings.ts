import { isGroup, linePaths } from '../domain';
import type { AxisNode, Line, LinePath, TableFormat } from '../domain';
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
  /** Where the rows of headings end on the right. */
  readonly end: number;
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

export const SHORTEST_BEGINNING = 3;

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
    boxes
      .filter((box) => !isAligned || !isRepeated(rows[row - 1] ?? [], box))
      .flatMap((box) => foundIn(vocabulary, table, row, box)),
  );
  if (!found.some(({ paths, groups }) => paths.length > 0 || groups.length > 0)) return null;
  const places = resolve(table, found, isAligned);
  const isComparable = isAligned || new Set([...places.values()].map(({ row }) => row)).size === 1;
  const guessed = isComparable ? addByElimination(table, places, found) : new Set<Line>();
  return {
    places,
    guessed,
    order: orderOf(table, places, found, { isAligned, isComparable }),
    headed: found.map(({ box }) => box),
    end: endOf(rows.flat()),
    damaged: damagedOf(vocabulary, places),
    units: unitsOf(places),
  };
}

/** A merged heading written once for each row that it covers. */
function isRepeated(above: readonly SourceBox[], { text, column }: SourceBox): boolean {
  return above.some((box) => box.column === column && box.text.trim() === text.trim());
}

export function endOf(boxes: readonly SourceBox[]): number {
  return Math.max(0, ...boxes.map(({ column, columnSpan }) => column + columnSpan));
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
      paths:
        items.length > 0
          ? items.flatMap((item) => ('path' in item ? [item.path] : []))
          : pathsCutShort(table, box.text),
      groups: items.flatMap((item) => ('group' in item ? [item.group.label] : [])),
    },
  ];
}

/** “本年新”: the columns whose headings begin so, where a website has swallowed the end. */
function pathsCutShort(table: TableFormat, text: string): readonly LinePath[] {
  const { body } = labelKey(text);
  if (body.length < SHORTEST_BEGINNING) return [];
  return linePaths(table.columns).filter(({ line }) => labelKey(line.label).body.startsWith(body));
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
        : ((isAligned ? underGroups(path, all, found) : undefined) ??
          inOrder(path, same, named, isAligned));
    if (box) places.set(path.line, box);
  }
  return places;
}

/**
 * The heading that stands below all groups of this column, and no other. Where one of the columns
 * beside it does so twice, or before its turn, a heading of a group is lost or reaches too far.
 */
function underGroups(
  path: LinePath,
  all: readonly LinePath[],
  found: readonly Found[],
): SourceBox | undefined {
  const wanted = path.groups.map(({ label }) => label);
  const beside = all.filter(
    ({ groups }) => groups.map(({ label }) => label).join() === wanted.join(),
  );
  const fits = beside.map((each) =>
    found.filter(({ row, box, paths }) => {
      if (!paths.includes(each)) return false;
      const above = groupsAbove(found, row, box.column);
      return above.length === wanted.length && wanted.every((label) => above.includes(label));
    }),
  );
  const columns = fits.flatMap((each) => each.map(({ box }) => box.column));
  const isInOrder = columns.every((column, at) => at === 0 || column > (columns[at - 1] ?? 0));
  if (!isInOrder || fits.some(({ length }) => length > 1)) return undefined;
  return fits[beside.indexOf(path)]?.[0]?.box;
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
  { isAligned, isComparable }: { isAligned: boolean; isComparable: boolean },
): readonly Line[] | null {
  const paths = linePaths(table.columns);
  const lines = paths.map(({ line }) => line);
  if (!lines.every((line) => places.has(line))) return null;
  if (new Set(places.values()).size !== lines.length) return null;
  const columnOf = (line: Line) => places.get(line)?.column ?? 0;
  if (isComparable) {
    const order = [...lines].sort((left, right) => columnOf(left) - columnOf(right));
    const isOfficial = order.every((line, at) => line === lines[at]);
    if (isAligned || isOfficial || !table.columns.some(isGroup)) return order;
    return isReadingOrder(table, found) ? lines : null;
  }
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

/**
 * True if the headings follow each other as one reads the official ones, row by row: then rows of
 * headings have run together into one.
 */
function isReadingOrder(table: TableFormat, found: readonly Found[]): boolean {
  const official: string[] = [];
  for (let level: readonly AxisNode[] = table.columns; level.length > 0;) {
    official.push(...level.map(({ label }) => labelKey(label).body));
    level = level.flatMap((node) => (isGroup(node) ? node.children : []));
  }
  const understood = found.filter(({ paths, groups }) => paths.length + groups.length > 0);
  const labels = understood.map(({ box, groups, paths }) =>
    labelKey(groups[0] ?? paths[0]?.line.label ?? box.text),
  );
  return labels.map(({ body }) => body).join() === official.join();
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
