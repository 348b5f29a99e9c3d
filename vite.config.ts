import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { viteSingleFile } from 'vite-plugin-singlefile';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './scripts/content-security-policy.mjs';
import { installable } from './scripts/installable.mjs';
import { thirdPartyNotices } from './scripts/third-party-notices.mjs';

/** The oldest browser we support: Chromium 86, the core of the office browsers still in use. */
const oldestBrowser = 'chrome86';

/** `vite build` makes the site in dist/; `vite build --mode single` adds the one-file edition to it. */
export default defineConfig(({ mode }) => {
  const isSingleFile = mode === 'single';
  return {
    // A county puts the site into a folder of its server.
    base: './',
    plugins: [
      react(),
      inlineIcon(),
      preloadPdfReader(),
      isSingleFile && viteSingleFile({ outputFileName: '年报助手.html' }),
      thirdPartyNotices({ isSingleFile }),
      contentSecurityPolicy(),
      !isSingleFile && installable(),
    ],
    preview: {
      // What a page cannot say of itself; all else stands in the page, for servers of others.
      headers: {
        'Content-Security-Policy': "frame-ancestors 'none'",
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
      },
    },
    publicDir: isSingleFile ? false : 'public',
    worker: { plugins: () => [exportCfb()] },
    build: {
      target: oldestBrowser,
      cssTarget: oldestBrowser,
      emptyOutDir: !isSingleFile,
      modulePreload: { polyfill: false },
      // One chunk, and one for PDF: both come with the first load. size-limit guards their weight.
      chunkSizeWarningLimit: 2400,
      reportCompressedSize: false,
    },
    test: {
      include: ['src/**/*.test.{ts,tsx}'],
      environment: 'node',
      // By itself Vitest leaves one processor free, of two.
      maxWorkers: availableParallelism(),
      // Modules are loaded once a worker, not once a file: a test leaves nothing behind for the next.
      isolate: false,
    },
  };
});

/** No /icon.svg under file://, and Chromium would ask a server for it again at each change of page. */
function inlineIcon(): Plugin {
  const icon = readFileSync(new URL('public/icon.svg', import.meta.url)).toString('base64');
  return {
    name: 'inline-icon',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace('/icon.svg', `data:image/svg+xml;base64,${icon}`),
    },
  };
}

/** It gives itself away only where there is a `require`, which a browser has not: no .doc was read. */
function exportCfb(): Plugin {
  return {
    name: 'export-cfb',
    apply: 'build',
    transform: {
      filter: { id: /\/node_modules\/cfb\/cfb\.js$/ },
      handler: (code) => {
        const exporting = code.replace("if(typeof require !== 'undefined' && ", 'if(');
        if (exporting === code) throw new Error('cfb exports itself in another way now');
        return { code: exporting, map: null };
      },
    },
  };
}

/** It comes with the page, behind all else; the single file holds it. */
function preloadPdfReader(): Plugin {
  return {
    name: 'preload-pdf-reader',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((name) => /pdf-import-worker.*\.js$/.test(name))
          .map((name) => ({
            tag: 'link',
            attrs: {
              rel: 'modulepreload',
              crossorigin: '',
              fetchpriority: 'low',
              href: `./${name}`,
            },
            injectTo: 'head',
          })),
    },
  };
}
