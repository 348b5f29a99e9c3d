import {
  continues,
  emptyHistory,
  redone,
  undone,
  withoutFuture,
  withoutPast,
  withStep,
} from '../domain';
import type { History, ReportDraft, Typing } from '../domain';
import type { StoredHistory } from '../storage';
import { createObservable } from './observable';
import type { Observable } from './observable';

/** Where a draft comes from: a box, by its address in the form, or an act with its name. */
export type Origin =
  | { readonly kind: 'typed'; readonly field: string | undefined }
  | { readonly kind: 'act'; readonly act: string | null };

export interface DraftHistory {
  /** Told of each draft. Costs a key nothing but a note: differences are found later. */
  readonly take: (draft: ReportDraft, origin: Origin) => void;
  /** Ends the step that is being typed: the box was left. */
  readonly endStep: () => void;
  readonly current: () => History;
  /** The history that leads to a draft it was told of; `null` for any other. */
  readonly historyOf: (draft: ReportDraft) => History | null;
  /** Takes the newest step back; `null` if there is none, or none that can be. */
  readonly undo: () => History | null;
  readonly redo: () => History | null;
  /** Takes the draft and the history that another window has written. */
  readonly follow: (draft: ReportDraft, stored: StoredHistory | null) => void;
  /** Newest history, set soon after a draft was told of, not at once. */
  readonly shown: Observable<History>;
}

interface Options {
  readonly draft: ReportDraft;
  /** As it lies in the store; `null` if what lies there is of no use. */
  readonly stored: StoredHistory | null;
  readonly now: () => number;
  /** The next task. */
  readonly later: () => Promise<void>;
}

/** While one types, what could be taken back is shown when the typing pauses. */
const PAUSE_MS = 200;

interface Open {
  readonly draft: ReportDraft;
  readonly typing: Typing | null;
}

/** What was done to the open report, as far as it is known on this computer. */
export function createDraftHistory({ draft, stored, now, later }: Options): DraftHistory {
  /** Up to the step that is still open. */
  let settled: History = { ...emptyHistory(draft), ...stored };
  let open: Open | null = null;
  const known = new WeakMap<ReportDraft, () => History>();
  const shown = createObservable(settled);
  const show = createShow(() => shown.set(current()), later);

  const current = () => (open && known.get(open.draft)?.()) ?? settled;
  const endStep = () => {
    settled = current();
    open = null;
  };
  const move = (step: (history: History) => History | null, cut: (history: History) => History) => {
    endStep();
    const moved = step(settled);
    settled = moved ?? cut(settled);
    if (moved) known.set(moved.draft, () => moved);
    show('soon');
    return moved;
  };

  return {
    take: (next, origin) => {
      const at = now();
      const field = origin.kind === 'typed' ? origin.field : undefined;
      const typing = open?.typing;
      const goesOn = typing && field !== undefined && continues(typing, field, at);
      if (!goesOn) endStep();
      const startedAt = goesOn ? typing.startedAt : at;
      open = { draft: next, typing: field === undefined ? null : { field, startedAt, lastAt: at } };
      const before = settled;
      const act = origin.kind === 'act' ? origin.act : null;
      known.set(
        next,
        once(() => withStep(before, next, { at, act })),
      );
      show(goesOn ? 'whenPaused' : 'soon');
    },
    endStep,
    current,
    historyOf: (given) => known.get(given)?.() ?? null,
    undo: () => move(undone, withoutPast),
    redo: () => move(redone, withoutFuture),
    follow: (given, its) => {
      settled = { ...emptyHistory(given), ...its };
      open = null;
      show('soon');
    },
    shown,
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** One showing for all that is told of until then. */
function createShow(run: () => void, later: () => Promise<void>) {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let isDue = false;
  const runSoon = async () => {
    if (isDue) return;
    isDue = true;
    await later();
    isDue = false;
    run();
  };
  return (when: 'soon' | 'whenPaused') => {
    clearTimeout(pause);
    if (when === 'soon') void runSoon();
    else pause = setTimeout(run, PAUSE_MS);
  };
}
