import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { notesOnWords } from '../checks';
import { emptyHistory } from '../domain';
import type { History, ReportDraft, ReportFormat, Rule } from '../domain';
import { createEvaluationStore } from '../forms';
import type { EvaluationStore, FormValues } from '../forms';
import { createDraftSaver, saveInto } from '../storage';
import type { ReportStore, SaveState, StoredHistory, StoredReport } from '../storage';
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

interface SessionInput {
  readonly stored: StoredReport;
  readonly storedHistory: StoredHistory | null;
  readonly store: ReportStore;
  readonly formats: readonly ReportFormat[];
  readonly rules: readonly Rule[];
  /** Told of each draft, for the error boundary's way out. */
  readonly onDraft: (draft: ReportDraft) => void;
  /** Told when a change was refused because the report is final. */
  readonly onRefused: () => void;
}

/** Ties one open report together: form, evaluation and saving. Text flows one way, from the form. */
export function useEditorSession(input: SessionInput): EditorSession {
  const { stored, formats, onDraft, onRefused } = input;
  const form = useForm<FormValues>({ defaultValues: formValuesOf(formats, stored.draft) });
  const [parts] = useState(() => createParts(input));
  const { saver, evaluations, history } = parts;
  const take = useCallback(
    (draft: ReportDraft) => {
      evaluations.update(draft);
      saver.change(draft);
      onDraft(draft);
    },
    [evaluations, saver, onDraft],
  );
  const current = useCallback(() => evaluations.current().draft, [evaluations]);
  const { put, putUntyped, untyped, isReplacing } = useReplacing(form, formats, stored.draft, take);
  const { replace, type } = useWholeDraft(parts, formats, onRefused, { put, putUntyped });

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          if (isReplacing.current) return;
          const draft = { ...values, ...untyped.current };
          if (isRefused(formats, current(), draft)) {
            put(current());
            onRefused();
            return;
          }
          const next = withConsequences(formats, name, draft);
          history.take(next, { kind: 'typed', field: name });
          if (next === draft) take(draft);
          else put(next);
        },
      }),
    [form, formats, history, current, onRefused, put, take, untyped, isReplacing],
  );
  const goTo = useCallback(({ draft }: History) => put(draft), [put]);
  return { ...parts, form, retrySave: () => saver.retry(), replace, type, goTo };
}

/** What lives as long as the report is open. */
function createParts({ stored, storedHistory, store, formats, rules }: SessionInput) {
  const { draft } = stored;
  const nextTask = createNextTask();
  const saveState = createObservable<SaveState>({ kind: 'saved', at: stored.changedAt });
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
  return { saveState, saver, evaluations, history, isHistoryKept };
}

/** The ways to put another draft in place of the whole one. After 定稿 most of them are refused. */
function useWholeDraft(
  { evaluations, history }: ReturnType<typeof createParts>,
  formats: readonly ReportFormat[],
  onRefused: () => void,
  { put, putUntyped }: Pick<ReturnType<typeof useReplacing>, 'put' | 'putUntyped'>,
): Pick<EditorSession, 'replace' | 'type'> {
  return useMemo(() => {
    const change = (draft: ReportDraft, origin: Origin, isActOnStage: boolean) => {
      const before = evaluations.current().draft;
      const refuses = !isActOnStage && isRefused(formats, before, draft);
      if (refuses) onRefused();
      else {
        history.take(draft, origin);
        // Setting every box anew is dear, and this may happen at each key.
        if (isSameInForm(before, draft)) putUntyped(draft);
        else put(draft);
      }
      return !refuses;
    };
    return {
      replace: (draft, act, isActOnStage = false) =>
        change(draft, { kind: 'act', act }, isActOnStage),
      type: (draft, field) => change(draft, { kind: 'typed', field }, false),
    };
  }, [evaluations, history, formats, onRefused, put, putUntyped]);
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
  const put = useCallback(
    (draft: ReportDraft) => {
      untyped.current = untypedPart(draft);
      isReplacing.current = true;
      form.reset(formValuesOf(formats, draft), { keepFieldsRef: true });
      isReplacing.current = false;
      take(draft);
    },
    [form, formats, take],
  );
  const putUntyped = useCallback(
    (draft: ReportDraft) => {
      untyped.current = untypedPart(draft);
      take(draft);
    },
    [take],
  );
  return { put, putUntyped, untyped, isReplacing };
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
