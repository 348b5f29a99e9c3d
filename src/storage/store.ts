import type { History, ReportDraft, Step } from '../domain';
import type { Pen, PenUser } from './pen';

/** One report as it is kept on this computer. Times are milliseconds since 1970. */
export interface StoredReport {
  readonly id: string;
  /** Counts the versions of the draft, from 1. Deleting, restoring and exporting do not raise it. */
  readonly revision: number;
  readonly draft: ReportDraft;
  readonly createdAt: number;
  /** When the draft last changed. Deleting, restoring and exporting do not touch it. */
  readonly changedAt: number;
  /** When the report last left as a file; `null` if never. */
  readonly exportedAt: number | null;
  /** When it was put in the bin; `null` while it is not there. */
  readonly deletedAt: number | null;
  /** The newest backup that holds it whole, its ledger too; `null` if there is none. */
  readonly backup: Backup | null;
}

interface Backup {
  /** The revision it holds. */
  readonly revision: number;
  readonly at: number;
  /** When the report was first changed after that; `null` while it was not. */
  readonly outdatedAt: number | null;
}

/** A record that cannot be read. It is listed, never dropped, and only `purge` destroys it. */
export interface UnreadableReport {
  readonly id: string;
  /** Why, in Chinese. */
  readonly error: string;
  /** The record as the store holds it, so that it can be saved to a file. */
  readonly raw: unknown;
}

export type CopiedReport = Pick<StoredReport, 'id' | 'revision'>;

export interface StoredReports {
  /** In no particular order; those in the bin (`deletedAt`) are among them. */
  readonly reports: readonly StoredReport[];
  readonly unreadable: readonly UnreadableReport[];
}

export type LoadResult =
  | { readonly kind: 'found'; readonly report: StoredReport }
  | { readonly kind: 'unreadable'; readonly unreadable: UnreadableReport }
  | { readonly kind: 'missing' };

export type SaveResult =
  | { readonly kind: 'saved'; readonly revision: number; readonly changedAt: number }
  /** Nothing was written: another window changed the report, or put it in the bin (`deletedAt`). */
  | { readonly kind: 'conflict'; readonly current: StoredReport };

/** What was done to a stored report, up to the stored draft; `draft` is that one. */
export type StoredHistory = Pick<History, 'first' | 'steps' | 'done'>;

/** What is new of a history since it was last written. Steps are numbered from 1 and keep it. */
export interface HistoryChange {
  /** How many of the oldest are no longer kept. */
  readonly first: number;
  /** Number of the newest step that is done. */
  readonly done: number;
  /** Number of the last step. */
  readonly end: number;
  readonly steps: readonly (readonly [number, Step])[];
  /** True if steps lie there that are outside of `first` and `end`. */
  readonly leavesRest: boolean;
}

/** A file of text, wherever it lies. */
export interface TextFile {
  /** `null` where there is none yet. */
  readonly read: () => Promise<string | null>;
  /** Writes the whole file or, if it fails, leaves the old one. */
  readonly write: (text: string) => Promise<void>;
}

/**
 * Where reports are kept.
 *
 * Every promise resolves only after the change is confirmed as written, and rejects with nothing
 * but a `StorageError`; a rejected call has changed nothing that a later call would trip over, so
 * it may simply be tried again.
 */
export interface ReportStore {
  list(): Promise<StoredReports>;
  load(id: string): Promise<LoadResult>;
  create(draft: ReportDraft): Promise<StoredReport>;
  /**
   * Takes in reports from a backup with their times, all of them or none. One whose id is taken here
   * gets another: nothing is written over.
   */
  takeIn(reports: readonly StoredReport[]): Promise<readonly StoredReport[]>;
  /**
   * Writes the draft only if the stored one still has `expectedRevision` and is not in the bin.
   * What is new of its history is written with it, or neither is.
   */
  save(
    id: string,
    draft: ReportDraft,
    expectedRevision: number,
    history?: HistoryChange,
  ): Promise<SaveResult>;
  /** `null` where there is none that leads to the draft of this revision. */
  loadHistory(id: string, revision: number): Promise<StoredHistory | null>;
  markExported(id: string): Promise<StoredReport>;
  /** Puts a report in the bin. */
  remove(id: string): Promise<StoredReport>;
  /** Takes a report out of the bin. */
  restore(id: string): Promise<StoredReport>;
  /** Destroys a report, readable or not, for good, and its history. Silent if there is none. */
  purge(id: string): Promise<void>;
  /**
   * Copies all that lies here into a file, what cannot be read and the settings too, but no history.
   * What the file holds besides stays in it. Returns what it then holds, for `markBackedUp`.
   */
  copyInto(file: TextFile): Promise<readonly CopiedReport[]>;
  /** Notes that a backup holds these revisions. */
  markBackedUp(copied: readonly CopiedReport[]): Promise<void>;
  /**
   * Destroys everything: reports, history and the settings of the office. Where another window holds
   * it, it rejects with `eraseLater`, and `onLate` is called once all is destroyed.
   */
  erase(onLate?: () => void): Promise<void>;
  /** Told the id of each report that another window has written, put in the bin or destroyed. */
  watch(onChange: (id: string) => void): () => void;
  /**
   * Asks to be the one window that writes a report. It is a courtesy among windows: what keeps them
   * from writing over one another is the revision that `save` expects.
   */
  askForPen(id: string, user: PenUser): Pen;
}
