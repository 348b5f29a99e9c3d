import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { packedChromium } from './e2e/browsers/packed-chromium';
import type { PackedVersion } from './e2e/browsers/packed-chromium';
import type { TestOptions } from './e2e/fixtures';
import everyTest from './playwright.config';

/** `npm run test:browsers`: the main job in each browser that offices may have. */

// Playwright sends these with data that old Chromiums do not take.
const plain = { userAgent: '', locale: '' };

const old = (version: PackedVersion) => ({
  name: `Chromium ${version}`,
  use: { ...plain, launchOptions: packedChromium(version) },
});

const firefox = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';

export default defineConfig<TestOptions>({
  ...everyTest,
  use: { ...everyTest.use, keepsSite: true },
  testDir: 'e2e/browsers',
  testIgnore: [],
  testMatch: 'every-browser.spec.ts',
  timeout: 120_000,
  workers: 1,
  projects: [
    old('86'),
    old('92'),
    old('109'),
    { ...everyTest.projects?.[0], name: 'Chromium, as it is now' },
    {
      name: 'Firefox ESR',
      use: {
        browserName: 'firefox',
        // Debian's own Firefox, driven by WebDriver BiDi: not Playwright's.
        channel: 'moz-firefox',
        launchOptions: existsSync(firefox) ? { executablePath: firefox } : {},
        locale: 'zh-CN',
      },
    },
    { name: 'WebKitGTK', testMatch: 'webkit.spec.ts' },
  ],
});
