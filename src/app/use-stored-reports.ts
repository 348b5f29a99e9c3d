import { useCallback, useEffect, useState } from 'react';
import type { ReportStore, StoredReports } from '../storage';
import { useNotify } from './Notice';
import { oneAtATime } from './one-at-a-time';

/** All reports on this computer, with a way to read them again after a change. */
export function useStoredReports(store: ReportStore) {
  const [stored, setStored] = useState<StoredReports | null>(null);
  const complain = useComplaint();
  const refresh = useCallback(() => store.list().then(setStored), [store]);
  useEffect(() => {
    const read = oneAtATime(() => store.list().then(setStored, complain));
    read();
    return store.watch(read);
  }, [store, complain]);
  return { stored, refresh };
}

/** Says what went wrong, in the words of the storage room. */
export function useComplaint(): (error: unknown) => void {
  const notify = useNotify();
  return useCallback(
    (error: unknown) => {
      notify({ text: error instanceof Error ? error.message : String(error) });
    },
    [notify],
  );
}
