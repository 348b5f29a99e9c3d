import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { Finding, Fix, Question, ReportDraft, TextEdit } from '../domain';
import { isSameContent } from '../forms';
import type { EditorActions, Target } from '../forms';
import {
  answerChange,
  fillBlanksChange,
  fixChange,
  refusePresetChange,
  settleChange,
  settleInReportChange,
} from './draft-changes';
import type { DraftChange, DraftInFormat } from './draft-changes';
import { useNotify } from './Notice';
import { takenBack } from './taken-back';
import { editorPath, hrefOfPath } from './routes';
import type { EditorSession } from './use-editor-session';
import { useTableActions } from './use-table-actions';

const CHANGED_SINCE = '那几处后来又改过，没有撤回。可用最上面的“撤销”一步步退回。';

interface ActionsInput {
  readonly session: EditorSession;
  readonly id: string;
  readonly onTarget: (target: Target) => void;
}

/** What the parts of the editor may do. */
export function useEditorActions({ session, id, onTarget }: ActionsInput): EditorActions {
  const [, navigate] = useLocation();
  const changes = useChanges(session);
  const tables = useTableActions(session);
  return useMemo(
    () => ({
      ...changes,
      ...tables,
      goTo: (target) => {
        navigate(editorPath(id, target.step));
        onTarget({ ...target });
      },
      hrefOf: (step) => hrefOfPath(editorPath(id, step)),
    }),
    [changes, tables, navigate, onTarget, id],
  );
}

/** Puts drafts in place of the open one: each act is said aloud and can be undone. */
function useActs({ evaluations, history, replace, goTo }: EditorSession) {
  const notify = useNotify();
  return useMemo(() => {
    const act = (draft: ReportDraft, text: string, isOnStage: boolean) => {
      const before = evaluations.current().draft;
      if (!replace(draft, text, isOnStage)) return;
      const done = history.current();
      const undo = () => {
        const undone = history.current() === done ? history.undo() : null;
        if (undone) {
          goTo(undone);
          return;
        }
        const now = evaluations.current().draft;
        const without = takenBack(before, draft, now);
        if (isSameContent(without, now)) notify({ text: CHANGED_SINCE });
        else replace(without, `撤回：${text}`, isOnStage);
      };
      notify({ text, action: { label: '撤销', run: undo } });
    };
    const change = (changed: (evaluated: DraftInFormat) => DraftChange) => {
      const evaluated = evaluations.current();
      const { draft, text } = changed(evaluated);
      if (text !== null && draft === evaluated.draft) notify({ text });
      else if (text === null) replace(draft, null);
      else act(draft, text, false);
    };
    return { act, change };
  }, [evaluations, history, replace, goTo, notify]);
}

/** Acts on many boxes at once. */
function useChanges(session: EditorSession) {
  const { act, change } = useActs(session);
  return useMemo(
    () => ({
      replaceDraft: (draft: ReportDraft, text: string) => act(draft, text, false),
      changeStage: (draft: ReportDraft, text: string) => act(draft, text, true),
      answerQuestion: (question: Question, answer: 'none' | 'some') => {
        change((evaluated) => answerChange(evaluated, question, answer));
      },
      fillBlanks: (tables: readonly string[]) => {
        change((evaluated) => fillBlanksChange(evaluated, tables));
      },
      refusePreset: (preset: string) => {
        change((evaluated) => refusePresetChange(evaluated, preset));
      },
      applyFix: (fix: Fix) => {
        change((evaluated) => fixChange(evaluated, fix));
      },
      settle: (finding: Finding, reason: string | null) => {
        change((evaluated) => settleChange(evaluated, finding, reason));
      },
      settleInReport: (finding: Finding, reason: string, sentence: TextEdit) => {
        change((evaluated) => settleInReportChange(evaluated, finding, reason, sentence));
      },
    }),
    [act, change],
  );
}
