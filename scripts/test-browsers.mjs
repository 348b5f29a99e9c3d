/**
 * `npm run test:browsers`: the main job in every browser that offices may have: Chromium 86, 92, 109 and
 * the one that is found here, Firefox ESR, WebKitGTK. What cannot be had is named as skipped.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium, ensureDependencies, ensureOtherBrowsers, root } from './setup.mjs';
import { readE2eResults } from './test-results.mjs';

ensureDependencies();
process.env['CHROMIUM_PATH'] = await ensureChromium();
ensureOtherBrowsers();
const reports = mkdtempSync(join(tmpdir(), 'browsers-'));
const report = join(reports, 'browsers.json');
const commands = [
  'npm run --silent build',
  'npx playwright test --config playwright.browsers.config.ts --reporter=list,json',
];
const isGreen = commands.every((command) => run(command));
const { passed, failed, skipped } = readE2eResults(report);
rmSync(reports, { recursive: true });
for (const name of skipped) console.log(`skipped: ${name}`);
console.log(
  `\n${passed} passed, ${isGreen ? failed : Math.max(failed, 1)} failed, ${skipped.length} skipped`,
);
process.exitCode = isGreen ? 0 : 1;

/** @param {string} command */
function run(command) {
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  return spawnSync(command, { cwd: root, shell: true, stdio: 'inherit', env }).status === 0;
}
