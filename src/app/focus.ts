import type { TextPlace } from '../domain';
import type { Target } from '../forms';

/** Puts the focus into the box that a finding speaks of. Does nothing if it is not on the page. */
export function focusTarget(target: Target): void {
  if (target.place) {
    focusWords(target.place);
    return;
  }
  const element = boxOf(target);
  if (!element) return;
  element.closest('details')?.setAttribute('open', '');
  const focusable = element instanceof HTMLSpanElement ? element.closest('td') : element;
  if (!focusable) return;
  if (focusable !== element) focusable.tabIndex = -1;
  focusable.scrollIntoView({ block: 'center' });
  focusable.focus({ preventScroll: true });
}

function boxOf({ cell, field, place }: Target): HTMLElement | null {
  if (place) return document.querySelector<HTMLElement>(`[data-text="${CSS.escape(place.text)}"]`);
  if (cell !== undefined) return document.querySelector(`[data-cell="${CSS.escape(cell)}"]`);
  return field === undefined ? null : document.querySelector(`[data-field="${field}"]`);
}

/** Below the header, above what lies at the foot. */
const COVERED_PX = 56;

/**
 * Puts the focus into a box that one sees already, without moving the page. False if it is not on
 * this step, or out of sight.
 */
export function focusInView(target: Target, step: string): boolean {
  const box = boxOf(target);
  if (target.step !== step || !box || box instanceof HTMLSpanElement) return false;
  const { top, bottom, height } = box.getBoundingClientRect();
  const isTall = height > window.innerHeight / 4;
  const isSeen = isTall
    ? top < window.innerHeight / 2 && bottom > window.innerHeight / 2
    : top > COVERED_PX && bottom < window.innerHeight - COVERED_PX;
  if (height === 0 || !isSeen) return false;
  box.focus({ preventScroll: true });
  const { place } = target;
  const hasCaret = box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement;
  if (place && hasCaret && box.selectionStart !== null) {
    box.setSelectionRange(place.start, place.end);
  }
  return true;
}

/** Selects words in their box; out of sight, they come to the middle of the window. */
function focusWords({ text, start, end }: TextPlace): void {
  const box = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(
    `[data-text="${CSS.escape(text)}"]`,
  );
  if (!box) return;
  box.closest('details')?.setAttribute('open', '');
  box.scrollIntoView({ block: 'nearest' });
  box.focus({ preventScroll: true });
  // A box for a date has no selection.
  if (box.selectionStart === null) return;
  box.setSelectionRange(start, end);
  const top = topOfWords(box, start);
  box.scrollTop = top - box.clientHeight / 2;
  const seenAt = box.getBoundingClientRect().top + top - box.scrollTop;
  const isSeen = seenAt > 2 * COVERED_PX && seenAt < window.innerHeight - 2 * COVERED_PX;
  if (!isSeen) window.scrollBy(0, seenAt - window.innerHeight / 2);
}

/** Where the marked words stand in their box, by the layer of marks over it. */
function topOfWords(box: HTMLElement, start: number): number {
  const layer = box.parentElement?.querySelector('.text-marks-words');
  let before = 0;
  for (const piece of layer?.childNodes ?? []) {
    if (before >= start && piece instanceof HTMLElement) return piece.offsetTop;
    before += piece.textContent?.length ?? 0;
  }
  return 0;
}

/** Begins a step at its heading, for eyes and for screen readers. */
export function focusStepHeading(): void {
  window.scrollTo(0, 0);
  document.querySelector<HTMLElement>('[data-step-heading]')?.focus({ preventScroll: true });
}
