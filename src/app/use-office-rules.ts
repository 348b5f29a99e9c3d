import { useCallback, useEffect, useMemo, useState } from 'react';
import { applySettings, noSettings, withRule } from '../domain';
import type { CountySettings, OfficeSettings, Rule, TypeSize } from '../domain';
import type { SettingsStore } from '../storage';
import type { Office } from './surroundings';
import { useComplaint } from './use-stored-reports';

interface OfficeRules {
  /** The catalogue as the office has it; `null` until its settings are read. */
  readonly rules: readonly Rule[] | null;
  readonly county: CountySettings | null;
  readonly office: Office;
  readonly switchRule: (id: string, isOn: boolean) => void;
  /** Takes what the county asks for, or `null` for none; resolves after it is written. */
  readonly takeCounty: (county: CountySettings | null) => Promise<void>;
  readonly typeSize: TypeSize;
  readonly chooseTypeSize: (size: TypeSize) => void;
}

/** Rules and type size as this office wants them. Where its settings cannot be read, all rules as usual. */
export function useOfficeRules(catalogue: readonly Rule[], store: SettingsStore): OfficeRules {
  const { settings, setSettings, reload, complain } = useStoredSettings(store);
  const rules = useMemo(
    () => (settings ? applySettings(catalogue, settings) : null),
    [catalogue, settings],
  );
  const switchRule = useCallback(
    (id: string, isOn: boolean) => {
      const rule = catalogue.find((other) => other.id === id);
      if (!rule) return;
      // Seen at once; what is stored follows.
      setSettings((current) => withRule(current ?? noSettings, rule, isOn));
      store.update((current) => withRule(current, rule, isOn)).then(setSettings, complain);
    },
    [catalogue, store, setSettings, complain],
  );
  const takeCounty = useCallback(
    async (county: CountySettings | null) => {
      setSettings(await store.update((current) => ({ ...current, county })));
    },
    [store, setSettings],
  );
  const office = useMemo(
    () => ({
      settings: settings ?? noSettings,
      take: async (others: OfficeSettings) => setSettings(await store.update(() => others)),
      reload,
    }),
    [settings, store, setSettings, reload],
  );
  const { typeSize = 'standard', county } = office.settings;
  useTypeSize(typeSize);
  const chooseTypeSize = useCallback(
    (size: TypeSize) => {
      setSettings((current) => ({ ...(current ?? noSettings), typeSize: size }));
      store.update((current) => ({ ...current, typeSize: size })).then(setSettings, complain);
    },
    [store, setSettings, complain],
  );
  return { rules, county, office, switchRule, takeCounty, typeSize, chooseTypeSize };
}

/** The settings as they are stored, read anew when another window writes them; `null` until then. */
function useStoredSettings(store: SettingsStore) {
  const [settings, setSettings] = useState<OfficeSettings | null>(null);
  const complain = useComplaint();
  const reload = useCallback(
    () =>
      store.load().then(setSettings, (error: unknown) => {
        setSettings(noSettings);
        complain(error);
      }),
    [store, complain],
  );
  useEffect(() => void reload(), [reload]);
  useEffect(
    () => store.watch(() => void store.load().then(setSettings, complain)),
    [store, complain],
  );
  return { settings, setSettings, reload, complain };
}

/** All sizes of the style sheets hang on the root’s; the usual one needs no mark. */
function useTypeSize(size: TypeSize): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (size === 'standard') delete dataset['typeSize'];
    else dataset['typeSize'] = size;
  }, [size]);
}
