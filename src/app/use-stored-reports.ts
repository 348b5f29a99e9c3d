import { useCallback, useEffect, useMemo, useState } from 'react';
import { messageAtRest, StorageError } from '../storage';
import type { ReportStore, StoredReports } from '../storage';
import { useNotify } from './Notice';
import { oneAtATime } from './one-at-a-time';

export interface ListedReports extends StoredReports {
  readonly listedAt: number;
}

/** All reports on this computer, with a way to read them again after a change. */
export function useStoredReports(store: ReportStore) {
  const [stored, setStored] = useState<ListedReports | null>(null);
  /** Why they cannot be read, in Chinese. */
  const [failure, setFailure] = useState<string | null>(null);
  const refresh = useCallback(
    () =>
      store.list().then(
        (reports) => {
          setStored({ ...reports, listedAt: Date.now() });
          setFailure(null);
        },
        (error: unknown) => setFailure(messageAtRest(error)),
      ),
    [store],
  );
  const retry = useMemo(() => oneAtATime(refresh), [refresh]);
  useEffect(() => {
    retry();
    return store.watch(retry);
  }, [store, retry]);
  return { stored, failure, refresh, retry };
}

/** Says what went wrong, in the words of the storage room. */
export function useComplaint(): (error: unknown) => void {
  const notify = useNotify();
  return useCallback(
    (error: unknown) => {
      notify({ text: complaintOf(error) });
    },
    [notify],
  );
}

function complaintOf(error: unknown): string {
  if (error instanceof StorageError) return error.messageAtRest;
  return error instanceof Error ? error.message : String(error);
}
