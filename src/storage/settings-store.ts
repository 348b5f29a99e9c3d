import { z } from 'zod';
import { noSettings, officeSettingsSchema } from '../domain';
import type { OfficeSettings } from '../domain';
import { openIndexedDbRecords } from './indexed-db-records';
import { StorageError } from './storage-error';
import { createWindowsChannel } from './windows-channel';
import type { WindowsChannel } from './windows-channel';

/** Where the settings of the office are kept. Rejects with nothing but a `StorageError`. */
export interface SettingsStore {
  /** `noSettings` where none were made. */
  load(): Promise<OfficeSettings>;
  /** Changes what is stored now, another window's change included; resolves after it is written. */
  update(change: (settings: OfficeSettings) => OfficeSettings): Promise<OfficeSettings>;
  /** Told when another window has written them; returns what ends it. */
  watch(onChange: () => void): () => void;
}

/** Of the one record of it. */
export const SETTINGS_ID = 'office';
const VERSION = 1;

const recordSchema = z.object({
  id: z.literal(SETTINGS_ID),
  version: z.literal(VERSION),
  settings: officeSettingsSchema,
});

/** @param windows the other windows of this browser; nobody asks which one says it */
export function openSettingsStore(
  records = openIndexedDbRecords(),
  windows: WindowsChannel = createWindowsChannel(SETTINGS_ID),
): SettingsStore {
  return {
    load: async () => readSettings(await records.read((reader) => reader.getSettings(SETTINGS_ID))),
    async update(change) {
      const settings = await records.write(async (writer) => {
        const changed = change(readSettings(await writer.getSettings(SETTINGS_ID)));
        const record: z.infer<typeof recordSchema> = {
          id: SETTINGS_ID,
          version: VERSION,
          settings: changed,
        };
        await writer.putSettings(record);
        return changed;
      });
      windows.post('settings', SETTINGS_ID);
      return settings;
    },
    watch: (onChange) =>
      windows.listen(({ kind }) => {
        if (kind === 'settings') onChange();
      }),
  };
}

/** What cannot be read is never written over: `update` rejects as well. */
export function readSettings(record: unknown): OfficeSettings {
  if (record === undefined) return noSettings;
  const read = recordSchema.safeParse(record);
  if (!read.success) throw new StorageError('unreadableSettings', read.error);
  return read.data.settings;
}
