import type { AxisNode, Group, Line } from './format';

/** A line with the headings above it, outermost first; the last label is the line's own. */
export interface LinePath {
  readonly line: Line;
  readonly groups: readonly Group[];
}

export function isGroup(node: AxisNode): node is Group {
  return 'children' in node;
}

/** Every line of an axis in printed order, with its headings. */
export function linePaths(
  axis: readonly AxisNode[],
  groups: readonly Group[] = [],
): readonly LinePath[] {
  return axis.flatMap((node) =>
    isGroup(node) ? linePaths(node.children, [...groups, node]) : [{ line: node, groups }],
  );
}

/** Every line of an axis in printed order. */
export function leafLines(axis: readonly AxisNode[]): readonly Line[] {
  return linePaths(axis).map(({ line }) => line);
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
