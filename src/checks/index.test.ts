import { describe, expect, it } from 'vitest';
import { rules } from './index';

describe('the catalogue', () => {
  it('has each rule once', () => {
    const ids = rules.map(({ id }) => id);

    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.length).toBeGreaterThan(10);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s says why and by whose order',
    (_, rule) => {
      expect(
        [
          rule.title,
          rule.clause,
          rule.explanation,
          rule.examples.triggers,
          rule.examples.stays,
        ].filter((text) => text.trim() === ''),
      ).toEqual([]);
    },
  );

  it('asks for corrections only where the notice or arithmetic does', () => {
    const custom = rules.filter(({ origin }) => origin === '公文惯例');

    expect(custom.map(({ severity }) => severity)).not.toContain('error');
  });
});
