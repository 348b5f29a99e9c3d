export * from './draft-saver';
export { openIndexedDbStore as openStore } from './indexed-db-store';
export { StorageError } from './storage-error';
export type { StorageErrorCode } from './storage-error';
export * from './store';
