import { useCallback, useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { messageAtRest } from '../storage';
import type { LoadResult, PenRole, ReportStore, StoredHistory } from '../storage';
import { oneAtATime } from './one-at-a-time';
import { usePen } from './use-pen';
import type { OpenSession } from './use-pen';

type LoadedReport = LoadResult & { readonly history: StoredHistory | null };

type Loaded =
  | LoadedReport
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string };

interface Shown {
  readonly loaded: Loaded;
  /** As what it was opened: to write, or to read along. */
  readonly role: PenRole;
  /** Counts how often it was opened anew, which puts away all that was typed before. */
  readonly opening: number;
}

/**
 * One report as it lies in the store, for the window that writes it and for those that read along.
 * Whatever another window did to it is shown at once, unless there is something here that is not
 * written yet: then saving says so.
 */
export function useOpenReport(store: ReportStore, id: string) {
  const { role, take, session, onSession } = usePen(store, id);
  const { shown, open, follow, load } = useShown(store, id);
  useEffect(() => {
    if (role === null) return undefined;
    const current = session.current;
    if (role === 'writing') {
      if (!current || current.isReading.get()) open(role);
      return undefined;
    }
    if (current) return afterHandOver(current, () => open(role));
    open(role);
    return undefined;
  }, [role, session, open]);
  useNews({ store, id, session, load, open, follow });
  const reload = useCallback(() => open(role ?? 'reading'), [open, role]);
  return { shown, reload, take, onSession };
}

function useShown(store: ReportStore, id: string) {
  const [shown, setShown] = useState<Shown>({
    loaded: { kind: 'loading' },
    role: 'reading',
    opening: 0,
  });
  const load = useCallback(() => loadWithHistory(store, id), [store, id]);
  const open = useCallback(
    (role: PenRole | null) => {
      void load().then((loaded) =>
        setShown((before) => ({
          loaded,
          role: role ?? before.role,
          opening: before.opening + 1,
        })),
      );
    },
    [load],
  );
  const follow = useCallback((loaded: Loaded) => setShown((before) => ({ ...before, loaded })), []);
  return { shown, load, open, follow };
}

/** Runs once all is written that was typed, now or later. */
function afterHandOver(session: OpenSession, run: () => void): () => void {
  let isOver = false;
  const leave = async () => {
    const isWritten = await session.handOver();
    if (isOver || !isWritten) return;
    isOver = true;
    run();
  };
  const stop = session.saveState.subscribe(() => {
    if (session.saveState.get().kind === 'saved') void leave();
  });
  void leave();
  return () => {
    isOver = true;
    stop();
  };
}

interface NewsInput {
  readonly store: ReportStore;
  readonly id: string;
  readonly session: RefObject<OpenSession | null>;
  readonly load: () => Promise<Loaded>;
  readonly open: (role: null) => void;
  readonly follow: (loaded: Loaded) => void;
}

/** Hears what other windows do to the report. */
function useNews({ store, id, session, load, open, follow }: NewsInput): void {
  useEffect(() => {
    const look = oneAtATime(async () => {
      const loaded = await load();
      const current = session.current;
      if (!current) open(null);
      else if (current.isReading.get()) follow(loaded);
      else if (isNews(loaded, current) && (await current.handOver())) open(null);
    });
    return store.watch((changed) => {
      if (changed === id) look();
    });
  }, [store, id, session, load, open, follow]);
}

/**
 * True if what lies there is newer than what this window wrote last. It may be older: read before a
 * key that has been written by now.
 */
export function isNews(loaded: Loaded, { saveState }: Pick<OpenSession, 'saveState'>): boolean {
  if (loaded.kind === 'failed') return false;
  if (loaded.kind !== 'found' || loaded.report.deletedAt !== null) return true;
  const state = saveState.get();
  return state.kind === 'saved' && loaded.report.revision > state.revision;
}

/** A report opens whether its history can be had or not. */
async function loadWithHistory(store: ReportStore, id: string): Promise<Loaded> {
  try {
    const loaded = await store.load(id);
    if (loaded.kind !== 'found') return { ...loaded, history: null };
    const history = await store.loadHistory(id, loaded.report.revision).catch(() => null);
    return { ...loaded, history };
  } catch (error) {
    return { kind: 'failed', message: messageAtRest(error) };
  }
}
