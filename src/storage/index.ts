export * from './draft-saver';
export { openIndexedDbStore as openStore } from './indexed-db-store';
export * from './store';
