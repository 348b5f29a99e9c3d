import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { notesOnWords } from '../checks';
import { emptyHistory } from '../domain';
import type { History, ReportDraft, ReportFormat, Rule } from '../domain';
import { createEvaluationStore } from '../forms';
import type { EvaluationStore, FormValues } from '../forms';
import { createDraftSaver, saveInto } from '../storage';
import type { DraftSaver, ReportStore, SaveState, StoredHistory, StoredReport } from '../storage';
import { createDraftHistory } from './draft-history';
import type { DraftHistory, Origin } from './draft-history';
import { formValuesOf, withConsequences } from './form-draft';
import { isRefused } from './handover/is-refused';
import { createNextTask } from './next-task';
import { createObservable } from './observable';
import type { Observable } from './observable';

export interface EditorSession {
  readonly form: UseFormReturn<FormValues>;
  readonly evaluations: EvaluationStore;
  readonly saveState: Observable<SaveState>;
  readonly retrySave: () => void;
  /** Tries again unasked: a failure stays in sight until it is over. */
  readonly retrySaveQuietly: () => void;
  /** True while another window writes this report: here nothing can be changed. */
  readonly isReading: Observable<boolean>;
  /**
   * Ends the writing, after all is written that was typed. False if that cannot be: then it goes on.
   */
  readonly handOver: () => Promise<boolean>;
  /** Shows what another window has written. */
  readonly follow: (stored: StoredReport, history: StoredHistory | null) => void;
  readonly history: DraftHistory;
  /** False while what is done is not kept beyond this page, though the draft is saved. */
  readonly isHistoryKept: Observable<boolean>;
  /**
   * Puts another draft in place of the whole one, as one act of this name. False if that was refused,
   * and said: after 定稿 only an act on 定稿 itself changes what is printed.
   */
  readonly replace: (draft: ReportDraft, act: string | null, isActOnStage?: boolean) => boolean;
  /**
   * Takes a draft in which a box outside of the form was typed into, by its address. False if that was
   * refused, and said. What is typed on in the same box is one step.
   */
  readonly type: (draft: ReportDraft, field: string) => boolean;
  /** Puts the draft there to which the history has gone back or on. */
  readonly goTo: (history: History) => void;
}

export type Refusal = 'final' | 'reading';

interface SessionInput {
  readonly stored: StoredReport;
  readonly storedHistory: StoredHistory | null;
  readonly store: ReportStore;
  readonly formats: readonly ReportFormat[];
  readonly rules: readonly Rule[];
  /** Another window writes this report. */
  readonly isReading: boolean;
  /** Told of each draft, for the error boundary's way out. */
  readonly onDraft: (draft: ReportDraft) => void;
  /** Told when a change was refused, because the report is final or written in another window. */
  readonly onRefused: (reason: Refusal) => void;
}

/** Ties one open report together: form, evaluation and saving. Text flows one way, from the form. */
export function useEditorSession(input: SessionInput): EditorSession {
  const { stored, formats, onDraft, onRefused } = input;
  const form = useForm<FormValues>({ defaultValues: formValuesOf(formats, stored.draft) });
  const [parts] = useState(() => createParts(input));
  const { saver, evaluations, history, isReading } = parts;
  const take = useCallback(
    (draft: ReportDraft) => {
      evaluations.update(draft);
      saver.change(draft);
      onDraft(draft);
    },
    [evaluations, saver, onDraft],
  );
  const current = useCallback(() => evaluations.current().draft, [evaluations]);
  const replacing = useReplacing(form, formats, stored.draft, take);
  const { show, put, untyped, isReplacing } = replacing;
  const { replace, type } = useWholeDraft(parts, formats, onRefused, replacing);

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          if (isReplacing.current) return;
          const draft = { ...values, ...untyped.current };
          const refusal = refusalOf(isReading.get(), formats, current(), draft);
          if (refusal) {
            show(current());
            onRefused(refusal);
            return;
          }
          const next = withConsequences(formats, name, draft);
          history.take(next, { kind: 'typed', field: name });
          if (next === draft) take(draft);
          else put(next);
        },
      }),
    [form, formats, history, current, onRefused, show, put, take, untyped, isReplacing, isReading],
  );
  const goTo = useCallback(
    ({ draft }: History) => {
      if (!isReading.get()) put(draft);
    },
    [put, isReading],
  );
  const follow = useFollowing(parts, show, onDraft);
  return { ...parts, ...parts.saving, form, replace, type, goTo, follow };
}

function refusalOf(
  isReading: boolean,
  formats: readonly ReportFormat[],
  before: ReportDraft,
  after: ReportDraft,
): Refusal | null {
  if (isReading) return 'reading';
  return isRefused(formats, before, after) ? 'final' : null;
}

