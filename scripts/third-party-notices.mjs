/**
 * The licences of what is built in ask for their words to go with every copy: beside the site, and
 * within the single file. Vite's own `build.license` leaves out what only the workers use.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

/** @param {{ isSingleFile: boolean }} options
 * @returns {import('vite').Plugin} */
export function thirdPartyNotices({ isSingleFile }) {
  return {
    name: 'third-party-notices',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      if (isSingleFile) return;
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: notices() });
    },
    transformIndexHtml: {
      order: 'post',
      // Two hyphens could end the comment.
      handler: (html) =>
        isSingleFile ? `${html}<!--\n${notices().replaceAll('--', '- - ')}\n-->\n` : html,
    },
  };
}

function notices() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  /** @type {[string, { version: string, license: string, dev?: boolean, optional?: boolean }][]} */
  const locked = Object.entries(packages);
  return locked
    .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
    .filter(([path]) => !path.includes('node_modules/@types/'))
    .map(([path, { version, license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return [`${name} ${version} (${license})`, ...licenceTexts(path)].join('\n\n');
    })
    .join(`\n\n${'='.repeat(80)}\n\n`);
}

/** Of a package and, in pdf.js, of the character tables. Where it brings no file of its own: what its
 * README says, or whose work it is.
 * @param {string} path */
function licenceTexts(path) {
  const texts = licenceFiles(path);
  if (texts.length > 0) return texts;
  const folder = join(root, path);
  const readme = join(folder, 'README.md');
  const [said] = existsSync(readme)
    ? (/^#+ *licen[cs]e[^]*/im.exec(readFileSync(readme, 'utf8')) ?? [])
    : [];
  const { author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return [said?.trim() ?? `Copyright ${author.name ?? author}`];
}

/** @param {string} path */
function licenceFiles(path) {
  return [path, join(path, 'cmaps')]
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name))
        .map((name) => readFileSync(join(folder, name), 'utf8').trim()),
    );
}
