import { deleteDB, openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { HistoryRecord, KeyedRecord, RecordReader, Records, RecordWriter } from './records';
import { StorageError, toOpenError, toStorageError } from './storage-error';
import type { StorageErrorCode } from './storage-error';

export const DATABASE_NAME = 'gongkai-nianbao';
export const DATABASE_VERSION = 3;
export const STORE_NAME = 'reports';
export const SETTINGS_NAME = 'settings';
export const HISTORY_NAME = 'history';
const ANSWER_LIMIT_MS = 10_000;

interface Schema extends DBSchema {
  [STORE_NAME]: { key: string; value: KeyedRecord };
  [SETTINGS_NAME]: { key: string; value: KeyedRecord };
  [HISTORY_NAME]: { key: [string, number]; value: HistoryRecord };
}

type Database = IDBPDatabase<Schema>;
type Mode = 'readonly' | 'readwrite';
type StoreName = typeof STORE_NAME | typeof SETTINGS_NAME | typeof HISTORY_NAME;
type Transaction<M extends Mode> = IDBPTransaction<Schema, StoreName[], M>;

const STORE_NAMES: StoreName[] = [STORE_NAME, SETTINGS_NAME, HISTORY_NAME];

/**
 * Records in the browser's database, over a connection that opens at first use and again after it was
 * lost. A failure to open is not remembered: the next call tries afresh.
 */
export function openIndexedDbRecords(): Records {
  let opening: Promise<Database> | null = null;
  const forget = () => (opening = null);

  function connect(): Promise<Database> {
    opening ??= open(forget);
    return opening;
  }

  /** Trying again is safe here: nothing was asked of the closed connection yet. */
  async function begin<M extends Mode>(mode: M): Promise<Transaction<M>> {
    try {
      return startTransaction(await connect(), mode);
    } catch (error) {
      if (!isClosed(error)) throw error;
      forget();
      return startTransaction(await connect(), mode);
    }
  }

  async function run<M extends Mode, T>(
    mode: M,
    work: (transaction: Transaction<M>) => Promise<T>,
  ): Promise<T> {
    try {
      const transaction = await begin(mode);
      // The request's own error comes first: the transaction's says only that it was aborted.
      const worked = work(transaction).catch((error: unknown) => {
        abort(transaction);
        throw error;
      });
      const [result] = await Promise.all([worked, transaction.done]);
      return result;
    } catch (error) {
      throw toStorageError(error);
    }
  }

  return {
    read: (work) => run('readonly', (transaction) => work(readerOf(transaction))),
    write: (work) => run('readwrite', (transaction) => work(writerOf(transaction))),
    erase: eraseDatabase,
  };
}

/** A request that cannot be made throws at once; in an async function it rejects as one that fails. */
function readerOf(transaction: Transaction<Mode>): RecordReader {
  const reports = transaction.objectStore(STORE_NAME);
  const settings = transaction.objectStore(SETTINGS_NAME);
  const history = transaction.objectStore(HISTORY_NAME);
  return {
    getReport: async (id) => reports.get(id),
    getReports: async () => reports.getAll(),
    getHistory: async (report) => history.getAll(placesOf(report, 0, Infinity)),
    getSettings: async (id) => settings.get(id),
  };
}

function writerOf(transaction: Transaction<'readwrite'>): RecordWriter {
  const reports = transaction.objectStore(STORE_NAME);
  const settings = transaction.objectStore(SETTINGS_NAME);
  const history = transaction.objectStore(HISTORY_NAME);
  return {
    ...readerOf(transaction),
    putReport: async (record) => {
      await reports.put(record);
    },
    deleteReport: async (id) => reports.delete(id),
    putHistory: async (record) => {
      await history.put(record);
    },
    deleteHistory: async (report, from, to) => history.delete(placesOf(report, from, to)),
    putSettings: async (record) => {
      await settings.put(record);
    },
  };
}

function placesOf(report: string, from: number, to: number): IDBKeyRange {
  return IDBKeyRange.bound([report, from], [report, to]);
}

function startTransaction<M extends Mode>(database: Database, mode: M): Transaction<M> {
  return database.transaction(STORE_NAMES, mode, { durability: 'strict' });
}

/** A request that could not be made would leave those before it to be written. */
function abort(transaction: Pick<Transaction<Mode>, 'abort'>): void {
  try {
    transaction.abort();
  } catch {
    // It is over already, because one of its requests failed.
  }
}

function isClosed(error: unknown): boolean {
  return error instanceof Error && error.name === 'InvalidStateError';
}

/** Fails after a while: some browsers leave a database that another window holds unanswered. */
function open(onLost: () => void): Promise<Database> {
  return answerOf('blocked', (giveUp) => openDatabase(giveUp, onLost), onLost);
}

/** Other windows close their connection when they are told of it; see `openDatabase`. */
async function eraseDatabase(onLate: () => void): Promise<void> {
  let isLate = false;
  // What was asked of the browser cannot be taken back: it is done when the other window lets go.
  const erase = async (giveUp: () => void) => {
    await deleteDB(DATABASE_NAME, { blocked: giveUp });
    if (isLate) onLate();
  };
  await answerOf('eraseLater', erase, () => (isLate = true));
}

function answerOf<T>(
  withoutAnswer: StorageErrorCode,
  ask: (giveUp: () => void) => Promise<T>,
  onFailure: () => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const fail = (error: StorageError) => {
      onFailure();
      reject(error);
    };
    const giveUp = () => {
      fail(new StorageError(withoutAnswer));
    };
    const limit = setTimeout(giveUp, ANSWER_LIMIT_MS);
    ask(giveUp)
      .then(resolve, (error: unknown) => fail(toOpenError(error)))
      .finally(() => clearTimeout(limit));
  });
}

async function openDatabase(onBlocked: () => void, onLost: () => void): Promise<Database> {
  const database = await openDB<Schema>(DATABASE_NAME, DATABASE_VERSION, {
    upgrade: (created, from) => {
      if (from < 1) created.createObjectStore(STORE_NAME, { keyPath: 'id' });
      if (from < 2) created.createObjectStore(SETTINGS_NAME, { keyPath: 'id' });
      if (from < 3) created.createObjectStore(HISTORY_NAME, { keyPath: ['report', 'place'] });
    },
    blocked: onBlocked,
    terminated: onLost,
  });
  // A newer copy wants to upgrade: let it, after the writes under way.
  database.addEventListener('versionchange', () => {
    database.close();
    onLost();
  });
  return database;
}
