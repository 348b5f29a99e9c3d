/** Keeps a page of paper to its length: what it leaves out, it says. */

const AROUND = 12;

/** Two texts with what they have alike left away, but for a few characters around the difference. */
export function aroundDifference(
  before: string,
  after: string,
  most: number,
): { readonly before: string; readonly after: string } {
  if (Math.max(before.length, after.length) <= most) return { before, after };
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let alike = 0;
  while (
    alike < shorter - start &&
    before[before.length - 1 - alike] === after[after.length - 1 - alike]
  ) {
    alike += 1;
  }
  const from = Math.max(0, start - AROUND);
  const part = (text: string) => {
    const end = Math.min(text.length, text.length - alike + AROUND, from + most);
    return `${from > 0 ? '…' : ''}${text.slice(from, end)}${end < text.length ? '…' : ''}`;
  };
  return { before: part(before), after: part(after) };
}

/** As many of the sentences as have room, and how many are left out. */
export function withinRoom(
  sentences: readonly string[],
  room: number,
  rest: (count: number) => string,
): readonly string[] {
  const shown: string[] = [];
  let used = 0;
  for (const sentence of sentences) {
    used += sentence.length;
    if (shown.length > 0 && used > room) break;
    shown.push(sentence.length > room ? `${sentence.slice(0, room - 1)}…` : sentence);
  }
  const left = sentences.length - shown.length;
  return left === 0 ? shown : [...shown, rest(left)];
}
