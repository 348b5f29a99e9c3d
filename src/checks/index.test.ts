import { describe, expect, it } from 'vitest';
import { rules } from './index';

describe('the catalogue', () => {
  it('has each rule once', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual([
      'E1',
      'E2',
      'E3',
      'E4',
      'E5',
      'E6',
      'E7',
      'E8',
      'S3',
      'S4',
      'V1',
      'X1',
      'X2',
      'X3',
      'X4',
    ]);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s says why and by whose order',
    (_, rule) => {
      expect(
        [rule.title, rule.clause, rule.explanation].filter((text) => text.trim() === ''),
      ).toEqual([]);
    },
  );

  it('asks for corrections only where the notice or arithmetic does', () => {
    const custom = rules.filter(({ origin }) => origin === '公文惯例');

    expect(custom.map(({ severity }) => severity)).not.toContain('error');
  });
});
