import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReportFormat } from '../domain';
import type { ImportOutcome } from './import-file';
import { beginReading, outcomeOf } from './start-import';
import type { Reading } from './start-import';

export type ImportState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly name: string }
  | ImportOutcome;

/** Reads one file at a time in a worker, so that the page stays responsive and one can stop it. */
export function useImport(formats: readonly ReportFormat[]) {
  const [state, setState] = useState<ImportState>({ kind: 'waiting' });
  const reading = useRef<Reading | null>(null);
  const stop = useCallback(() => {
    reading.current?.stop();
    setState({ kind: 'waiting' });
  }, []);
  useEffect(() => () => reading.current?.stop(), []);

  const read = useCallback(
    (name: string, content: Blob) => {
      reading.current?.stop();
      const started = beginReading();
      reading.current = started;
      setState({ kind: 'reading', name });
      void outcomeOf(formats, name, content, started).then((outcome) => {
        if (started.isStopped) return;
        started.stop();
        setState(outcome);
      });
    },
    [formats],
  );
  return { state, read, stop };
}
