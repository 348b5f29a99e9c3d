import type { ClaimPen } from './pen-claim';

/** A lock that is free is granted within moments; a reload may take a little to let go of its own. */
const SOON_MS = 200;

/**
 * The browser itself sees to it that one window holds a lock, and lets go of it when a window is closed,
 * crashes or is killed. Who waits gets it then.
 */
export function claimByLock(locks: LockManager): ClaimPen {
  return (id, onHeld) => {
    const name = `gongkai-nianbao report ${id}`;
    let request = 0;
    let waiting = new AbortController();
    let letGo: () => void = () => undefined;

    const ask = (options: LockOptions) => {
      const mine = ++request;
      const hold = () =>
        new Promise<void>((resolve) => {
          letGo = resolve;
          clearTimeout(soon);
          if (mine !== request) resolve();
          else onHeld(true);
        });
      locks.request(name, options, hold).catch((error: unknown) => {
        if (mine !== request) return;
        const isTaken = error instanceof Error && error.name === 'AbortError';
        clearTimeout(soon);
        // Where locks are forbidden, every window writes and revisions keep them apart.
        onHeld(!isTaken);
        if (isTaken) wait();
      });
    };
    const wait = () => {
      waiting = new AbortController();
      ask({ signal: waiting.signal });
    };
    const endRequest = () => {
      request += 1;
      clearTimeout(soon);
      waiting.abort();
      letGo();
    };

    const soon = setTimeout(() => onHeld(false), SOON_MS);
    wait();
    return {
      seize: () => {
        endRequest();
        ask({ steal: true });
      },
      leave: endRequest,
    };
  };
}
