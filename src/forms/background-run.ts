/** Work in steps; the iterator does one with each `next`. */
export type Steps = Iterator<void, void>;

export interface BackgroundRun {
  /** Drops what is left of the steps before and begins with these once the typing pauses. */
  readonly start: (steps: Steps) => void;
  /** Does all that is left now. */
  readonly finish: () => void;
}

/** A pause in typing, after which the last key has been painted. */
const PAUSE_MS = 150;
/** Steps are done together up to here; then keys and painting have their turn. */
const SLICE_MS = 8;

/** Does long work beside the typing, a few milliseconds at a time. */
export function createBackgroundRun(): BackgroundRun {
  let steps: Steps | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const runUntil = (end: number) => {
    while (steps && performance.now() < end) {
      const current = steps;
      // The last step may tell listeners, who may start other steps.
      if (current.next().done === true && steps === current) steps = null;
    }
  };
  const runSlice = () => {
    runUntil(performance.now() + SLICE_MS);
    if (steps) timer = setTimeout(runSlice, 0);
  };
  return {
    start: (next) => {
      clearTimeout(timer);
      steps = next;
      timer = setTimeout(runSlice, PAUSE_MS);
    },
    finish: () => {
      clearTimeout(timer);
      runUntil(Infinity);
    },
  };
}
