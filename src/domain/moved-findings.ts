import type { Fix } from './fix';
import { textAt } from './report-text';
import type { HoldsTexts, TextKey, TextPlace } from './report-text';
import type { Finding } from './rule';

/**
 * The findings about words of a text that has changed since, until they are found anew: each place
 * moves with its words, a place whose own words changed is gone, and so is a finding left without
 * any. No place ever points at other words.
 */
export function movedFindings(
  findings: readonly Finding[],
  before: HoldsTexts,
  after: HoldsTexts,
): readonly Finding[] {
  const moves = movesBetween(before, after);
  return findings.flatMap((finding) => movedFinding(finding, moves) ?? []);
}

function movedFinding(finding: Finding, moves: Moves): Finding | null {
  const { places, fixes } = finding;
  if (!places || places.every(({ text }) => moves(text) === null)) return finding;
  const moved = places.flatMap((place) => movedPlace(place, moves) ?? []);
  if (moved.length === 0) return null;
  const kept = (fixes ?? []).flatMap((fix) => movedFix(fix, moves) ?? []);
  return { ...finding, places: moved, ...(fixes && { fixes: kept }) };
}

function movedFix(fix: Fix, moves: Moves): Fix | null {
  if (!fix.edits) return fix;
  const edits = fix.edits.flatMap((edit) => movedPlace(edit, moves) ?? []);
  return edits.length < fix.edits.length ? null : { ...fix, edits };
}

/** The same for places alone; the same array as long as none of them moves. */
export function movedPlaces<Place extends TextPlace>(
  places: readonly Place[],
  before: HoldsTexts,
  after: HoldsTexts,
): readonly Place[] {
  const moves = movesBetween(before, after);
  const moved = places.flatMap((place) => movedPlace(place, moves) ?? []);
  const isSame =
    moved.length === places.length && moved.every((place, index) => place === places[index]);
  return isSame ? places : moved;
}

function movedPlace<Place extends TextPlace>(place: Place, moves: Moves): Place | null {
  const change = moves(place.text);
  if (!change || place.end <= change.start) return place;
  if (place.start < change.end) return null;
  return { ...place, start: place.start + change.growth, end: place.end + change.growth };
}

/** The one stretch in which two texts differ, by its place in the earlier one. */
interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly growth: number;
}

/** `null` for a text that is the same. */
type Moves = (text: TextKey) => TextChange | null;

function movesBetween(before: HoldsTexts, after: HoldsTexts): Moves {
  const known = new Map<TextKey, TextChange | null>();
  return (key) => {
    const change = known.get(key);
    if (change !== undefined) return change;
    const found = changeOf(textAt(before, key), textAt(after, key));
    known.set(key, found);
    return found;
  };
}

function changeOf(before: string, after: string): TextChange | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same += 1;
  }
  return { start, end: before.length - same, growth: after.length - before.length };
}
