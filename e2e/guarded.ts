import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/** What a page under watch did that it must not, in words. */
export interface Watch {
  /** Everything asked of a network after the page has come: page, workers, frames, pictures. */
  readonly requests: string[];
  /** Those among them that the service worker made. */
  readonly kept: readonly string[];
  /** Against the policy of the page, in the page and in its workers; what a hostile text ran. */
  readonly breaches: readonly string[];
}

const CHANNEL = 'breaches of the policy';

/** Before the page is opened. */
export async function watch(page: Page): Promise<Watch> {
  const requests: string[] = [];
  const kept: string[] = [];
  const breaches: string[] = [];
  page.context().on('request', (request) => {
    const address = request.url();
    // Made by the page out of what it holds; nothing is asked of anyone.
    if (/^(data|blob|about):/.test(address)) return;
    requests.push(address);
    if (request.serviceWorker()) kept.push(address);
  });
  page.on('websocket', (socket) => requests.push(socket.url()));
  page.on('dialog', (dialog) => {
    breaches.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.exposeFunction('tellBreach', (breach: string) => breaches.push(breach));
  await page.addInitScript(reportBreaches, CHANNEL);
  return { requests, kept, breaches };
}

/** Runs in the page. What hostile texts call is there to be called. */
function reportBreaches(channel: string): void {
  const tell = (breach: string) =>
    void (Reflect.get(window, 'tellBreach') as (breach: string) => Promise<void>)(breach);
  Reflect.set(window, 'pwned', (what: unknown) => {
    tell(`ran: ${String(what)}`);
  });
  new BroadcastChannel(channel).onmessage = ({ data }) => {
    tell(String(data));
  };
  document.addEventListener('securitypolicyviolation', (event) => {
    tell(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
  const inWorker = `self.addEventListener('securitypolicyviolation', (event) => {
    new BroadcastChannel('${channel}').postMessage('worker: ' + event.violatedDirective + ' ' + event.blockedURI);
  });
  self.pwned = (what) => new BroadcastChannel('${channel}').postMessage('worker ran: ' + what);
  `;
  const RealBlob = window.Blob;
  window.Blob = class extends RealBlob {
    constructor(parts: BlobPart[] = [], options: BlobPropertyBag = {}) {
      const isScript = options.type?.includes('javascript');
      super(isScript ? [inWorker, ...parts] : parts, options);
    }
  };
}

/** Once the page has come whole and is kept; what was asked for until then is forgotten. */
export async function settled(page: Page, { requests, kept }: Watch): Promise<void> {
  await page.waitForLoadState('networkidle');
  // On a busy machine the app itself may start later than that.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  if (page.url().startsWith('http:')) {
    await page.evaluate(() => navigator.serviceWorker.ready);
    expect([...kept].sort(), 'what the service worker fetched').toEqual(filesToKeep(page.url()));
  }
  requests.length = 0;
}

function filesToKeep(address: string): string[] {
  const worker = readFileSync(resolve(process.env['E2E_DIST'] ?? 'dist', 'sw.js'), 'utf8');
  const list = /FILES=(\[.*?\]\]);/.exec(worker)?.[1] ?? '[]';
  const names = (JSON.parse(list) as [string, string][]).map(([name]) => name);
  return [...names, 'sw.js'].map((name) => new URL(name, address).href).sort();
}
