import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from '@playwright/test';
import type { LaunchOptions } from '@playwright/test';

/**
 * Old Chromiums, from npm packages that only the tests install: 86 with each `npm test` (42 MB), 92 and
 * 109 with `npm run test:browsers` (100 MB).
 */
const folders = { '86': 'oldest', '92': 'others', '109': 'others' } as const;

export type PackedVersion = keyof typeof folders;

const INSTALL_MS = 120_000;

export function packedChromium(version: PackedVersion): LaunchOptions {
  return {
    executablePath: placesOf(version).program,
    // The packages have no sandbox helper.
    chromiumSandbox: false,
    args: ['--disable-gpu', '--disable-dev-shm-usage'],
  };
}

/** Installs and unpacks it where that has not been done; returns why it cannot be used, if so. */
export async function whyNot(version: PackedVersion): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return `Chromium ${version} is packed for Linux on x64 only`;
  }
  const { folder, packed, program } = placesOf(version);
  try {
    if (!existsSync(packed)) install(folder);
    if (!existsSync(program)) await unpack(packed, program);
    const browser = await chromium.launch(packedChromium(version));
    const found = browser.version();
    await browser.close();
    return found.startsWith(`${version}.`) ? null : `${program} is Chromium ${found}`;
  } catch (error) {
    const [line = ''] = String(error).split('\n');
    return `Chromium ${version} cannot be installed or started here: ${line}`;
  }
}

function placesOf(version: PackedVersion) {
  const folder = fileURLToPath(new URL(`./${folders[version]}/`, import.meta.url));
  return {
    folder,
    packed: `${folder}node_modules/chromium-${version}/bin/chromium.br`,
    program: `${folder}node_modules/.unpacked/chromium-${version}`,
  };
}

function install(folder: string): void {
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
async function unpack(packed: string, program: string): Promise<void> {
  await mkdir(dirname(program), { recursive: true });
  const unfinished = `${program}.${String(process.pid)}`;
  await pipeline(
    createReadStream(packed),
    createBrotliDecompress(),
    createWriteStream(unfinished, { mode: 0o755 }),
  );
  await rename(unfinished, program);
}
