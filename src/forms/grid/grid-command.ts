import type { Direction, Edge } from './move';

/** What a key asks of the table; `null` leaves it to the box. */
export type GridCommand =
  | { readonly kind: 'move' | 'extend'; readonly direction: Direction; readonly isOnward?: true }
  | { readonly kind: 'toRowEdge' | 'toTableEdge'; readonly edge: Edge }
  | { readonly kind: 'selectAll' | 'clear' | 'end' };

/** The part of a keyboard event that counts. */
export interface KeyPress {
  readonly key: string;
  readonly keyCode: number;
  readonly isComposing: boolean;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The text of the box in use and what of it is selected. */
export interface BoxText {
  readonly length: number;
  readonly start: number;
  readonly end: number;
}

/** What browsers say of a key that an input method has taken. */
const TAKEN_BY_INPUT_METHOD = 229;

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
const edges: Readonly<Record<string, Edge>> = { Home: 'first', End: 'last' };

/**
 * Keys as in a spreadsheet, wherever they would do nothing for the text: up and down always, left
 * and right and Home and End at the edge of the text or where all of it is selected. While an input
 * method composes, every key is its own.
 */
export function gridCommand(press: KeyPress, text: BoxText, hasRange: boolean): GridCommand | null {
  if (press.isComposing || press.keyCode === TAKEN_BY_INPUT_METHOD || press.altKey) return null;
  if (press.ctrlKey || press.metaKey) return commandWithControl(press, text, hasRange);
  const direction = directions[press.key];
  if (direction) return arrowCommand(press, direction, text, hasRange);
  return plainCommand(press, text, hasRange);
}

function commandWithControl(
  { key, shiftKey }: KeyPress,
  text: BoxText,
  hasRange: boolean,
): GridCommand | null {
  if (shiftKey) return null;
  const edge = edges[key];
  if (edge) return { kind: 'toTableEdge', edge };
  const isAll = key === 'a' || key === 'A';
  return isAll && (hasRange || isAllSelected(text)) ? { kind: 'selectAll' } : null;
}

function arrowCommand(
  { shiftKey }: KeyPress,
  direction: Direction,
  text: BoxText,
  hasRange: boolean,
): GridCommand | null {
  const kind = shiftKey ? 'extend' : 'move';
  const isUpright = direction === 'up' || direction === 'down';
  return isUpright || hasRange || isAtEdge(text, direction, shiftKey) ? { kind, direction } : null;
}

function plainCommand(
  { key, shiftKey }: KeyPress,
  text: BoxText,
  hasRange: boolean,
): GridCommand | null {
  // Enter alone goes on with the work: after Tabs, in the column where they began.
  if (key === 'Enter' && shiftKey) return { kind: 'move', direction: 'up' };
  if (key === 'Enter') return { kind: 'move', direction: 'down', isOnward: true };
  const edge = edges[key];
  if (edge && !shiftKey) {
    const isThere = isAtEdge(text, edge === 'first' ? 'left' : 'right', false);
    return hasRange || isThere ? { kind: 'toRowEdge', edge } : null;
  }
  if (!hasRange) return null;
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
  return key === 'Escape' ? { kind: 'end' } : null;
}

function isAllSelected({ length, start, end }: BoxText): boolean {
  return start === 0 && end === length;
}

/** With Shift, a selection that already reaches the edge goes on beyond it. */
function isAtEdge(text: BoxText, direction: Direction, isExtending: boolean): boolean {
  if (isAllSelected(text)) return true;
  if (text.start !== text.end && !isExtending) return false;
  return direction === 'left' ? text.start === 0 : text.end === text.length;
}
