/** Chance that repeats itself: the same seed gives the same report. */
export interface Chance {
  /** A whole number from 0 to one below the limit. */
  readonly of: (limit: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
}

export function chanceFrom(seed: number): Chance {
  let state = (seed * 2654435761) >>> 0;
  const of = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return {
    of,
    pick: (items) => {
      const item = items[of(items.length)];
      if (item === undefined) throw new Error('Nothing to pick from.');
      return item;
    },
  };
}
