import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type {
  CellId,
  Finding,
  Fix,
  Question,
  ReportDraft,
  TablesSection,
  TextEdit,
  TextPlace,
} from '../domain';
import type { Pasted, PasteRequest } from './grid/pasted-block';
import type { CellState, EvaluatedDraft, EvaluationStore } from './evaluation-store';

/** Where a finding or a missing piece leads. */
export interface Target {
  /** Section id, `basics`, or another step of the editor. */
  readonly step: string;
  readonly cell?: CellId;
  readonly field?: string;
  /** Words to be selected in their box. */
  readonly place?: TextPlace;
}

/** What the parts of the editor may do; wired by `app`. */
export interface EditorActions {
  /** Shows a step and, if the target names one, puts the focus on its box. */
  readonly goTo: (target: Target) => void;
  readonly hrefOf: (step: string) => string;
  readonly answerQuestion: (question: Question, answer: 'none' | 'some') => void;
  readonly fillBlanks: (tables: readonly string[]) => void;
  readonly applyFix: (fix: Fix) => void;
  /** Notes why a finding is right as it is; `null` opens it again. */
  readonly settle: (finding: Finding, reason: string | null) => void;
  /** The same, and the sentence goes into the report, after the words of that block. */
  readonly settleInReport: (finding: Finding, reason: string, sentence: TextEdit) => void;
  readonly refusePreset: (id: string) => void;
  /** Replaces the whole draft as one visible act that can be taken back. */
  readonly replaceDraft: (draft: ReportDraft, notice: string) => void;
  /** Reads what was pasted into a table; `null` where there is nothing in it. Changes nothing. */
  readonly readPasted: (request: PasteRequest) => Pasted | null;
  /** Puts a table as it is printed onto the clipboard. To be called in a click. */
  readonly copyTable: (section: TablesSection) => void;
  /** The same for 定稿, 更正 and what came back: the one kind of act that 定稿 does not stop. */
  readonly changeStage: (draft: ReportDraft, notice: string) => void;
}

export interface EditorContextValue {
  readonly store: EvaluationStore;
  readonly actions: EditorActions;
  /** After 定稿, or while another window writes the report: boxes are there to be read. */
  readonly isFinal: boolean;
  /** While another window writes the report: what 定稿 leaves open is refused too. */
  readonly isReading: boolean;
}

export const EditorContext = createContext<EditorContextValue | null>(null);

export function useEditor(): EditorContextValue {
  const value = useContext(EditorContext);
  if (!value) throw new Error('A part of the editor is used outside of EditorContext');
  return value;
}

/** Everything about the draft; re-renders at each change, so not for single cells. */
export function useEvaluated(): EvaluatedDraft {
  const { store } = useEditor();
  return useSyncExternalStore(store.subscribe, store.current);
}

/** One piece of the newest evaluation; the selector returns something comparable by identity. */
export function useEvaluatedValue<T>(select: (evaluated: EvaluatedDraft) => T): T {
  const { store } = useEditor();
  return useSyncExternalStore(store.subscribe, () => select(store.current()));
}

/** State of one cell; re-renders only when this cell changes. */
export function useCellState(id: CellId): CellState {
  const { store } = useEditor();
  const subscribe = useCallback(
    (listener: () => void) => store.subscribeCell(id, listener),
    [store, id],
  );
  return useSyncExternalStore(subscribe, () => store.cellState(id));
}
