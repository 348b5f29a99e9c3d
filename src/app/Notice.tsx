import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ReactNode } from 'react';

/** Says what was just done, and offers to take it back. */
export interface NoticeMessage {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

const NoticeContext = createContext<((message: NoticeMessage) => void) | null>(null);

export function useNotify(): (message: NoticeMessage) => void {
  const notify = useContext(NoticeContext);
  if (!notify) throw new Error('useNotify is used outside of NoticeProvider');
  return notify;
}

/** A notice given together with a change of page belongs to the new page. */
const SAME_ACT_MS = 500;

/** Shows the newest notice until it is closed, replaced or left behind: never while one reads. */
export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const [message, setMessage] = useState<NoticeMessage | null>(null);
  const givenAt = useRef(0);
  const notify = useCallback((given: NoticeMessage) => {
    // Noted at once, not when it is shown: the change of page may come before that.
    givenAt.current = performance.now();
    setMessage(given);
  }, []);
  useEffect(() => {
    const leave = () => {
      if (performance.now() - givenAt.current > SAME_ACT_MS) setMessage(null);
    };
    window.addEventListener('hashchange', leave);
    return () => {
      window.removeEventListener('hashchange', leave);
    };
  }, []);
  const close = useCallback(() => setMessage(null), []);
  return (
    <NoticeContext value={notify}>
      {children}
      <div className="notice-place" role="status">
        {message && <NoticeBar message={message} onClose={close} />}
      </div>
    </NoticeContext>
  );
}

interface NoticeBarProps {
  readonly message: NoticeMessage;
  readonly onClose: () => void;
}

function NoticeBar({ message: { text, action }, onClose }: NoticeBarProps) {
  const run = useMemo(
    () => () => {
      action?.run();
      onClose();
    },
    [action, onClose],
  );
  return (
    <p className="notice">
      <span>{text}</span>
      {action && (
        <button type="button" className="text-button" onClick={run}>
          {action.label}
        </button>
      )}
      <button type="button" className="text-button" onClick={onClose}>
        知道了
      </button>
    </p>
  );
}
