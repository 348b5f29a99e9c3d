/** A real Chromium with a profile on disk, whose process can be killed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { ensureChromium } from '../setup.mjs';

const START_LIMIT_MS = 30_000;

/** @param {string} profile a folder that outlives the process */
export async function startBrowser(profile) {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const options = [
    '--headless',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--disable-gpu',
    '--disable-quic',
    '--hide-crash-restore-bubble',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    'about:blank',
  ];
  const child = spawn(await ensureChromium(), options, { detached: true, stdio: 'ignore' });
  const ended = once(child, 'exit');
  const pid = child.pid;
  if (pid === undefined) throw new Error('The browser does not start');
  const kill = () => process.kill(-pid, 'SIGKILL');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(portFile)}`);
  const context = browser.contexts()[0];
  if (!context) throw new Error('The browser has no window');
  return { context, version: browser.version(), kill, ended };
}

/** @typedef {Awaited<ReturnType<typeof startBrowser>>} Browser */

/** @param {string} file @returns {Promise<string>} */
async function portIn(file) {
  const end = Date.now() + START_LIMIT_MS;
  while (Date.now() < end) {
    const port = existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0] : '';
    if (port) return port;
    await pause(30);
  }
  throw new Error('The browser does not answer');
}
