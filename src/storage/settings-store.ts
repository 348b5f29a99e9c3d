import { z } from 'zod';
import { noSettings, officeSettingsSchema } from '../domain';
import type { OfficeSettings } from '../domain';
import { createConnection, SETTINGS_NAME } from './connection';
import { StorageError } from './storage-error';

/** Where the settings of the office are kept. Rejects with nothing but a `StorageError`. */
export interface SettingsStore {
  /** `noSettings` where none were made. */
  load(): Promise<OfficeSettings>;
  /** Changes what is stored now, another window's change included; resolves after it is written. */
  update(change: (settings: OfficeSettings) => OfficeSettings): Promise<OfficeSettings>;
}

const ID = 'office';
const VERSION = 1;

const recordSchema = z.object({
  id: z.literal(ID),
  version: z.literal(VERSION),
  settings: officeSettingsSchema,
});

export function openSettingsStore(): SettingsStore {
  const transact = createConnection(SETTINGS_NAME);
  return {
    load: async () => readSettings(await transact('readonly', (store) => store.get(ID))),
    update: (change) =>
      transact('readwrite', async (store) => {
        const settings = change(readSettings(await store.get(ID)));
        const record: z.infer<typeof recordSchema> = { id: ID, version: VERSION, settings };
        await store.put(record);
        return settings;
      }),
  };
}

/** What cannot be read is never written over: `update` rejects as well. */
function readSettings(record: unknown): OfficeSettings {
  if (record === undefined) return noSettings;
  const read = recordSchema.safeParse(record);
  if (!read.success) throw new StorageError('unreadableSettings', read.error);
  return read.data.settings;
}
