import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPObjectStore, IDBPTransaction } from 'idb';
import { StorageError, toOpenError, toStorageError } from './storage-error';

export const DATABASE_NAME = 'gongkai-nianbao';
export const DATABASE_VERSION = 2;
export const STORE_NAME = 'reports';
export const SETTINGS_NAME = 'settings';
const OPEN_LIMIT_MS = 10_000;

interface Schema extends DBSchema {
  [STORE_NAME]: { key: string; value: { id: string } };
  [SETTINGS_NAME]: { key: string; value: { id: string } };
}

type Database = IDBPDatabase<Schema>;
type Mode = 'readonly' | 'readwrite';
type StoreName = typeof STORE_NAME | typeof SETTINGS_NAME;
type Transaction<M extends Mode> = IDBPTransaction<Schema, [StoreName], M>;
export type RecordStore<M extends Mode> = IDBPObjectStore<Schema, [StoreName], StoreName, M>;

/**
 * Runs work in one transaction and resolves after it is complete. The work may await nothing but
 * requests of its own store, or the transaction ends under it.
 */
export type Transact = <M extends Mode, T>(
  mode: M,
  work: (store: RecordStore<M>) => Promise<T>,
) => Promise<T>;

/**
 * A connection that opens at first use and again after it was lost. A failure to open is not
 * remembered: the next call tries afresh.
 */
export function createConnection(name: StoreName = STORE_NAME): Transact {
  let opening: Promise<Database> | null = null;

  const forget = () => (opening = null);

  function connect(): Promise<Database> {
    opening ??= open(forget);
    return opening;
  }

  /** Trying again is safe here: nothing was asked of the closed connection yet. */
  async function begin<M extends Mode>(mode: M): Promise<Transaction<M>> {
    try {
      return startTransaction(await connect(), name, mode);
    } catch (error) {
      if (!isClosed(error)) throw error;
      forget();
      return startTransaction(await connect(), name, mode);
    }
  }

  return async (mode, work) => {
    try {
      const transaction = await begin(mode);
      // The request's own error comes first: the transaction's says only that it was aborted.
      const [result] = await Promise.all([work(transaction.objectStore(name)), transaction.done]);
      return result;
    } catch (error) {
      throw toStorageError(error);
    }
  };
}

function startTransaction<M extends Mode>(
  database: Database,
  name: StoreName,
  mode: M,
): Transaction<M> {
  return database.transaction(name, mode, { durability: 'strict' });
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
