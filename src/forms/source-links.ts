/** Ways between the source and what was made of it. They move focus and scroll; nothing re-renders. */

/** Marks what a result was read from, and brings it into view within the source alone. */
export function markSource(pane: HTMLElement, keys: readonly string[]): void {
  for (const old of pane.querySelectorAll('[data-active]')) old.removeAttribute('data-active');
  const found = keys.flatMap((key) => sourceElement(pane, key) ?? []);
  for (const element of found) element.setAttribute('data-active', '');
  const [first] = found;
  if (first) scrollWithin(pane, first);
}

/** Goes into the source itself, to a piece of it. */
export function goToSource(pane: HTMLElement, key: string): void {
  const element = sourceElement(pane, key);
  if (!element) return;
  markSource(pane, [key]);
  element.scrollIntoView({ block: 'nearest' });
  (element.querySelector('button') ?? element).focus({ preventScroll: true });
}

/** Goes to the box, or the words, that a piece of the source was put into. */
export function goToResult(pane: HTMLElement, result: string): void {
  const box = pane.querySelector<HTMLElement>(`[data-result="${CSS.escape(result)}"]`);
  const input = box instanceof HTMLInputElement ? box : box?.querySelector('input');
  input?.focus({ preventScroll: true });
  input?.scrollIntoView({ block: 'center' });
}

function sourceElement(pane: HTMLElement, key: string): HTMLElement | null {
  return pane.querySelector(`[data-source="${CSS.escape(key)}"]`);
}

/** Height of the buttons at the foot of the window, under which the source may reach. */
const FOOT = 72;

function scrollWithin(pane: HTMLElement, element: Element): void {
  const frame = pane.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const inSight = Math.min(frame.bottom, window.innerHeight - FOOT);
  const bottom = inSight - frame.top > FOOT ? inSight : frame.bottom;
  if (box.top >= frame.top && box.bottom <= bottom) return;
  const room = Math.max(0, bottom - frame.top - box.height);
  pane.scrollTop += box.top - frame.top - room / 2;
}
