/**
 * `npm run audit`: judges the packages that reach an office by package-lock.json. Ends with 1 on a
 * version that is not exact, code that runs at installation, or a licence that is not listed here.
 * `npm run audit -- --advisories` asks the registry for known weaknesses, too: before a release, not
 * in `npm test`, which must not turn red by what others publish.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './setup.mjs';

/** All may be passed on within a program of any licence. */
const licences = [
  'MIT',
  'ISC',
  'MIT and ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Unlicense',
  '(MIT AND Zlib)',
  '(MIT OR GPL-3.0-or-later)',
];

/** @typedef {{ version: string, license?: string, dev?: boolean, hasInstallScript?: boolean }} Locked */

const { values } = parseArgs({ options: { advisories: { type: 'boolean', default: false } } });
const { dependencies, devDependencies } = read('package.json');
/** @type {[string, Locked][]} */
const locked = Object.entries(read('package-lock.json').packages);
const shipped = locked.filter(([path, { dev }]) => path !== '' && !dev);

const faults = [
  ...Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    .map(([name, version]) => `${name} ${version}: not an exact version`),
  ...locked
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => `${path}: runs code when it is installed`),
  ...shipped
    .filter(([, { license }]) => !licences.includes(license ?? ''))
    .map(([path, { license }]) => `${path}: licence ${license ?? 'not named'}`),
  ...(values.advisories ? knownWeaknesses() : []),
];
for (const fault of faults) console.error(fault);
console.log(
  `${Object.keys(dependencies).length} packages used, ${shipped.length} with theirs: ${faults.length} faults`,
);
process.exitCode = faults.length > 0 ? 1 : 0;

/** @param {string} name
 * @returns {any} */
function read(name) {
  return JSON.parse(readFileSync(join(root, name), 'utf8'));
}

/** @returns {string[]} */
function knownWeaknesses() {
  const { stdout } = spawnSync('npm audit --omit=dev --json', {
    cwd: root,
    shell: true,
    encoding: 'utf8',
  });
  const { vulnerabilities, message } = JSON.parse(stdout);
  if (!vulnerabilities) return [`The registry was not to be asked for advisories: ${message}`];
  return Object.entries(vulnerabilities).map(
    ([name, { severity, range }]) => `${name} ${range}: known weakness, ${severity}`,
  );
}
