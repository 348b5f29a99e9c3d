import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPObjectStore, IDBPTransaction } from 'idb';
import { StorageError, toOpenError, toStorageError } from './storage-error';

export const DATABASE_NAME = 'gongkai-nianbao';
export const DATABASE_VERSION = 3;
export const STORE_NAME = 'reports';
export const SETTINGS_NAME = 'settings';
export const HISTORY_NAME = 'history';
const OPEN_LIMIT_MS = 10_000;

interface Schema extends DBSchema {
  [STORE_NAME]: { key: string; value: { id: string } };
  [SETTINGS_NAME]: { key: string; value: { id: string } };
  [HISTORY_NAME]: { key: [string, number]; value: { report: string; place: number } };
}

type Database = IDBPDatabase<Schema>;
type Mode = 'readonly' | 'readwrite';
type StoreName = typeof STORE_NAME | typeof SETTINGS_NAME | typeof HISTORY_NAME;
type KeyedById = typeof STORE_NAME | typeof SETTINGS_NAME;
type Transaction<M extends Mode> = IDBPTransaction<Schema, StoreName[], M>;
export type RecordStore<M extends Mode> = IDBPObjectStore<Schema, StoreName[], KeyedById, M>;
export type HistoryRecords<M extends Mode> = IDBPObjectStore<
  Schema,
  StoreName[],
  typeof HISTORY_NAME,
  M
>;

/**
 * Runs work in one transaction and resolves after it is complete. The work may await nothing but
 * requests of its own stores, or the transaction ends under it. Work that fails has written nothing.
 */
export interface Transact {
  <M extends Mode, T>(mode: M, work: (store: RecordStore<M>) => Promise<T>): Promise<T>;
  /** The same over the history, too. */
  withHistory<M extends Mode, T>(
    mode: M,
    work: (store: RecordStore<M>, history: HistoryRecords<M>) => Promise<T>,
  ): Promise<T>;
}

/**
 * A connection that opens at first use and again after it was lost. A failure to open is not
 * remembered: the next call tries afresh.
 */
export function createConnection(name: KeyedById = STORE_NAME): Transact {
  let opening: Promise<Database> | null = null;

  const forget = () => (opening = null);

  function connect(): Promise<Database> {
    opening ??= open(forget);
    return opening;
  }

  /** Trying again is safe here: nothing was asked of the closed connection yet. */
  async function begin<M extends Mode>(names: Names, mode: M): Promise<Transaction<M>> {
    try {
      return startTransaction(await connect(), names, mode);
    } catch (error) {
      if (!isClosed(error)) throw error;
      forget();
      return startTransaction(await connect(), names, mode);
    }
  }

  async function run<M extends Mode, T>(
    names: Names,
    mode: M,
    work: (transaction: Transaction<M>) => Promise<T>,
  ): Promise<T> {
    try {
      const transaction = await begin(names, mode);
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

  return Object.assign(
    <M extends Mode, T>(mode: M, work: (store: RecordStore<M>) => Promise<T>) =>
      run(name, mode, (transaction) => work(transaction.objectStore(name))),
    {
      withHistory: <M extends Mode, T>(
        mode: M,
        work: (store: RecordStore<M>, history: HistoryRecords<M>) => Promise<T>,
      ) =>
        run([name, HISTORY_NAME], mode, (transaction) =>
          work(transaction.objectStore(name), transaction.objectStore(HISTORY_NAME)),
        ),
    },
  );
}

type Names = StoreName | StoreName[];

function startTransaction<M extends Mode>(
  database: Database,
  names: Names,
  mode: M,
): Transaction<M> {
  return database.transaction<StoreName[], M>(names as StoreName[], mode, {
    durability: 'strict',
  });
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
  return new Promise((resolve, reject) => {
    const fail = (error: StorageError) => {
      onLost();
      reject(error);
    };
    const giveUp = () => {
      fail(new StorageError('blocked'));
    };
    const limit = setTimeout(giveUp, OPEN_LIMIT_MS);
    openDatabase(giveUp, onLost)
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
