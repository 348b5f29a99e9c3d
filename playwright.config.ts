import { defineConfig, devices } from '@playwright/test';
import { ensureChromium, findLibreOffice } from './scripts/setup.mjs';

// Set before the workers start, which inherit them: tests skip by name where LibreOffice is missing.
process.env['CHROMIUM_PATH'] ??= await ensureChromium();
process.env['SOFFICE_PATH'] ??= findLibreOffice() ?? '';

// Another build than dist/ can be tried by naming its folder.
const folder = process.env['E2E_DIST'] ?? 'dist';
const address = `http://127.0.0.1:${process.env['E2E_PORT'] ?? '4317'}`;
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'e2e',
  // Those are for `npm run test:browsers`.
  testIgnore: '**/browsers/**',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: 'list',
  use: {
    baseURL: address,
    testIdAttribute: 'data-cell',
    locale: 'zh-CN',
    // A trace takes a picture of every box at every key: three times the time of a run.
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 1366, height: 768 },
        // A context of its own costs a test a second of processor: a process, and all scripts compiled
        // anew. Between tests it is emptied: storage, cache, pages, clock (rest: e2e/fixtures.ts). What
        // is about a browser's first day or its storage says `reuseContext: false`.
        reuseContext: true,
        launchOptions: {
          executablePath: process.env['CHROMIUM_PATH'],
          chromiumSandbox: !isRoot,
          args: ['--disable-gpu', '--disable-quic'],
        },
      },
    },
  ],
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --strictPort --outDir ${folder} --port ${new URL(address).port}`,
    url: address,
    reuseExistingServer: false,
  },
});
