/** Part of the sources as one file that Node runs. */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { root } from './setup.mjs';

/**
 * Under a name of its own first: two commands may be started at once.
 * @param {string} entry
 * @param {string} file
 */
export async function bundleForNode(entry, file) {
  const { build } = await import('vite');
  const own = `${dirname(file)}-${process.pid}`;
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: own,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        output: { entryFileNames: basename(file), codeSplitting: false },
      },
    },
  });
  mkdirSync(dirname(file), { recursive: true });
  renameSync(join(own, basename(file)), file);
  rmSync(own, { recursive: true, force: true });
}
