import { test as base, expect } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';

export { expect };

export interface TestOptions {
  /**
   * True where the browser keeps the site, as it does for a clerk. It costs each journey half a second
   * and lays windows together in one process, where one that hangs holds up the others.
   */
  keepsSite: boolean;
}

/** Playwright's `test`; besides, no page may complain in its console or ask another host for anything. */
export const test = base.extend<TestOptions & { quietPages: undefined }>({
  keepsSite: [false, { option: true }],
  quietPages: [
    async ({ context, baseURL, reuseContext, keepsSite }, use) => {
      if (!keepsSite) await context.addInitScript(takeServiceWorkersAway);
      const complaints: string[] = [];
      const checkAddress = (address: string) => {
        const { protocol, origin } = new URL(address);
        const isRemote = /^(https?|wss?):$/.test(protocol);
        if (isRemote && origin !== baseURL) complaints.push(`request to ${address}`);
      };
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) {
          complaints.push(`console ${message.type()}: ${message.text()}`);
        }
      });
      context.on('weberror', (webError) =>
        complaints.push(`page error: ${webError.error().message}`),
      );
      context.on('request', (request) => checkAddress(request.url()));
      context.on('page', (page) => page.on('websocket', (socket) => checkAddress(socket.url())));

      await use(undefined);
      if (reuseContext) await takeBack(context);
      expect(complaints, 'what the pages complained about').toEqual([]);
    },
    { auto: true },
  ],
});

function takeServiceWorkersAway() {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
}

/** What Playwright leaves as it is when it empties a context for the next test. */
async function takeBack(context: BrowserContext): Promise<void> {
  await context.clearPermissions();
  await context.setOffline(false);
}
