import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * A dialog that is open as long as it is there. When it is gone the focus goes back to where it was,
 * unless something else has taken it.
 */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    if (dialog.current?.open === false) dialog.current.showModal();
    return () => {
      const isLost = document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return dialog;
}
