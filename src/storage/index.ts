export * from './draft-saver';
export * from './save-into';
export type { Pen, PenRole } from './pen';
export { openIndexedDbStore as openStore } from './indexed-db-store';
export { openSettingsStore } from './settings-store';
export type { SettingsStore } from './settings-store';
export * from './store';
