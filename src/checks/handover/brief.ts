/** Keeps a page of paper to its length: what it leaves out, it says. */

import { shownMessage } from '../../domain';
import type { Finding } from '../../domain';

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

/** What was accounted for, each in one sentence with its reason. */
export function settledReasons(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap((finding) => {
    if (finding.settledReason === undefined) return [];
    const message = shownMessage(finding).replace(/。[^]*$/, '');
    return [`${message}。原因：${finding.settledReason}`];
  });
}

/** Where a sentence that has no room goes on. */
export const SEE_CHECK_REPORT = '，见检查单';

/** Cut at a word, never inside brackets. */
function cutShort(sentence: string, room: number, mark: string): string {
  if (sentence.length <= room) return sentence;
  const start = sentence.slice(0, Math.max(1, room - mark.length));
  const whole = start.replace(/（[^）]*$/, '');
  const end = Math.max(...Array.from('，、；。：', (pause) => whole.lastIndexOf(pause)));
  const isInBrackets = whole.length < start.length;
  return `${isInBrackets || end < room / 3 ? whole : whole.slice(0, end)}${mark}`;
}

/** As many of the sentences as have room, and how many are left out. */
export function withinRoom(
  sentences: readonly string[],
  room: number,
  rest: (count: number) => string,
  mark = '…',
): readonly string[] {
  const shown: string[] = [];
  let used = 0;
  for (const sentence of sentences) {
    used += sentence.length;
    if (shown.length > 0 && used > room) break;
    shown.push(cutShort(sentence, room, mark));
  }
  const left = sentences.length - shown.length;
  return left === 0 ? shown : [...shown, rest(left)];
}
