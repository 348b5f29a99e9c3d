/** In points: what is nearer is one line. Lines of borders lie so close, rows and columns never. */
export const TOGETHER = 3;

/** The places at which something stands, in order; those close together are one, in their middle. */
export function edgesOf(places: readonly number[]): number[] {
  const groups: number[][] = [];
  for (const place of [...places].sort((one, other) => one - other)) {
    const group = groups[groups.length - 1];
    if (group && place - (group[0] ?? 0) <= TOGETHER) group.push(place);
    else groups.push([place]);
  }
  return groups.map((group) => group.reduce((sum, place) => sum + place, 0) / group.length);
}

/** Its number among the edges. */
export function nearestEdge(edges: readonly number[], place: number): number {
  return edges.reduce(
    (best, edge, at) =>
      Math.abs(edge - place) < Math.abs((edges[best] ?? Infinity) - place) ? at : best,
    0,
  );
}
