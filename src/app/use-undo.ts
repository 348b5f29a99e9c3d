import { useCallback, useEffect, useMemo } from 'react';
import type { ReportFormat } from '../domain';
import { placeChanges, stepName, useEditor } from '../forms';
import type { PlaceChange } from '../forms';
import { focusInView } from './focus';
import { FINAL_NOTICE } from './handover/is-refused';
import { useNotify } from './Notice';
import { READING_NOTICE } from './ReadingStrip';
import type { EditorSession } from './use-editor-session';

export interface UndoInput {
  readonly session: Pick<EditorSession, 'history' | 'goTo' | 'isReading'>;
  readonly formats: readonly ReportFormat[];
  readonly step: string;
}

/** Back and on through what was done: the place that changes is shown, and what it was is said. */
export function useUndo({ session, formats, step }: UndoInput) {
  const { history, goTo, isReading } = session;
  const { actions, isFinal } = useEditor();
  const notify = useNotify();
  const show = useCallback(
    (changes: readonly PlaceChange[]) => {
      const change = changes.find(({ target }) => target.step === step) ?? changes[0];
      if (change && !focusInView(change.target, step)) actions.goTo(change.target);
    },
    [actions, step],
  );
  return useMemo(() => {
    // Going back would undo 定稿 itself, which asks for a reason.
    const refuse = () => notify({ text: isReading.get() ? READING_NOTICE : FINAL_NOTICE });
    const undo = () => {
      const before = history.current();
      const after = history.undo();
      if (!after) {
        if (before.done > 0) notify({ text: CANNOT });
        return;
      }
      goTo(after);
      const done = placeChanges(formats, after.draft, before.draft);
      const act = before.steps[before.done - 1]?.act ?? null;
      notify({ text: `已撤销：${stepName(act, done)}。` });
      show(placeChanges(formats, before.draft, after.draft));
    };
    const redo = () => {
      const before = history.current();
      const after = history.redo();
      if (!after) {
        if (before.done < before.steps.length) notify({ text: CANNOT });
        return;
      }
      goTo(after);
      const done = placeChanges(formats, before.draft, after.draft);
      const act = before.steps[before.done]?.act ?? null;
      notify({ text: `已重做：${stepName(act, done)}。` });
      show(done);
    };
    return isFinal ? { undo: refuse, redo: refuse } : { undo, redo };
  }, [history, goTo, formats, notify, show, isFinal, isReading]);
}

const CANNOT = '这一步的记录和现在的内容对不上，不能再往回走。内容没有变。';

type UndoActs = ReturnType<typeof useUndo>;

/**
 * Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z anywhere in the open report, in its boxes too. Left to the browser:
 * boxes that are no part of the report, dialogs, and what an input method composes.
 */
export function useUndoKeys({ undo, redo }: UndoActs): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = actOf(event);
      if (act === null || event.isComposing || isElsewhere(event.target)) return;
      event.preventDefault();
      if (act === 'undo') undo();
      else redo();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [undo, redo]);
}

function actOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : null;
}

const boxOfReport = /^(cells|narrative|ownHeadings|identity)\.|^year$/;
const typeless = ['radio', 'checkbox', 'button', 'submit', 'file'];

function isElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true;
  if (target instanceof HTMLTextAreaElement) return !boxOfReport.test(target.name);
  const isBox = target instanceof HTMLInputElement && !typeless.includes(target.type);
  return isBox && !boxOfReport.test(target.name);
}

/** A box that is left ends the step that was typed there. */
export function useStepEnds({ history }: Pick<EditorSession, 'history'>): void {
  useEffect(() => {
    document.addEventListener('focusout', history.endStep);
    return () => {
      document.removeEventListener('focusout', history.endStep);
    };
  }, [history]);
}
