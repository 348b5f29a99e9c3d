import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate';
import {
  applySettings,
  choicesIn,
  noSettings,
  officeSettingsSchema,
  withRule,
} from './office-settings';
import type { Rule } from './rule';
import { reportWith, sampleFormat } from './sample-format.test-support';

const speaking = (id: string, isOffByDefault = false): Rule => ({
  id,
  severity: 'hint',
  origin: '建议',
  clause: '',
  title: id,
  explanation: '',
  examples: { triggers: '', stays: '' },
  isOffByDefault,
  reads: 'numbers',
  find: () => [{ section: null, cells: [], message: id }],
});
const usual = speaking('usual');
const rare = speaking('rare', true);

function heard(settings: typeof noSettings): readonly string[] {
  const report = reportWith();
  const rules = applySettings([usual, rare], settings);
  return evaluate({ format: sampleFormat, rules, report }).findings.map(({ rule }) => rule);
}

describe('settings of an office', () => {
  it('leave the catalogue as it is while they say nothing', () => {
    expect(heard(noSettings)).toEqual(['usual']);
  });

  it('switch a rule off, and one on that is off by default', () => {
    expect(heard(withRule(noSettings, usual, false))).toEqual([]);
    expect(heard(withRule(noSettings, rare, true))).toEqual(['usual', 'rare']);
  });

  it('note nothing down about a rule that is as usual again', () => {
    const switched = withRule(withRule(noSettings, usual, false), rare, true);

    expect(withRule(withRule(switched, usual, true), rare, false)).toEqual(noSettings);
  });

  it('keep what they say of rules that this version does not have', () => {
    expect(withRule({ ...noSettings, rules: { later: 'off' } }, usual, false).rules).toEqual({
      later: 'off',
      usual: 'off',
    });
  });

  it('go before what the county asks, and keep to it where they say nothing', () => {
    const county = { issuer: '县', rules: { usual: 'off', rare: 'on' }, publishBy: '' } as const;
    const asked = { ...noSettings, county };

    expect(heard(asked)).toEqual(['rare']);
    expect(heard(withRule(asked, usual, true))).toEqual(['usual', 'rare']);
    expect(withRule(withRule(asked, usual, true), usual, false)).toEqual(asked);
  });

  it('hand the county’s measure to the rule that asks for one', () => {
    const dated = (day: string): Rule => ({
      ...usual,
      find: () => [{ section: null, cells: [], message: day }],
      asCountyAsks: ({ publishBy }) => dated(publishBy),
    });
    const county = { issuer: '县', rules: {}, publishBy: '01-20' };
    const rules = applySettings([dated('')], { ...noSettings, county });
    const { findings } = evaluate({ format: sampleFormat, rules, report: reportWith() });

    expect(findings.map(({ message }) => message)).toEqual(['01-20']);
  });

  it('are told as the choices that differ from the catalogue', () => {
    const rules = applySettings([usual, rare], withRule(noSettings, usual, false));

    expect(choicesIn(rules, [usual, rare])).toEqual({ usual: 'off' });
    const other = applySettings([usual, rare], withRule(noSettings, rare, true));
    expect(choicesIn(other, [usual, rare])).toEqual({ rare: 'on' });
  });

  it('may name a size of type, of those that there are', () => {
    const sized = (typeSize: string) =>
      officeSettingsSchema.safeParse({ ...noSettings, typeSize }).success;

    expect([sized('standard'), sized('large'), sized('largest'), sized('tiny')]).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(officeSettingsSchema.parse({ rules: { a: 'off', b: 'on' } })).toEqual({
      rules: { a: 'off', b: 'on' },
      county: null,
    });
    expect(officeSettingsSchema.safeParse({ rules: { a: '' } }).success).toBe(false);
  });
});
