import { useEffect } from 'react';
import type { Backups } from './create-backups';

const AGAIN_MS = 30 * 60_000;

/** What is due for a backup, from the start and while the page stays open. */
export function useRegularLook(backups: Backups): void {
  useEffect(() => {
    // What cannot be read is told by the list.
    const look = () => void backups.refresh().catch(() => undefined);
    look();
    const again = setInterval(look, AGAIN_MS);
    return () => clearInterval(again);
  }, [backups]);
}
