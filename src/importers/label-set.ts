import { editDistance, labelKey } from './label-key';
import type { LabelKey } from './label-key';

export interface LabelMatch<T> {
  /** Everything that bears this label; several where one wording is used more than once. */
  readonly items: readonly T[];
  /** `same`: the official wording; `variant`: a known other one; `damaged`: letters differ. */
  readonly quality: 'same' | 'variant' | 'damaged';
}

interface Entry<T> {
  readonly key: LabelKey;
  readonly letters: ReadonlySet<string>;
  readonly items: T[];
}

const SHORTEST_DAMAGED = 4;
const DAMAGE = 0.3;
/** How much nearer the best label must be than the next. */
const MARGIN = 2;
const REMEMBERED = 5000;

/** Labels of a format, found by wording. A damaged label is found only if no other is near. */
export class LabelSet<T> {
  readonly #entries = new Map<string, Entry<T>>();
  readonly #bare = new Map<string, Entry<T>[]>();
  readonly #known = new Map<string, LabelMatch<T> | null>();

  constructor(labels: readonly (readonly [label: string, item: T])[]) {
    for (const [label, item] of labels) {
      const key = labelKey(label);
      if (key.body === '') continue;
      const entry = this.#entries.get(key.body) ?? { key, letters: new Set(key.body), items: [] };
      entry.items.push(item);
      this.#entries.set(key.body, entry);
    }
    for (const entry of this.#entries.values()) {
      this.#bare.set(entry.key.bare, [...(this.#bare.get(entry.key.bare) ?? []), entry]);
    }
  }

  find(text: string): LabelMatch<T> | null {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const match = this.#search(labelKey(text));
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    this.#known.set(text, match);
    return match;
  }

  #search(key: LabelKey): LabelMatch<T> | null {
    if (key.body === '') return null;
    const same = this.#entries.get(key.body);
    if (same) return { items: same.items, quality: 'same' };
    const bare = this.#entries.get(key.bare) ?? only(this.#bare.get(key.bare) ?? []);
    if (bare) return { items: bare.items, quality: 'variant' };
    return this.#nearest(key);
  }

  #nearest(key: LabelKey): LabelMatch<T> | null {
    if (!/[\u4E00-\u9FFF]{2}/.test(key.body)) return null;
    let best: Entry<T> | null = null;
    let distance = Infinity;
    let next = Infinity;
    for (const entry of this.#entries.values()) {
      if (!hasLettersOf(entry, key)) continue;
      const found = distanceOf(key, entry.key);
      if (found.letters < distance) {
        next = distance;
        distance = found.letters;
        best = found.isAllowed ? entry : null;
      } else if (found.letters < next) next = found.letters;
    }
    if (!best || next < distance + MARGIN) return null;
    if (key.number !== '' && best.key.number !== '' && key.number !== best.key.number) return null;
    return { items: best.items, quality: 'damaged' };
  }
}

/** False if so few letters are the label's that no counting of changes is needed. */
function hasLettersOf<T>({ key: official, letters }: Entry<T>, key: LabelKey): boolean {
  const text = key.bare.length < key.body.length ? key.bare : key.body;
  const most = Math.max(allowedDamage(official.body), allowedDamage(official.bare)) + MARGIN;
  let strange = 0;
  for (const letter of text) {
    if (letters.has(letter)) continue;
    strange += 1;
    if (strange > most) return false;
  }
  return true;
}

interface Distance {
  readonly letters: number;
  readonly isAllowed: boolean;
}

/** The nearer of the two ways to compare: with what stands in brackets, and without. */
function distanceOf(key: LabelKey, official: LabelKey): Distance {
  const full = lettersBetween(key.body, official.body);
  if (official.bare === official.body && key.bare === key.body) return full;
  const bare = lettersBetween(key.bare, official.bare);
  if (full.isAllowed !== bare.isAllowed) return full.isAllowed ? full : bare;
  return full.letters <= bare.letters ? full : bare;
}

/** Counts a little beyond what is allowed, so that the next best label is known to be far enough. */
function lettersBetween(text: string, official: string): Distance {
  const allowed = allowedDamage(official);
  const letters = editDistance(text, official, allowed + MARGIN);
  return {
    letters: letters > allowed + MARGIN ? Infinity : letters,
    isAllowed: letters <= allowed,
  };
}

/** Letters that may differ in a label of this length. */
function allowedDamage(label: string): number {
  return label.length < SHORTEST_DAMAGED ? 0 : Math.floor(label.length * DAMAGE);
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}
