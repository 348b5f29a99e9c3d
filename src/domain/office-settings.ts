import { z } from 'zod';
import { countySettingsSchema } from './county-settings';
import type { Rule } from './rule';

/** How large the pages are set, for older eyes. */
export const typeSizes = ['standard', 'large', 'largest'] as const;
export type TypeSize = (typeof typeSizes)[number];

/** What one office, on one computer, has decided about the checks. */
export const officeSettingsSchema = z.object({
  /** By rule id; a rule that is not named is as the county, or else the catalogue, has it. */
  rules: z.record(z.string(), z.enum(['on', 'off'])),
  /** What the county asks for, from its file. The office's own choice goes before it. */
  county: countySettingsSchema.nullable().default(null),
  /** Standard where it is not said: settings made before there was a choice do not. */
  typeSize: z.enum(typeSizes).optional(),
});

export type OfficeSettings = z.infer<typeof officeSettingsSchema>;

export const noSettings: OfficeSettings = { rules: {}, county: null };

/** The same rules, as the county asks and the office wants them. */
export function applySettings(
  rules: readonly Rule[],
  { rules: own, county }: OfficeSettings,
): readonly Rule[] {
  return rules.map((rule) => {
    const told = county === null ? rule : (rule.asCountyAsks?.(county) ?? rule);
    const choice = own[rule.id] ?? county?.rules[rule.id];
    return choice === undefined ? told : { ...told, isOffByDefault: choice === 'off' };
  });
}

/** Settings under which a rule of the catalogue is on or off; its usual state is not noted down. */
export function withRule(settings: OfficeSettings, rule: Rule, isOn: boolean): OfficeSettings {
  const others = Object.entries(settings.rules).filter(([id]) => id !== rule.id);
  const choice = isOn ? 'on' : 'off';
  const usual = settings.county?.rules[rule.id] ?? (rule.isOffByDefault === true ? 'off' : 'on');
  const own = choice === usual ? [] : [[rule.id, choice] as const];
  return { ...settings, rules: Object.fromEntries([...others, ...own]) };
}

/** The checks of a list that are not as the catalogue has them, for a county to hand out. */
export function choicesIn(
  rules: readonly Rule[],
  catalogue: readonly Rule[],
): OfficeSettings['rules'] {
  const usual = new Map(catalogue.map(({ id, isOffByDefault }) => [id, isOffByDefault === true]));
  return Object.fromEntries(
    rules
      .filter(({ id, isOffByDefault }) => (isOffByDefault === true) !== usual.get(id))
      .map(({ id, isOffByDefault }) => [id, isOffByDefault === true ? 'off' : 'on']),
  );
}
