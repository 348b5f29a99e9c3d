import { useCallback, useEffect, useRef, useState } from 'react';
import type { Pen, PenRole, ReportStore } from '../storage';
import type { EditorSession } from './use-editor-session';

export type OpenSession = Pick<EditorSession, 'handOver' | 'saveState' | 'isReading'>;

/** Whether this window may write the report; `null` until that is known. */
export function usePen(store: ReportStore, id: string) {
  const [role, setRole] = useState<PenRole | null>(null);
  const session = useRef<OpenSession | null>(null);
  const pen = useRef<Pen | null>(null);
  useEffect(() => {
    const asked = store.askForPen(id, {
      onRole: setRole,
      handOver: () => session.current?.handOver() ?? Promise.resolve(true),
    });
    pen.current = asked;
    return () => {
      asked.leave();
    };
  }, [store, id]);
  const take = useCallback(() => pen.current?.take() ?? Promise.resolve(false), []);
  /** Told which session is open, and when it is no more. */
  const onSession = useCallback((open: OpenSession) => {
    session.current = open;
    return () => {
      session.current = null;
    };
  }, []);
  return { role, take, session, onSession };
}
