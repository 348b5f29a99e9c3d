import { useEffect } from 'react';
import type { EditorSession } from '../use-editor-session';
import type { Backups } from './create-backups';

/** Tells of each draft that is written: the folder follows. */
export function useNotedChanges({ saveState, isReading }: EditorSession, backups: Backups): void {
  useEffect(() => {
    const opened = saveState.get();
    return saveState.subscribe(() => {
      const state = saveState.get();
      // A window that reads along leaves it to the one that writes.
      if (state.kind === 'saved' && state !== opened && !isReading.get()) backups.noteChange();
    });
  }, [saveState, isReading, backups]);
}
