import { memo, useMemo, useSyncExternalStore } from 'react';
import { redone, undone } from '../domain';
import type { History, ReportFormat } from '../domain';
import { placeChanges, stepName, useEditor } from '../forms';
import { useStepEnds, useUndo, useUndoKeys } from './use-undo';
import type { UndoInput } from './use-undo';

/** “撤销” and “重做”, each saying what it would do. */
export const UndoButtons = memo(function UndoButtons(input: UndoInput) {
  const { session, formats } = input;
  const { shown } = session.history;
  const history = useSyncExternalStore(shown.subscribe, shown.get);
  const acts = useUndo(input);
  const { isFinal } = useEditor();
  const isReading = useSyncExternalStore(session.isReading.subscribe, session.isReading.get);
  const stopped = isReading ? '这里只能看' : isFinal ? '已定稿' : null;
  useUndoKeys(acts);
  useStepEnds(session);
  const undoName = useMemo(() => nameOfUndo(formats, history), [formats, history]);
  const redoName = useMemo(() => nameOfRedo(formats, history), [formats, history]);
  return (
    <div className="undo-place" role="group" aria-label="撤销和重做">
      <UndoButton label="撤销" name={undoName} stopped={stopped} onPress={acts.undo} />
      <UndoButton label="重做" name={redoName} stopped={stopped} onPress={acts.redo} />
    </div>
  );
});

interface UndoButtonProps {
  readonly label: string;
  /** What it would take back or do again; `null` if there is nothing. */
  readonly name: string | null;
  /** Why nothing can be taken back now. */
  readonly stopped: string | null;
  readonly onPress: () => void;
}

/** Keeps the focus when there is nothing left to do: it is not `disabled`, it says so. */
function UndoButton({ label, name, stopped, onPress }: UndoButtonProps) {
  const text = `${label}：${stopped === null ? (name ?? `没有可${label}的`) : `${stopped}，不能${label}`}`;
  return (
    <button
      type="button"
      className="undo-button"
      aria-label={text}
      title={text}
      aria-disabled={stopped !== null || name === null}
      onClick={onPress}
    >
      {label}
    </button>
  );
}

function nameOfUndo(formats: readonly ReportFormat[], history: History): string | null {
  const before = undone(history);
  const act = history.steps[history.done - 1]?.act ?? null;
  return before && stepName(act, placeChanges(formats, before.draft, history.draft));
}

function nameOfRedo(formats: readonly ReportFormat[], history: History): string | null {
  const next = redone(history);
  const act = history.steps[history.done]?.act ?? null;
  return next && stepName(act, placeChanges(formats, history.draft, next.draft));
}
