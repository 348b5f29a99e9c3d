/** Chance that is the same for the same seed (mulberry32). @param {number} seed */
export function createChance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /** @template T @param {readonly T[]} values */
  const shuffled = (values) =>
    values
      .map((value) => ({ value, place: next() }))
      .sort((a, b) => a.place - b.place)
      .map(({ value }) => value);
  return {
    shuffled,
    /** From `low` up to and without `high`. @param {number} low @param {number} high */
    between: (low, high) => low + Math.floor(next() * (high - low)),
    /** @template T @param {readonly T[]} choices @returns {T} */
    one: (choices) => /** @type {T} */ (choices[Math.floor(next() * choices.length)]),
  };
}

/** @typedef {ReturnType<typeof createChance>} Chance */
