import type { KeyboardEvent } from 'react';
import type { KeyPress } from '../grid/grid-command';

/** What browsers say of a key that an input method has taken. */
const TAKEN_BY_INPUT_METHOD = 229;

/**
 * Enter and the arrows up and down move in the column, as in a spreadsheet; in a list of choices the
 * arrows choose. Calls `onEnd` where Enter goes beyond the last row.
 */
export function moveInColumn(event: KeyboardEvent<HTMLElement>, onEnd: () => void): void {
  const { key, target, shiftKey } = event;
  const press: KeyPress = event.nativeEvent;
  const box = target;
  const isBox = box instanceof HTMLInputElement || box instanceof HTMLSelectElement;
  if (!isBox || event.altKey || event.ctrlKey || event.metaKey) return;
  if (press.isComposing || press.keyCode === TAKEN_BY_INPUT_METHOD) return;
  const isArrow = key === 'ArrowUp' || key === 'ArrowDown';
  if (key !== 'Enter' && !(isArrow && box instanceof HTMLInputElement)) return;
  event.preventDefault();
  const isUp = key === 'ArrowUp' || (key === 'Enter' && shiftKey);
  const next = boxBeside(box, isUp);
  if (next) enterBox(next);
  else if (key === 'Enter' && !isUp) onEnd();
}

function boxBeside(box: HTMLElement, isUp: boolean): HTMLElement | null {
  const column = box.dataset['field']?.split('.')[2] ?? '';
  const boxes = Array.from(
    box.closest('table')?.querySelectorAll<HTMLElement>(`[data-field$=".${column}"]`) ?? [],
  );
  return boxes[boxes.indexOf(box) + (isUp ? -1 : 1)] ?? null;
}

/** With all of its text selected, as a box that Tab reaches. */
export function enterBox(box: HTMLElement): void {
  box.focus();
  if (box instanceof HTMLInputElement) box.select();
}
