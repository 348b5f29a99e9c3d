import type { KeyboardEvent } from 'react';
import { oldFigureFrom, OLD_FIGURE } from '../domain';

/** A click into a mark for a figure of last year selects it whole: what is typed takes its place. */
export function selectOldFigure(box: HTMLTextAreaElement): void {
  const { selectionStart: at, selectionEnd, value } = box;
  if (at !== selectionEnd) return;
  const mark = oldFigureFrom(value, Math.max(0, at - OLD_FIGURE.length));
  if (mark && mark.start <= at) box.setSelectionRange(mark.start, mark.end);
}

/** Tab goes to the next mark of the box; behind the last one, and with Shift, out of the box as ever. */
export function goToNextOldFigure(event: KeyboardEvent<HTMLTextAreaElement>): void {
  const { key, shiftKey, ctrlKey, altKey, metaKey, nativeEvent, currentTarget: box } = event;
  if (key !== 'Tab' || shiftKey || ctrlKey || altKey || metaKey || box.readOnly) return;
  const mark = nativeEvent.isComposing ? null : oldFigureFrom(box.value, box.selectionEnd);
  if (!mark) return;
  event.preventDefault();
  box.setSelectionRange(mark.start, mark.end);
}
