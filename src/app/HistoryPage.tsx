import { useMemo, useState, useSyncExternalStore } from 'react';
import { draftAfter } from '../domain';
import type { History, ReportDraft, ReportFormat } from '../domain';
import {
  dayOf,
  HistoryList,
  historyDays,
  placeChanges,
  RestoreDialog,
  clockTime,
  useEditor,
} from '../forms';
import { useNotify } from './Notice';
import { useSession } from './session-context';

const LINES_AT_ONCE = 100;

interface HistoryPageProps {
  readonly formats: readonly ReportFormat[];
}

/** “修改记录”: each step by day, and the way back to any of them. */
export function HistoryPage({ formats }: HistoryPageProps) {
  const { history, isHistoryKept } = useSession();
  const shown = useSyncExternalStore(history.shown.subscribe, history.shown.get);
  const isKept = useSyncExternalStore(isHistoryKept.subscribe, isHistoryKept.get);
  const [most, setMost] = useState(LINES_AT_ONCE);
  const days = useMemo(
    () => historyDays(formats, shown, most, new Date().getFullYear()),
    [formats, shown, most],
  );
  const { ask, dialog } = useRestore(formats, shown);
  if (shown.steps.length === 0) {
    return (
      <p className="step-lead">还没有修改。改过的每一处会按天记在这里，可以恢复到任何一刻。</p>
    );
  }
  return (
    <>
      <HistoryLead history={shown} isKept={isKept} />
      <HistoryList days={days} now={shown.done} onRestore={ask} />
      {most < shown.done && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setMost(most + LINES_AT_ONCE);
          }}
        >
          看更早的修改（还有 {shown.done - most} 步）
        </button>
      )}
      {dialog}
    </>
  );
}

interface HistoryLeadProps {
  readonly history: History;
  readonly isKept: boolean;
}

function HistoryLead({ history: { steps, done }, isKept }: HistoryLeadProps) {
  const [oldest] = steps;
  const undone = steps.length - done;
  return (
    <div className="history-lead">
      <p>
        {oldest &&
          `从 ${dayOf(oldest.at, new Date().getFullYear())} ${clockTime(oldest.at)} 记起。`}
        只存在这台电脑，不进备份，也不随文件送出。
      </p>
      {undone > 0 && <p>另有 {undone} 步已撤销，可按“重做”找回；接着改别处，就找不回了。</p>}
      {!isKept && (
        <p className="field-error">
          年报已存好，修改记录没有存上：关闭本页以后，这些修改不能再撤销。可能是存储空间快满了。
        </p>
      )}
    </div>
  );
}

interface Asked {
  readonly when: string;
  readonly draft: ReportDraft;
}

/** Asks with what would change, then restores as one act. */
function useRestore(formats: readonly ReportFormat[], history: History) {
  const { store, actions } = useEditor();
  const notify = useNotify();
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = (done: number, when: string) => {
    const draft = draftAfter(history, done);
    if (draft) setAsked({ when, draft });
    else notify({ text: '这一步的记录和现在的内容对不上，恢复不了。内容没有变。' });
  };
  const close = () => {
    setAsked(null);
  };
  const dialog = asked && (
    <RestoreDialog
      when={asked.when}
      changes={placeChanges(formats, store.current().draft, asked.draft)}
      onCancel={close}
      onConfirm={() => {
        close();
        actions.replaceDraft(asked.draft, `已恢复到${asked.when}。`);
      }}
    />
  );
  return { ask, dialog };
}
