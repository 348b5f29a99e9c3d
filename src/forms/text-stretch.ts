/** Where two texts differ: all between is another text, what stands around is the same. */
export interface Stretch {
  readonly start: number;
  readonly endBefore: number;
  readonly endAfter: number;
}

export function changedStretch(before: string, after: string): Stretch {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < most - start && isSameFromEnd(before, after, same)) same += 1;
  return { start, endBefore: before.length - same, endAfter: after.length - same };
}

function isSameFromEnd(before: string, after: string, index: number): boolean {
  return before[before.length - 1 - index] === after[after.length - 1 - index];
}

const LEAD = 6;

/** Both texts, cut down to where they differ, with a few characters before. */
export function shortened(before: string, after: string, most: number): readonly [string, string] {
  if (before.length <= most && after.length <= most) return [before, after];
  const { start, endBefore, endAfter } = changedStretch(before, after);
  const from = Math.max(0, start - LEAD);
  const cut = (text: string, end: number) => {
    const to = Math.min(text.length, Math.max(end, from + LEAD), from + most);
    return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  };
  return [cut(before, endBefore), cut(after, endAfter)];
}
