export * from './draft-saver';
export * from './save-into';
export type { Pen, PenRole } from './pen';
export { openIndexedDbStore as openStore } from './indexed-db-store';
export * from './persistence';
export { openSettingsStore } from './settings-store';
export type { SettingsStore } from './settings-store';
export { messageAtRest } from './storage-error';
export * from './store';
