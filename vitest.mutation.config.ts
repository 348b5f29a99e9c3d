import { defineConfig } from 'vitest/config';

/** For `npm run mutate`, which names the tests of a group: no React and no icon, so that `src` is enough. */
export default defineConfig({
  test: {
    include: process.env['MUTATE_TESTS']?.split(',') ?? ['src/**/*.test.ts'],
    environment: 'node',
    isolate: false,
    sequence: { setupFiles: 'list' },
    setupFiles: ['scripts/fresh-modules.mjs'],
  },
});
