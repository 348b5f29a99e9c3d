import { useEffect, useRef } from 'react';

const tries = ['keydown', 'paste', 'cut', 'drop'] as const;

/**
 * Boxes of a report that is final, or that another window writes, take no text and say nothing of it by
 * themselves: whoever types, pastes, cuts or deletes in one is told why nothing happens.
 */
export function useLockedHint(isLocked: boolean, onTried: () => void): void {
  const tell = useRef(onTried);
  useEffect(() => {
    tell.current = onTried;
  });
  useEffect(() => {
    if (!isLocked) return undefined;
    const listen = (event: Event) => {
      const isTry = !(event instanceof KeyboardEvent) || wouldChange(event);
      if (isTry && isLockedBox(event.target)) tell.current();
    };
    for (const kind of tries) document.addEventListener(kind, listen, true);
    return () => {
      for (const kind of tries) document.removeEventListener(kind, listen, true);
    };
  }, [isLocked]);
}

/** A box for text of the report itself: those of the handing over stay open. */
function isLockedBox(target: EventTarget | null): boolean {
  const isBox = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isBox && target.readOnly;
}

/** Input methods begin with a key that says only that it is theirs. */
function wouldChange({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  return Array.from(key).length === 1 || ['Backspace', 'Delete', 'Process'].includes(key);
}
