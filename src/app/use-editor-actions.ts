import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { answerNone, answerSome, fillBlanks, refusePreset } from '../domain';
import type { BulkChange, ReportDraft } from '../domain';
import type { EditorActions, Target } from '../forms';
import { useNotify } from './Notice';
import { editorPath, hrefOfPath } from './routes';
import type { EditorSession } from './use-editor-session';

interface ActionsInput {
  readonly session: EditorSession;
  readonly id: string;
  readonly onTarget: (target: Target) => void;
}

/** What the parts of the editor may do. Each act on many boxes is said aloud and can be undone. */
export function useEditorActions({ session, id, onTarget }: ActionsInput): EditorActions {
  const [, navigate] = useLocation();
  const notify = useNotify();
  const { evaluations, replace } = session;
  return useMemo(() => {
    const replaceDraft = (draft: ReportDraft, text: string) => {
      const before = evaluations.current().draft;
      replace(draft);
      notify({ text, action: { label: '撤销', run: () => replace(before) } });
    };
    const applyBulk = ({ draft, changed, overwritten }: BulkChange, what: string) => {
      if (changed.length === 0) {
        replace(draft);
        return;
      }
      const lost =
        overwritten.length === 0 ? '' : `，其中 ${String(overwritten.length)} 格原来有数`;
      replaceDraft(draft, `${String(changed.length)} 格${what}${lost}。`);
    };
    return {
      goTo: (target) => {
        navigate(editorPath(id, target.step));
        onTarget({ ...target });
      },
      hrefOf: (step) => hrefOfPath(editorPath(id, step)),
      answerQuestion: (question, answer) => {
        const { format, draft } = evaluations.current();
        if (answer === 'none') applyBulk(answerNone(format, question, draft), '已填为 0');
        else applyBulk(answerSome(format, question, draft), '原来填的 0 已清空，请到表里填');
      },
      fillBlanks: (tables) => {
        const { format, draft } = evaluations.current();
        applyBulk(fillBlanks(format, draft, tables), '空着的已填为 0');
      },
      refusePreset: (preset) => {
        const { format, draft } = evaluations.current();
        replaceDraft(refusePreset(format, draft, preset), '规章各格已清空，请自己填。');
      },
      applyFix: ({ label, cells = {}, narrative = {} }) => {
        const { draft } = evaluations.current();
        replaceDraft(
          {
            ...draft,
            cells: { ...draft.cells, ...cells },
            narrative: { ...draft.narrative, ...narrative },
          },
          `已改：${label}。`,
        );
      },
      replaceDraft,
    };
  }, [evaluations, replace, notify, navigate, onTarget, id]);
}
