/** A report, or the settings of the office, as it lies in a store. */
export interface KeyedRecord {
  readonly id: string;
}

/** One step of a report's history, or its head at place 0. */
export interface HistoryRecord {
  readonly report: string;
  readonly place: number;
}

export interface RecordReader {
  readonly getReport: (id: string) => Promise<unknown>;
  readonly getReports: () => Promise<readonly KeyedRecord[]>;
  /** In the order of their places. */
  readonly getHistory: (report: string) => Promise<readonly unknown[]>;
  readonly getSettings: (id: string) => Promise<unknown>;
}

export interface RecordWriter extends RecordReader {
  readonly putReport: (record: KeyedRecord) => Promise<void>;
  readonly deleteReport: (id: string) => Promise<void>;
  readonly putHistory: (record: HistoryRecord) => Promise<void>;
  /** From one place to another, both included. */
  readonly deleteHistory: (report: string, from: number, to: number) => Promise<void>;
  readonly putSettings: (record: KeyedRecord) => Promise<void>;
}

/**
 * A place where records lie: the browser's database, or a file. Each call is one transaction and
 * resolves after it is complete; work that fails has written nothing. Work may await nothing but
 * what it asks of its reader or writer. Rejects with nothing but a `StorageError`.
 */
export interface Records {
  readonly read: <T>(work: (reader: RecordReader) => Promise<T>) => Promise<T>;
  readonly write: <T>(work: (writer: RecordWriter) => Promise<T>) => Promise<T>;
  /**
   * Destroys all that lies there. Where another window holds it, it rejects with `eraseLater`, and
   * `onLate` is called once all is destroyed.
   */
  readonly erase: (onLate: () => void) => Promise<void>;
}
