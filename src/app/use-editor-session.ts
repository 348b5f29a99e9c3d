import { useCallback, useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import type { ReportDraft, ReportFormat, Rule } from '../domain';
import { createEvaluationStore } from '../forms';
import type { EvaluationStore, FormValues } from '../forms';
import { createDraftSaver, saveInto } from '../storage';
import type { ReportStore, SaveState, StoredReport } from '../storage';
import { formValuesOf, withConsequences } from './form-draft';
import { createNextTask } from './next-task';
import { createObservable } from './observable';
import type { Observable } from './observable';

export interface EditorSession {
  readonly form: UseFormReturn<FormValues>;
  readonly evaluations: EvaluationStore;
  readonly saveState: Observable<SaveState>;
  readonly retrySave: () => void;
  /** Puts another draft in place of the whole one. */
  readonly replace: (draft: ReportDraft) => void;
}

interface SessionInput {
  readonly stored: StoredReport;
  readonly store: ReportStore;
  readonly formats: readonly ReportFormat[];
  readonly rules: readonly Rule[];
  /** Told of each draft, for the error boundary's way out. */
  readonly onDraft: (draft: ReportDraft) => void;
}

/** Ties one open report together: form, evaluation and saving. Text flows one way, from the form. */
export function useEditorSession(input: SessionInput): EditorSession {
  const { stored, store, formats, rules, onDraft } = input;
  const form = useForm<FormValues>({ defaultValues: formValuesOf(formats, stored.draft) });
  const [parts] = useState(() => {
    const saveState = createObservable<SaveState>({ kind: 'saved', at: stored.changedAt });
    const saver = createDraftSaver({ save: saveAfterKey(store, stored), onState: saveState.set });
    const evaluations = createEvaluationStore({ formats, rules, draft: stored.draft });
    return { saveState, saver, evaluations };
  });
  const { saveState, saver, evaluations } = parts;
  const untyped = useRef(untypedPart(stored.draft));

  const take = useCallback(
    (draft: ReportDraft) => {
      evaluations.update(draft);
      saver.change(draft);
      onDraft(draft);
    },
    [evaluations, saver, onDraft],
  );
  const isReplacing = useRef(false);
  const replace = useCallback(
    (draft: ReportDraft) => {
      untyped.current = untypedPart(draft);
      isReplacing.current = true;
      form.reset(formValuesOf(formats, draft), { keepFieldsRef: true });
      isReplacing.current = false;
      take(draft);
    },
    [form, formats, take],
  );

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          if (isReplacing.current) return;
          const draft = { ...values, ...untyped.current };
          const next = withConsequences(formats, name, draft);
          if (next === draft) take(draft);
          else replace(next);
        },
      }),
    [form, formats, replace, take],
  );
  return { form, evaluations, saveState, retrySave: () => saver.retry(), replace };
}

/** What no box holds: the form would lose it. */
function untypedPart({ previous, published, remarks }: ReportDraft) {
  return { previous, published, remarks };
}

/** The totals of a key come first; its write begins right after, in the next task. */
function saveAfterKey(store: ReportStore, stored: StoredReport): ReturnType<typeof saveInto> {
  const save = saveInto(store, stored);
  const nextTask = createNextTask();
  return async (draft) => {
    await nextTask();
    return save(draft);
  };
}
