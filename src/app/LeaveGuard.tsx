import { useEffect, useId, useState, useSyncExternalStore } from 'react';
import { SaveStatus, useModal } from '../forms';
import { BackupButtons } from './backups/BackupButtons';
import { useHeldLocation } from './held-location';
import { isInEditor } from './routes';
import type { EditorSession } from './use-editor-session';
import { useLasting } from './use-lasting';

/** A write that takes longer than this is asked about like one that failed. */
const PATIENCE_MS = 1_000;

interface LeaveGuardProps {
  readonly session: EditorSession;
  readonly id: string;
}

/** Nobody leaves what is not stored without a word, be it for another page or by closing this one. */
export function LeaveGuard({ session, id }: LeaveGuardProps) {
  const { saveState, isReading } = session;
  const { hold, leaveTo } = useHeldLocation();
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    const isUnsaved = () => !isReading.get() && saveState.get().kind !== 'saved';
    const askOnClosing = (event: BeforeUnloadEvent) => {
      if (!isUnsaved()) return;
      event.preventDefault();
      // Chromium before 119 asks only if this is set.
      Reflect.set(event, 'returnValue', true);
    };
    window.addEventListener('beforeunload', askOnClosing);
    const release = hold((path) => {
      if (isInEditor(path, id) || !isUnsaved()) return true;
      setWanted(path);
      return false;
    });
    return () => {
      window.removeEventListener('beforeunload', askOnClosing);
      release();
    };
  }, [hold, id, saveState, isReading]);
  if (wanted === null) return null;
  return (
    <Leaving session={session} onLeave={() => leaveTo(wanted)} onStay={() => setWanted(null)} />
  );
}

interface LeavingProps extends Pick<LeaveGuardProps, 'session'> {
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Goes on by itself as soon as all is stored. */
function Leaving({ session, onLeave, onStay }: LeavingProps) {
  const { saveState } = session;
  const { kind } = useSyncExternalStore(saveState.subscribe, saveState.get);
  const isLate = useLasting(kind === 'saving', PATIENCE_MS);
  useEffect(() => {
    if (kind === 'saved') onLeave();
  }, [kind, onLeave]);
  if (kind === 'saved' || (kind === 'saving' && !isLate)) return null;
  return <LeaveDialog session={session} onLeave={onLeave} onStay={onStay} />;
}

function LeaveDialog({ session, onLeave, onStay }: LeavingProps) {
  const dialog = useModal();
  const titleId = useId();
  const state = useSyncExternalStore(session.saveState.subscribe, session.saveState.get);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onClose={onStay}>
      <h2 id={titleId}>刚才填的还没有存上</h2>
      <p>
        <SaveStatus status={state} />
      </p>
      <p>现在离开，没存上的内容就没有了。先导出备份，以后可以用它接着填。</p>
      <p className="actions">
        <button type="button" className="button is-primary" onClick={onStay}>
          留在这里
        </button>
        <BackupButtons session={session} />
        <button type="button" className="text-button is-destructive" onClick={onLeave}>
          不要了，离开
        </button>
      </p>
    </dialog>
  );
}
