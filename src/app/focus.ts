import type { Target } from '../forms';

/** Puts the focus into the box that a finding speaks of. Does nothing if it is not on the page. */
export function focusTarget({ cell, field }: Target): void {
  const selector =
    cell === undefined ? `[data-field="${field ?? ''}"]` : `[data-cell="${CSS.escape(cell)}"]`;
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) return;
  element.closest('details')?.setAttribute('open', '');
  const focusable = element instanceof HTMLSpanElement ? element.closest('td') : element;
  if (!focusable) return;
  if (focusable !== element) focusable.tabIndex = -1;
  focusable.scrollIntoView({ block: 'center' });
  focusable.focus({ preventScroll: true });
}

/** Begins a step at its heading, for eyes and for screen readers. */
export function focusStepHeading(): void {
  window.scrollTo(0, 0);
  document.querySelector<HTMLElement>('[data-step-heading]')?.focus({ preventScroll: true });
}
