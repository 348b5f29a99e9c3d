import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReportFormat } from '../domain';
import type { ImportOutcome } from './import-file';
import ImportWorker from './import-worker?worker&inline';

export type ImportState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly name: string }
  | ImportOutcome;

const UNEXPECTED =
  '这个文件读到一半出了问题，内容没有放进来。可以另存为 .docx 再试，或把内容复制粘贴进来。';

/** Reads one file at a time in a worker, so that the page stays responsive and one can stop it. */
export function useImport(formats: readonly ReportFormat[]) {
  const [state, setState] = useState<ImportState>({ kind: 'waiting' });
  const worker = useRef<Worker | null>(null);
  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
    setState({ kind: 'waiting' });
  }, []);
  useEffect(() => () => worker.current?.terminate(), []);

  const read = useCallback(
    (name: string, content: Blob) => {
      worker.current?.terminate();
      const started = new ImportWorker();
      worker.current = started;
      const finish = (outcome: ImportOutcome) => {
        if (worker.current !== started) return;
        started.terminate();
        worker.current = null;
        setState(outcome);
      };
      started.addEventListener('message', (event: MessageEvent<ImportOutcome>) => {
        finish(event.data);
      });
      started.addEventListener('error', () => {
        finish({ kind: 'failed', message: UNEXPECTED });
      });
      setState({ kind: 'reading', name });
      content.arrayBuffer().then(
        (buffer) => {
          started.postMessage({ formats, name, bytes: new Uint8Array(buffer) });
        },
        () => {
          finish({
            kind: 'failed',
            message: `“${name}”读不出来。请检查文件是否还在原处，再选一次。`,
          });
        },
      );
    },
    [formats],
  );
  return { state, read, stop };
}
