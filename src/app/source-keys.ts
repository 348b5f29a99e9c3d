/** By which the pieces of a source are known in the review. */

export function paragraphKey(block: number): string {
  return `p${block}`;
}

export function boxKey(grid: number, row: number, column: number): string {
  return `t${grid}-${row}-${column}`;
}
