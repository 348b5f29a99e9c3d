import { readFileSync } from 'node:fs';
import { Linter } from 'eslint';
import { expect, it } from 'vitest';

it('the page asks whether the browser is too old in words that Internet Explorer understands', () => {
  const page = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');
  const script = /<script>(.*?)<\/script>/s.exec(page)?.[1] ?? '';
  expect(script).toContain("getElementById('too-old')");
  const languageOptions = { ecmaVersion: 5, sourceType: 'script' } as const;
  expect(new Linter().verify(script, [{ languageOptions }])).toEqual([]);
  const tooNew = script.replace('var ', 'const ');
  expect(new Linter().verify(tooNew, [{ languageOptions }])).toHaveLength(1);
});
