import type { OfficeSettings } from '../domain';
import { SETTINGS_ID, readSettings } from './settings-store';
import { StorageError } from './storage-error';
import type { StoredReports } from './store';
import { decodeStoreFile } from './store-file';
import type { StoreContent } from './store-file';
import { readRecords } from './stored-record';

export type ReadBackup =
  | (StoredReports & {
      /** `null` where there are none, or none that can be read. */
      readonly settings: OfficeSettings | null;
      /** Milliseconds since 1970. */
      readonly writtenAt: number;
      /** True if the file is not as it was written. */
      readonly isChanged: boolean;
      readonly error?: never;
    })
  /** Why it cannot be read, in Chinese. */
  | { readonly error: string };

/** What a file of all reports holds. Never throws. */
export function readBackup(text: string): ReadBackup {
  const file = decodeStoreFile(text);
  if (file.error !== undefined) return { error: new StorageError(file.error).message };
  const { content, writtenAt, isChanged } = file;
  return { ...readRecords(content.reports), settings: settingsIn(content), writtenAt, isChanged };
}

function settingsIn({ settings }: StoreContent): OfficeSettings | null {
  const record = settings.find(({ id }) => id === SETTINGS_ID);
  try {
    return record ? readSettings(record) : null;
  } catch {
    return null;
  }
}
