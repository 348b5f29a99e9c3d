import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { rules } from '../checks';
import { formats } from '../formats';
import {
  openBackupFolder,
  openIndexedDbRecords,
  openReportStore,
  openSettingsStore,
} from '../storage';
import { App } from './App';
import { backupName, createBackups } from './backups/create-backups';
import { keepSite } from './installed/new-version';
import './styles';
import { holdToTrustedTypes } from './trusted-types';

/** Starts the application with the official formats, the rule catalogue and the local database. */
export function start(container: HTMLElement | null): void {
  if (!container) throw new Error('index.html has no element to start in');
  // The page says so itself.
  if (isTooOld()) return;
  holdToTrustedTypes();
  ignoreStrayDrops();
  const records = openIndexedDbRecords();
  const store = openReportStore(records);
  keepSite();
  createRoot(container).render(
    <StrictMode>
      <App
        formats={formats}
        rules={rules}
        store={store}
        backups={createBackups(store, openBackupFolder(records, backupName))}
        settings={openSettingsStore(records)}
      />
    </StrictMode>,
  );
}

/** The same question as in index.html: Chromium 80 to 85 run this far, and would fail later. */
function isTooOld(): boolean {
  return !('replaceChildren' in document);
}

/** A file dropped beside its place would make the browser leave the page. */
function ignoreStrayDrops(): void {
  for (const type of ['dragover', 'drop']) {
    window.addEventListener(type, (event) => {
      event.preventDefault();
    });
  }
}
