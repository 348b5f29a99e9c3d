/** What makes a browser keep the built site and offer to install it (docs/adr/0033). */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const worker = 'sw.js';
const manifest = 'manifest.webmanifest';
const folder = join(root, 'src/app/installed');
const publicFolder = join(root, 'public');

/** Writes the manifest and the service worker, with the list of what it keeps.
 * @returns {import('vite').Plugin} */
export function installable() {
  return {
    name: 'installable',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      this.emitFile({ type: 'chunk', id: join(folder, 'service-worker.ts'), fileName: worker });
      this.emitFile({ type: 'asset', source: manifestWithIcons(), fileName: manifest });
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: `./${manifest}` }, injectTo: 'head' },
    ],
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const { [worker]: script, ...others } = bundle;
        if (script?.type !== 'chunk') throw new Error(`The build has no ${worker}`);
        const files = [...filesOf(others), ...publicFiles()].map(
          ([name, content]) => /** @type {const} */ ([name, fingerprint(content)]),
        );
        const list = `const FILES=${JSON.stringify(files)};`;
        const version = fingerprint(list + script.code);
        script.code = `${list}const VERSION=${JSON.stringify(version)};${script.code}`;
      },
    },
  };
}

/** Icons stand in it: the policy of the page lets no picture be asked for, not even by the browser. */
function manifestWithIcons() {
  const { icons, ...rest } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const inlined = icons.map((/** @type {{ src: string }} */ icon) => ({
    ...icon,
    src: `data:image/png;base64,${readFileSync(join(folder, icon.src)).toString('base64')}`,
  }));
  return JSON.stringify({ ...rest, icons: inlined });
}

/** @param {import('vite').Rolldown.OutputBundle} bundle
 * @returns {[string, string | Uint8Array][]} */
function filesOf(bundle) {
  return Object.values(bundle).map((file) => [
    file.fileName,
    file.type === 'chunk' ? file.code : file.source,
  ]);
}

/** Vite copies these as they are.
 * @returns {[string, Uint8Array][]} */
function publicFiles() {
  return readdirSync(publicFolder).map((name) => [name, readFileSync(join(publicFolder, name))]);
}

/** @param {string | Uint8Array} content */
function fingerprint(content) {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
