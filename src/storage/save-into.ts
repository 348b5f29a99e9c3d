import type { History, ReportDraft } from '../domain';
import { historyChange } from './history-change';
import { StorageError } from './storage-error';
import type { HistoryChange, ReportStore, SaveResult, StoredReport } from './store';

interface Keeping {
  /** As it lies in the store when the report is opened; `null` if what lies there is of no use. */
  readonly kept: History | null;
  /** The history that leads to a draft; `null` if that is not known. */
  readonly historyOf: (draft: ReportDraft) => History | null;
  /** Told whenever the history begins or ceases to be kept with the draft. */
  readonly onKept: (isKept: boolean) => void;
  readonly now?: () => number;
}

/** After a failure the draft alone is saved for a while. */
const PAUSE_MS = 30_000;

/**
 * Saves one open report again and again: each save expects the revision the last one left. The
 * history goes along in the same write. If that fails the draft is saved without it: what lies
 * there of the history then names an older revision, and is no longer believed.
 */
export function saveInto(
  store: ReportStore,
  { id, revision }: Pick<StoredReport, 'id' | 'revision'>,
  keeping?: Keeping,
): (draft: ReportDraft) => Promise<SaveResult> {
  let expected = revision;
  const history = keeping && createKeeper(keeping);

  const save = async (draft: ReportDraft, change?: HistoryChange) => {
    const result = await store.save(id, draft, expected, change);
    if (result.kind === 'saved') expected = result.revision;
    return result;
  };

  return async (draft) => {
    const next = history?.next(draft);
    if (!next) return save(draft);
    try {
      const result = await save(draft, next.change);
      if (result.kind === 'saved') next.written();
      return result;
    } catch (error) {
      if (!mayBeOfHistory(error)) throw error;
      // If it concerns the draft, too, the second attempt says so.
      const result = await save(draft);
      if (result.kind === 'saved') next.lost();
      return result;
    }
  };
}

/** False for what a second attempt would meet again, some of it after a long wait. */
function mayBeOfHistory(error: unknown): boolean {
  return !(error instanceof StorageError) || error.code === 'full' || error.code === 'failed';
}

function createKeeper({ kept: opened, historyOf, onKept, now = Date.now }: Keeping) {
  let kept = opened;
  let pausedUntil = 0;
  const lose = () => {
    kept = null;
    onKept(false);
  };
  /** A mistake in finding differences must not keep a draft from being saved. */
  const found = (draft: ReportDraft) => {
    try {
      return historyOf(draft);
    } catch {
      return null;
    }
  };
  return {
    /** What of the history goes along with a draft. */
    next(draft: ReportDraft) {
      const history = now() < pausedUntil ? null : found(draft);
      if (!history) {
        lose();
        return null;
      }
      return {
        change: historyChange(kept, history),
        written: () => {
          kept = history;
          onKept(true);
        },
        lost: () => {
          pausedUntil = now() + PAUSE_MS;
          lose();
        },
      };
    },
  };
}
