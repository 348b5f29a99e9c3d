import type { ReportDraft } from './draft';
import { patchBetween, patched, sizeOfPatch, withoutBlanks } from './draft-patch';
import type { Patch } from './draft-patch';

/** One entry, or one act: what Ctrl+Z takes back at once. */
export interface Step {
  /** When it ended, in milliseconds since 1970. */
  readonly at: number;
  /** What was done, in words; `null` for what was typed, which its places name. */
  readonly act: string | null;
  readonly forward: Patch;
  readonly backward: Patch;
  readonly size: number;
}

/** What was done to one draft. Holds no other state of it than the present one. */
export interface History {
  /** How many steps, the oldest, are no longer kept. */
  readonly first: number;
  /** In order of time. */
  readonly steps: readonly Step[];
  /** How many of the kept steps are done; those after them can be done again. */
  readonly done: number;
  /** After the steps that are done; without blanks. */
  readonly draft: ReportDraft;
}

/** What is kept of one report: about 5 MB, at two bytes a character. */
export interface HistoryLimits {
  readonly steps: number;
  readonly size: number;
}

const limits: HistoryLimits = { steps: 2000, size: 2_500_000 };

export function stepOf(step: Omit<Step, 'size'>): Step {
  return { ...step, size: sizeOfPatch(step.forward) + sizeOfPatch(step.backward) };
}

export function emptyHistory(draft: ReportDraft): History {
  return { first: 0, steps: [], done: 0, draft: withoutBlanks(draft) };
}

/**
 * The history with one step more, which leads to the draft; what could be done again is forgotten.
 * The same history if the draft says nothing new.
 */
export function withStep(
  history: History,
  draft: ReportDraft,
  { at, act }: Pick<Step, 'at' | 'act'>,
  bounds: HistoryLimits = limits,
): History {
  const next = withoutBlanks(draft);
  const forward = patchBetween(history.draft, next);
  if (forward.length === 0) return history;
  const backward = patchBetween(next, history.draft);
  const all = [...history.steps.slice(0, history.done), stepOf({ at, act, forward, backward })];
  const dropped = countTooMany(all, bounds);
  const steps = all.slice(dropped);
  return { first: history.first + dropped, steps, done: steps.length, draft: next };
}

/** How many of the oldest go; the newest stays, however large. */
function countTooMany(steps: readonly Step[], { steps: most, size: room }: HistoryLimits): number {
  let size = 0;
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    size += steps[index]?.size ?? 0;
    const isTooMuch = size > room || steps.length - index > most;
    if (isTooMuch && index < steps.length - 1) return index + 1;
  }
  return 0;
}

/** `null` if nothing is left to take back, or the step does not fit the draft. */
export function undone(history: History): History | null {
  const step = history.steps[history.done - 1];
  const draft = step && patched(history.draft, step.backward);
  return draft ? { ...history, done: history.done - 1, draft } : null;
}

/** `null` if nothing was taken back, or the step does not fit the draft. */
export function redone(history: History): History | null {
  const step = history.steps[history.done];
  const draft = step && patched(history.draft, step.forward);
  return draft ? { ...history, done: history.done + 1, draft } : null;
}

/** The same draft, with no way back: for a step that does not fit. */
export function withoutPast({ first, steps, done, draft }: History): History {
  return { first: first + done, steps: steps.slice(done), done: 0, draft };
}

/** The same draft, with nothing to be done again. */
export function withoutFuture(history: History): History {
  return { ...history, steps: history.steps.slice(0, history.done) };
}

/** One step that was done, between the drafts before and after it. */
export interface PastStep {
  /** How many steps are done after it, counted as `done` of the history. */
  readonly done: number;
  readonly step: Step;
  readonly before: ReportDraft;
  readonly after: ReportDraft;
}

/** What was done, the newest first. Ends where a step does not fit. */
export function* pastSteps(history: History): Generator<PastStep> {
  let now = history;
  for (;;) {
    const step = now.steps[now.done - 1];
    const before = undone(now);
    if (!step || !before) return;
    yield { done: now.done, step, before: before.draft, after: now.draft };
    now = before;
  }
}

/** The draft as it was when so many of the kept steps were done; `null` if that cannot be told. */
export function draftAfter(history: History, done: number): ReportDraft | null {
  let now: History | null = history;
  while (now && now.done !== done) now = now.done > done ? undone(now) : redone(now);
  return now?.draft ?? null;
}