/** What another window has written is shown; it is not written again. */
function useFollowing(
  { evaluations, history, saveState }: ReturnType<typeof createParts>,
  show: (draft: ReportDraft) => void,
  onDraft: (draft: ReportDraft) => void,
): EditorSession['follow'] {
  return useCallback(
    ({ draft, changedAt, revision }, storedHistory) => {
      history.follow(draft, storedHistory);
      show(draft);
      evaluations.update(draft);
      onDraft(draft);
      saveState.set({ kind: 'saved', at: changedAt, revision });
    },
    [evaluations, history, saveState, show, onDraft],
  );
}

/** What lives as long as the report is open. */
function createParts(input: SessionInput) {
  const { stored, storedHistory, store, formats, rules } = input;
  const { draft, changedAt, revision } = stored;
  const nextTask = createNextTask();
  const isReading = createObservable(input.isReading);
  const saveState = createObservable<SaveState>({ kind: 'saved', at: changedAt, revision });
  const history = createDraftHistory({
    draft,
    stored: storedHistory,
    now: Date.now,
    later: nextTask,
  });
  const isHistoryKept = createObservable(true);
  const save = saveInto(store, stored, {
    kept: storedHistory && { ...emptyHistory(draft), ...storedHistory },
    historyOf: history.historyOf,
    onKept: isHistoryKept.set,
  });
  const saver = createDraftSaver({
    // The totals of a key come first; its write begins right after, in the next task.
    save: async (newest) => {
      await nextTask();
      return save(newest);
    },
    onState: saveState.set,
  });
  const evaluations = createEvaluationStore({ formats, rules, draft, notesOnWords });
  const saving = savingOf(saver, saveState, isReading);
  return { saveState, saver, saving, evaluations, history, isHistoryKept, isReading };
}

function savingOf(
  saver: DraftSaver,
  saveState: Observable<SaveState>,
  isReading: Observable<boolean>,
): Pick<EditorSession, 'retrySave' | 'retrySaveQuietly' | 'handOver'> {
  return {
    retrySave: () => saver.retry(),
    retrySaveQuietly: () => saver.retryQuietly(),
    handOver: async () => {
      isReading.set(true);
      await saver.flush();
      const isWritten = saveState.get().kind === 'saved';
      if (!isWritten) isReading.set(false);
      return isWritten;
    },
  };
}

/** The ways to put another draft in place of the whole one. After 定稿 most of them are refused. */
function useWholeDraft(
  { evaluations, history, isReading }: ReturnType<typeof createParts>,
  formats: readonly ReportFormat[],
  onRefused: SessionInput['onRefused'],
  { put, putUntyped }: Pick<ReturnType<typeof useReplacing>, 'put' | 'putUntyped'>,
): Pick<EditorSession, 'replace' | 'type'> {
  return useMemo(() => {
    const change = (draft: ReportDraft, origin: Origin, isActOnStage: boolean) => {
      const before = evaluations.current().draft;
      const asked = isActOnStage ? before : draft;
      const refusal = refusalOf(isReading.get(), formats, before, asked);
      if (refusal) onRefused(refusal);
      else {
        history.take(draft, origin);
        // Setting every box anew is dear, and this may happen at each key.
        if (isSameInForm(before, draft)) putUntyped(draft);
        else put(draft);
      }
      return refusal === null;
    };
    return {
      replace: (draft, act, isActOnStage = false) =>
        change(draft, { kind: 'act', act }, isActOnStage),
      type: (draft, field) => change(draft, { kind: 'typed', field }, false),
    };
  }, [evaluations, history, isReading, formats, onRefused, put, putUntyped]);
}

/** Puts a whole draft into the form; the form's own word of it is not taken for typing. */
function useReplacing(
  form: UseFormReturn<FormValues>,
  formats: readonly ReportFormat[],
  first: ReportDraft,
  take: (draft: ReportDraft) => void,
) {
  const untyped = useRef(untypedPart(first));
  const isReplacing = useRef(false);
  const show = useCallback(
    (draft: ReportDraft) => {
      untyped.current = untypedPart(draft);
      isReplacing.current = true;
      form.reset(formValuesOf(formats, draft), { keepFieldsRef: true });
      isReplacing.current = false;
    },
    [form, formats],
  );
  const put = useCallback(
    (draft: ReportDraft) => {
      show(draft);
      take(draft);
    },
    [show, take],
  );
  const putUntyped = useCallback(
    (draft: ReportDraft) => {
      untyped.current = untypedPart(draft);
      take(draft);
    },
    [take],
  );
  return { show, put, putUntyped, untyped, isReplacing };
}

/** True if two drafts differ in nothing that the form holds. */
function isSameInForm(left: ReportDraft, right: ReportDraft): boolean {
  const fields = Object.keys(left) as (keyof ReportDraft)[];
  return fields.every((field) => field in untypedPart(left) || left[field] === right[field]);
}

/** What no box of the form holds: the form would lose it. */
function untypedPart({ previous, published, remarks, stage, ledger, figureSources }: ReportDraft) {
  return { previous, published, remarks, stage, ledger, figureSources };
}
