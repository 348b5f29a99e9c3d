import { test as base, expect } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';

export { expect };

/** Playwright's `test`; besides, no page may complain in its console or ask another host for anything. */
export const test = base.extend<{ quietPages: undefined }>({
  quietPages: [
    async ({ context, baseURL, reuseContext }, use) => {
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

/** What Playwright leaves as it is when it empties a context for the next test. */
async function takeBack(context: BrowserContext): Promise<void> {
  await context.clearPermissions();
  await context.setOffline(false);
}
