import { oneAtATime } from '../one-at-a-time';

const QUIET_MS = 10_000;
/** Who types without a pause does not wait for one. */
const LONGEST_MS = 60_000;
const APART_MS = 60_000;

/** Writing that follows what is typed, neither at every key nor much later. */
export function paced(work: () => Promise<void>) {
  let next: ReturnType<typeof setTimeout> | undefined;
  let lastAt = 0;
  /** When the first change came that is not written; `null` where there is none. */
  let changedAt: number | null = null;
  const write = oneAtATime(async () => {
    lastAt = Date.now();
    changedAt = null;
    await work();
  });
  const writeSoon = (wait: number) => {
    clearTimeout(next);
    next = setTimeout(write, wait);
  };
  return {
    write,
    writeSoon,
    noteChange: () => {
      const now = Date.now();
      changedAt ??= now;
      const isQuietAt = Math.min(now + QUIET_MS, changedAt + LONGEST_MS);
      writeSoon(Math.max(isQuietAt, lastAt + APART_MS) - now);
    },
  };
}
