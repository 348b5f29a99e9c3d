import { test as base, expect } from '@playwright/test';

export { expect };

/** Playwright's `test`; besides, no page may complain in its console or ask another host for anything. */
export const test = base.extend<{ quietPages: undefined }>({
  quietPages: [
    async ({ context, baseURL }, use) => {
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
      expect(complaints, 'what the pages complained about').toEqual([]);
    },
    { auto: true },
  ],
});
