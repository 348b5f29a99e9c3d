import { useCallback, useEffect } from 'react';
import { useLocation } from 'wouter';
import type { Target } from '../../forms';
import { HANDOVER_PAGE } from '../more-pages';
import { useNotify } from '../Notice';
import { editorPath } from '../routes';
import { FINAL_NOTICE } from './is-refused';

const tries = ['keydown', 'paste', 'cut', 'drop'] as const;

/** Says that the report `id` is final, with the way to 解除定稿. */
export function useFinalNotice(id: string, onTarget: (target: Target) => void): () => void {
  const notify = useNotify();
  const [, navigate] = useLocation();
  return useCallback(() => {
    const reopen = () => {
      navigate(editorPath(id, HANDOVER_PAGE));
      onTarget({ step: HANDOVER_PAGE, field: 'reopenReason' });
    };
    notify({ text: FINAL_NOTICE, action: { label: '去解除定稿', run: reopen } });
  }, [notify, navigate, id, onTarget]);
}

/**
 * Boxes of a final report take no text, and say nothing of it by themselves: whoever types, pastes,
 * cuts or deletes in one is told why nothing happens.
 */
export function useFinalHint(isFinal: boolean, onTried: () => void): void {
  useEffect(() => {
    if (!isFinal) return undefined;
    const listen = (event: Event) => {
      const isTry = !(event instanceof KeyboardEvent) || wouldChange(event);
      if (isTry && isLocked(event.target)) onTried();
    };
    for (const kind of tries) document.addEventListener(kind, listen, true);
    return () => {
      for (const kind of tries) document.removeEventListener(kind, listen, true);
    };
  }, [isFinal, onTried]);
}

/** A box for text of the report itself: those of the handing over stay open. */
function isLocked(target: EventTarget | null): boolean {
  const isBox = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isBox && target.readOnly;
}

/** Input methods begin with a key that says only that it is theirs. */
function wouldChange({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  return Array.from(key).length === 1 || ['Backspace', 'Delete', 'Process'].includes(key);
}
