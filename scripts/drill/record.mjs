/**
 * What the screen said. Of each box all that it ever held since the last look, and which of it the
 * screen had called saved: after a kill the box must hold that, or something typed after it.
 */
export function createRecord() {
  /** @type {Map<string, string[]>} */
  const held = new Map();
  /** @type {Map<string, number>} */
  const safe = new Map();
  /** @type {string[]} */
  let faults = [];
  let pressed = '';
  let isReplaced = false;

  return {
    /** A key that is about to be pressed: of the last one the page may be killed before it tells. */
    press: (/** @type {string} */ key, /** @type {boolean} */ replaces) => {
      pressed = key;
      isReplaced = replaces;
    },
    /** @param {string} key @param {string} value */
    typed: (key, value) => {
      held.set(key, [...(held.get(key) ?? []), value]);
    },
    /** @param {readonly (readonly [string, string])[]} shown */
    saved: (shown) => {
      for (const [key, values] of held) safe.set(key, values.length - 1);
      for (const [key, value] of shown) {
        const values = held.get(key);
        if (!values) held.set(key, [value]);
        else if (values[values.length - 1] !== value)
          faults = [...faults, `${key} showed “${value}” and was typed as “${values.join('|')}”`];
        safe.set(key, (held.get(key)?.length ?? 0) - 1);
      }
    },
    /**
     * Compares with what is there after reopening, and goes on from it.
     * @param {ReadonlyMap<string, string>} found
     */
    compare: (found) => {
      const { lost, corrupted } = differences({ held, safe, pressed, isReplaced }, found);
      corrupted.push(...faults);
      const checked = safe.size;
      faults = [];
      held.clear();
      safe.clear();
      for (const [key, value] of found) {
        held.set(key, [value]);
        safe.set(key, 0);
      }
      return { lost, corrupted, checked };
    },
    clear: () => {
      held.clear();
      safe.clear();
      faults = [];
    },
  };
}

/**
 * @param {{ held: Map<string, string[]>, safe: Map<string, number>, pressed: string, isReplaced: boolean }} told
 * @param {ReadonlyMap<string, string>} found
 */
function differences({ held, safe, pressed, isReplaced }, found) {
  /** @type {string[]} */
  const corrupted = [];
  /** @type {string[]} */
  const lost = [];
  for (const [key, values] of held) {
    const value = found.get(key);
    const untold = isReplaced ? pressed : `${values[values.length - 1] ?? ''}${pressed}`;
    if (pressed !== '' && value === untold) continue;
    const index = value === undefined ? -1 : values.lastIndexOf(value);
    const first = safe.get(key) ?? -1;
    const what = `${key}: ${JSON.stringify(value)} of ${JSON.stringify(values.slice(-6))}`;
    if (first >= 0 && index < first) (index < 0 && value ? corrupted : lost).push(what);
  }
  return { lost, corrupted };
}
