import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';

/** A copy of dist/ on a plain server of its own, to be changed and stopped under an open page. */
export interface OwnSite {
  readonly address: string;
  readonly singleFile: string;
  /** Names of the files that were asked for until now. */
  readonly asked: () => readonly string[];
  /** Everything that has a name of its own gets another one; half of it is only announced. */
  readonly publishNewVersion: (how?: { readonly isHalf: boolean }) => void;
  readonly stop: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

export async function openSite(folder: string): Promise<OwnSite> {
  const files = mkdtempSync(join(tmpdir(), 'own-site-'));
  cpSync(resolve(process.env['E2E_DIST'] ?? 'dist'), files, { recursive: true });
  const asked: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURI(new URL(url, 'http://own.site').pathname);
    const name = path.slice(folder.length) || 'index.html';
    asked.push(name);
    try {
      const content = readFileSync(join(files, name));
      response.setHeader('Content-Type', kinds[extname(name)] ?? 'application/octet-stream');
      response.end(path.startsWith(folder) ? content : undefined);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${folder}`,
    singleFile: join(files, '年报助手.html'),
    asked: () => asked,
    publishNewVersion: ({ isHalf } = { isHalf: false }) => {
      publish(files, isHalf);
    },
    stop,
    remove: async () => {
      await stop();
      rmSync(files, { recursive: true });
    },
  };
}

function publish(files: string, isHalf: boolean): void {
  const read = (name: string) => readFileSync(join(files, name), 'utf8');
  const [, list = '', worker = ''] = /^const FILES=(\[.*?\]\]);(.*)$/s.exec(read('sw.js')) ?? [];
  const names = (JSON.parse(list) as [string, string][]).map(([name]) => name);
  const renamed = names.map(
    (name) => [name, name.replace(/-[^-]*\.(js|css)$/, '-new.$1')] as const,
  );
  const withNewNames = (text: string) =>
    renamed.reduce((all, [old, name]) => all.replaceAll(baseName(old), baseName(name)), text);
  const page = withNewNames(read('index.html')).replace('<html ', '<html data-version="new" ');
  if (!isHalf) writeFileSync(join(files, 'index.html'), page);
  const prints = renamed.map(([old, name]) => {
    if (old.endsWith('.js')) writeFileSync(join(files, old), withNewNames(read(old)));
    renameSync(join(files, old), join(files, name));
    const content = name === 'index.html' ? page : readFileSync(join(files, name));
    return [name, `sha256-${createHash('sha256').update(content).digest('base64')}`];
  });
  const marked = worker.replace(/VERSION="[^"]*"/, 'VERSION="new"');
  writeFileSync(join(files, 'sw.js'), `const FILES=${JSON.stringify(prints)};${marked}`);
}

function baseName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
