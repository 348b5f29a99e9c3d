/** Typing that still goes on in one box. */
export interface Typing {
  /** The box, as the form addresses it: “cells.applications/received/business”. */
  readonly field: string;
  readonly startedAt: number;
  readonly lastAt: number;
}

const PAUSE_MS = 3000;
const LONGEST_MS = 30_000;

/**
 * True if a key belongs to the step that is being typed. What goes into the box of a table is one
 * entry until the box is left. Words are cut at pauses, and where somebody writes without any.
 */
export function continues(typing: Typing, field: string, at: number): boolean {
  if (typing.field !== field || !isTyped(field)) return false;
  if (field.startsWith('cells.')) return true;
  return at - typing.lastAt < PAUSE_MS && at - typing.startedAt < LONGEST_MS;
}

/** False for what is chosen rather than typed, and for lists whose items come and go. */
function isTyped(field: string): boolean {
  if (['identity.officeKind', 'identity.seal'].includes(field)) return false;
  return !field.startsWith('ownHeadings.') || /\.\d+\.(heading|text)$/.test(field);
}
