import { z } from 'zod';
import type { Rule } from './rule';

/** What one office, on one computer, has decided about the checks. */
export const officeSettingsSchema = z.object({
  /** By rule id; a rule that is not named is as the catalogue has it. Unknown ids are kept. */
  rules: z.record(z.string(), z.enum(['on', 'off'])),
});

export type OfficeSettings = z.infer<typeof officeSettingsSchema>;

export const noSettings: OfficeSettings = { rules: {} };

/** The same rules, switched on or off as the office wants them. */
export function applySettings(rules: readonly Rule[], settings: OfficeSettings): readonly Rule[] {
  return rules.map((rule) => {
    const choice = settings.rules[rule.id];
    return choice === undefined ? rule : { ...rule, isOffByDefault: choice === 'off' };
  });
}

/** Settings under which a rule of the catalogue is on or off; its usual state is not noted down. */
export function withRule(settings: OfficeSettings, rule: Rule, isOn: boolean): OfficeSettings {
  const others = Object.entries(settings.rules).filter(([id]) => id !== rule.id);
  const isUsual = isOn === (rule.isOffByDefault !== true);
  const choice = isUsual ? [] : [[rule.id, isOn ? ('on' as const) : ('off' as const)] as const];
  return { ...settings, rules: Object.fromEntries([...others, ...choice]) };
}
