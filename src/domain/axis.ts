import type { AxisNode, Group, Line } from './format';

/** A line with the headings above it, outermost first; the last label is the line's own. */
export interface LinePath {
  readonly line: Line;
  readonly groups: readonly Group[];
}

export function isGroup(node: AxisNode): node is Group {
  return 'children' in node;
}

const pathsOfAxis = new WeakMap<readonly AxisNode[], readonly LinePath[]>();
const linesOfAxis = new WeakMap<readonly AxisNode[], readonly Line[]>();

/** Every line of an axis in printed order, with its headings. The same array for the same axis. */
export function linePaths(axis: readonly AxisNode[]): readonly LinePath[] {
  const known = pathsOfAxis.get(axis);
  if (known) return known;
  const paths = pathsUnder(axis, []);
  pathsOfAxis.set(axis, paths);
  return paths;
}

function pathsUnder(axis: readonly AxisNode[], groups: readonly Group[]): readonly LinePath[] {
  return axis.flatMap((node) =>
    isGroup(node) ? pathsUnder(node.children, [...groups, node]) : [{ line: node, groups }],
  );
}

/** Every line of an axis in printed order. The same array for the same axis. */
export function leafLines(axis: readonly AxisNode[]): readonly Line[] {
  const known = linesOfAxis.get(axis);
  if (known) return known;
  const lines = linePaths(axis).map(({ line }) => line);
  linesOfAxis.set(axis, lines);
  return lines;
}

/** Levels of headings that an axis prints; zero when its only lines have no label. */
export function axisDepth(axis: readonly AxisNode[]): number {
  return Math.max(
    0,
    ...axis.map((node) => {
      if (isGroup(node)) return 1 + axisDepth(node.children);
      return node.label === '' ? 0 : 1;
    }),
  );
}

/** Spoken name of a line: its labels with those of its groups, separated by spaces. */
export function lineName({ line, groups }: LinePath): string {
  const spoken = groups.filter((group) => group.isSpoken !== false).map((group) => group.label);
  return [...spoken, line.label].filter((label) => label !== '').join(' ');
}
