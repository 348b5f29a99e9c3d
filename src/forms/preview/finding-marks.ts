import type { CellId, Finding, Severity } from '../../domain';
import { placeKey, placeOfFinding } from './printed-places';
import type { Place, PrintedPlaces } from './printed-places';

/** How serious a mark is: what is only not filled in is told apart from what is wrong. */
export type MarkTone = Severity | 'missing';

/** All open findings of one place. */
export interface FindingMark {
  readonly key: string;
  readonly place: Place;
  readonly tone: MarkTone;
  readonly findings: readonly Finding[];
}

const order: readonly MarkTone[] = ['error', 'confirm', 'hint', 'missing'];

/** One mark a place, in printed order. What has been accounted for has none. */
export function findingMarks(
  places: PrintedPlaces,
  findings: readonly Finding[],
): readonly FindingMark[] {
  const byPlace = new Map<string, FindingMark>();
  for (const finding of findings.filter(({ settledReason }) => settledReason === undefined)) {
    const place = placeOfFinding(places, finding);
    const key = placeKey(place);
    const known = byPlace.get(key);
    const tone = moreSerious(toneOf(finding), known?.tone);
    byPlace.set(key, { key, place, tone, findings: [...(known?.findings ?? []), finding] });
  }
  return [...byPlace.values()].sort(
    (left, right) =>
      left.place.block - right.place.block || (left.place.row ?? -1) - (right.place.row ?? -1),
  );
}

/** The most serious tone of each cell that an open finding speaks of. */
export function cellTones(findings: readonly Finding[]): ReadonlyMap<CellId, MarkTone> {
  const tones = new Map<CellId, MarkTone>();
  for (const finding of findings) {
    if (finding.settledReason !== undefined) continue;
    for (const id of finding.cells) tones.set(id, moreSerious(toneOf(finding), tones.get(id)));
  }
  return tones;
}

function toneOf({ severity, isMissing }: Finding): MarkTone {
  return isMissing === true ? 'missing' : severity;
}

function moreSerious(tone: MarkTone, other: MarkTone | undefined): MarkTone {
  if (other === undefined) return tone;
  return order.indexOf(tone) < order.indexOf(other) ? tone : other;
}
