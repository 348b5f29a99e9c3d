import { useEffect } from 'react';
import { askToPersist, isPersonAsked } from '../storage';
import { useNotify } from './Notice';
import { whenLookedAt } from './when-looked-at';
import type { EditorSession } from './use-editor-session';

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 60_000;

const WELL_AGAIN = '又能保存了，刚才没存上的内容已经存好。';

/**
 * While a draft is not stored: tries again by itself, less and less often, and at once when the window
 * is looked at. Says when it is well again.
 */
export function useRecovery({ saveState, retrySaveQuietly }: EditorSession): void {
  const notify = useNotify();
  useEffect(() => {
    let isFailing = false;
    let wait = FIRST_WAIT_MS;
    let next: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const { kind } = saveState.get();
      clearTimeout(next);
      if (kind === 'failed') {
        isFailing = true;
        next = setTimeout(retrySaveQuietly, wait);
        wait = Math.min(2 * wait, LONGEST_WAIT_MS);
      } else if (kind === 'saved') {
        if (isFailing) notify({ text: WELL_AGAIN });
        isFailing = false;
        wait = FIRST_WAIT_MS;
      }
    };
    const stopListening = saveState.subscribe(look);
    const stopLooking = whenLookedAt(() => {
      if (saveState.get().kind === 'failed') retrySaveQuietly();
    });
    return () => {
      stopListening();
      stopLooking();
      clearTimeout(next);
    };
  }, [saveState, retrySaveQuietly, notify]);
}

let isAsked = false;

/**
 * Once there is something worth keeping, the browser is asked to keep it. Where it would ask the person,
 * that is left to the button of the list page.
 */
export function useKeeping({ saveState }: EditorSession): void {
  useEffect(() => {
    const opened = saveState.get();
    return saveState.subscribe(() => {
      const state = saveState.get();
      if (isAsked || state.kind !== 'saved' || opened.kind !== 'saved') return;
      if (state.revision === opened.revision || isPersonAsked()) return;
      isAsked = true;
      void askToPersist();
    });
  }, [saveState]);
}
