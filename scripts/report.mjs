/** `npm run report`: the same core as the page, without a browser. Sets itself up; see --help. */
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleForNode } from './bundle.mjs';
import { ensureDependencies, root } from './setup.mjs';

const bundle = join(root, 'node_modules', '.cache', 'report', 'report.mjs');
/** Where the command was typed: npm itself runs in the project's folder. */
const here = process.env['INIT_CWD'] ?? process.cwd();

try {
  ensureDependencies();
  if (!isFresh()) {
    process.stderr.write('正在准备…\n');
    await bundleForNode('src/cli/index.ts', bundle);
  }
  const { run } = await import(pathToFileURL(bundle).href);
  process.exitCode = await run(process.argv.slice(2), surroundings());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

function surroundings() {
  /** @param {string} path */
  const place = (path) => resolve(here, path);
  return {
    readBytes: async (/** @type {string} */ path) => new Uint8Array(await readFile(place(path))),
    writeBytes: async (/** @type {string} */ path, /** @type {Uint8Array} */ bytes) => {
      mkdirSync(dirname(place(path)), { recursive: true });
      await writeFile(place(path), bytes);
    },
    exists: (/** @type {string} */ path) => existsSync(place(path)),
    print: (/** @type {string} */ text) => process.stdout.write(text),
    complain: (/** @type {string} */ text) => process.stderr.write(text),
  };
}

/** True while no source is newer than what was built from it. */
function isFresh() {
  if (!existsSync(bundle)) return false;
  const built = statSync(bundle).mtimeMs;
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return [...sources, join(root, 'package-lock.json'), import.meta.filename].every(
    (path) => statSync(path).mtimeMs < built,
  );
}
