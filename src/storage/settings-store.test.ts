import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDraft, noSettings } from '../domain';
import type { OfficeSettings } from '../domain';
import { DATABASE_NAME, DATABASE_VERSION, SETTINGS_NAME, STORE_NAME } from './indexed-db-records';
import { openReportStore } from './report-store';
import { openSettingsStore } from './settings-store';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const switchOff = (id: string) => (settings: OfficeSettings) => ({
  ...settings,
  rules: { ...settings.rules, [id]: 'off' as const },
});

describe('the settings of an office', () => {
  it('say nothing at first', async () => {
    expect(await openSettingsStore().load()).toEqual(noSettings);
  });

  it('are there again later, with what two windows changed', async () => {
    const here = openSettingsStore();
    const there = openSettingsStore();
    await Promise.all([here.update(switchOff('N9')), there.update(switchOff('N7'))]);

    expect(await openSettingsStore().load()).toEqual({
      ...noSettings,
      rules: { N9: 'off', N7: 'off' },
    });
  });

  it('are told to the other windows once they are written, and to nobody when they are not', async () => {
    const here = openSettingsStore();
    const there = openSettingsStore();
    const told = new Promise<OfficeSettings>((resolve) => {
      there.watch(() => resolve(there.load()));
    });
    const refuse = () => {
      throw new Error('no');
    };
    await expect(here.update(refuse)).rejects.toThrow();
    await here.update(switchOff('N9'));

    expect(await told).toEqual({ ...noSettings, rules: { N9: 'off' } });
  });

  it('keep the type size that was chosen, and the switches beside it', async () => {
    await openSettingsStore().update(switchOff('N9'));
    await openSettingsStore().update((settings) => ({ ...settings, typeSize: 'largest' }));

    expect(await openSettingsStore().load()).toEqual({
      ...noSettings,
      rules: { N9: 'off' },
      typeSize: 'largest',
    });
  });

  it('find their place in a database made before there were any, and leave its reports', async () => {
    const before = await openDB(DATABASE_NAME, 1, {
      upgrade: (created) => void created.createObjectStore(STORE_NAME, { keyPath: 'id' }),
    });
    before.close();
    const { id } = await openReportStore().create(emptyDraft('2021', '2025'));
    await openSettingsStore().update(switchOff('N9'));

    expect((await openReportStore().load(id)).kind).toBe('found');
    expect(await openSettingsStore().load()).toEqual({ ...noSettings, rules: { N9: 'off' } });
  });

  it('are not written over when they cannot be read', async () => {
    await openSettingsStore().load();
    const database = await openDB(DATABASE_NAME, DATABASE_VERSION);
    const later = { id: 'office', version: 2, settings: { anything: true } };
    await database.put(SETTINGS_NAME, later);

    await expect(openSettingsStore().load()).rejects.toThrow('设置读不出来');
    await expect(openSettingsStore().update(switchOff('N9'))).rejects.toThrow('没有覆盖它');
    expect(await database.get(SETTINGS_NAME, 'office')).toEqual(later);
    database.close();
  });
});
