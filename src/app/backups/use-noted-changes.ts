import { useEffect } from 'react';
import type { EditorSession } from '../use-editor-session';
import type { Backups } from './create-backups';

/** Tells of each draft that is written: the folder follows. */
export function useNotedChanges({ saveState }: EditorSession, backups: Backups): void {
  useEffect(() => {
    const opened = saveState.get();
    return saveState.subscribe(() => {
      const state = saveState.get();
      if (state.kind === 'saved' && state !== opened) backups.noteChange();
    });
  }, [saveState, backups]);
}
