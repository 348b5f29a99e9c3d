import type { ReportDraft } from '../domain';
import { StorageError } from './storage-error';
import type { StorageErrorCode } from './storage-error';
import type { SaveResult, StoredReport } from './store';

export type SaveState =
  /** The newest draft is confirmed as written. */
  | { readonly kind: 'saved'; readonly at: number; readonly revision: number }
  | { readonly kind: 'saving' }
  /** The newest draft is not written; the next change or a retry tries again. */
  | {
      readonly kind: 'failed';
      readonly code: StorageErrorCode;
      readonly message: string;
      readonly draft: ReportDraft;
    }
  /** The newest draft is not written, because the stored one is not the one it came from. */
  | { readonly kind: 'conflict'; readonly current: StoredReport; readonly draft: ReportDraft };

export interface DraftSaver {
  /** Takes the newest draft; its write begins at once, or as soon as the one under way ends. */
  change(draft: ReportDraft): void;
  /** Tries again after a failure; otherwise does nothing. */
  retry(): void;
  /** The same unasked: the failure stays in sight until it is over. */
  retryQuietly(): void;
  /** Resolves when no write is under way or waiting: the last state is then the final one. */
  flush(): Promise<void>;
}

interface DraftSaverOptions {
  readonly save: (draft: ReportDraft) => Promise<SaveResult>;
  readonly onState: (state: SaveState) => void;
}

/** Writes each change at once, one write at a time; of the drafts that wait the newest wins. */
export function createDraftSaver({ save, onState }: DraftSaverOptions): DraftSaver {
  let unsaved: { readonly draft: ReportDraft } | null = null;
  let writing: Promise<void> | null = null;
  let isFailing = false;

  async function write(): Promise<void> {
    while (unsaved) {
      const attempt = unsaved;
      const state = await attemptSave(save, attempt.draft);
      const isNewest = attempt === unsaved;
      if (state.kind === 'saved' && isNewest) unsaved = null;
      if (isNewest) {
        writing = null;
        isFailing = state.kind !== 'saved';
        onState(state);
        return;
      }
    }
  }

  function start(isQuiet: boolean): void {
    if (writing || !unsaved) return;
    writing = write();
    if (!isQuiet) onState({ kind: 'saving' });
  }

  return {
    change(draft) {
      unsaved = { draft };
      // A failure that comes and goes at each key could not be read, nor its buttons be pressed.
      start(isFailing);
    },
    retry: () => start(false),
    retryQuietly: () => start(true),
    async flush() {
      while (writing) await writing;
    },
  };
}

/** One write, with whatever happens as a state. Never throws. */
async function attemptSave(
  save: DraftSaverOptions['save'],
  draft: ReportDraft,
): Promise<SaveState> {
  try {
    const result = await save(draft);
    return result.kind === 'saved'
      ? { kind: 'saved', at: result.changedAt, revision: result.revision }
      : { kind: 'conflict', current: result.current, draft };
  } catch (error) {
    const { code, message } =
      error instanceof StorageError ? error : new StorageError('failed', error);
    return { kind: 'failed', code, message, draft };
  }
}
