import { expect, it } from 'vitest';
import { rules } from './index';

/** 国办规定 and what is merely asked for must never be confused: each rule says by whose order it is. */
const origins = ['国办规定', '县里要求', '公文惯例', '建议'];

it.each(rules.map((rule) => [rule.id, rule] as const))('%s is of a known kind', (_, rule) => {
  expect(origins).toContain(rule.origin);
  expect(['numbers', 'words']).toContain(rule.reads);
  expect(['error', 'confirm', 'hint']).toContain(rule.severity);
  expect((rule.reasons ?? []).filter((reason) => reason.trim() === '')).toEqual([]);
});
