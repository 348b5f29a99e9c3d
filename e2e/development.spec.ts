import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from './fixtures';

const folder = resolve(process.env['E2E_DIST'] ?? 'dist');

test('what is built holds nothing of the page for people who change formats', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => file.endsWith('.html')).sort()).toEqual([
    'index.html',
    '年报助手.html',
  ]);
  for (const file of files.filter((name) => /\.(html|js)$/.test(name))) {
    expect(readFileSync(join(folder, file), 'utf8')).not.toContain('开发用');
  }
});
