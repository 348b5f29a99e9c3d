import { useEffect } from 'react';
import { whenLookedAt } from './when-looked-at';

interface ListTroubleProps {
  readonly text: string;
  readonly onRetry: () => void;
}

const AGAIN_MS = 5_000;

/** In place of the list while it cannot be read; it is tried again by itself. */
export function ListTrouble({ text, onRetry }: ListTroubleProps) {
  useEffect(() => {
    const again = setInterval(onRetry, AGAIN_MS);
    const stop = whenLookedAt(onRetry);
    return () => {
      clearInterval(again);
      stop();
    };
  }, [onRetry]);
  return (
    <main className="page">
      <div className="card" role="alert">
        <h1>读不出本机的年报</h1>
        <p>{text}</p>
        <p>年报没有因此丢失；能读出时，这里会自动显示。</p>
        <p className="actions">
          <button type="button" className="button is-primary" onClick={onRetry}>
            再试一次
          </button>
        </p>
      </div>
    </main>
  );
}
