import { defineConfig } from 'vitest/config';

/** For `npm run mutate`, which names the tests of a group: no React and no icon, so that `src` is enough. */
export default defineConfig({
  test: {
    include: process.env['MUTATE_TESTS']?.split(',') ?? ['src/**/*.test.ts'],
    environment: 'node',
    // Each mutant has a worker of its own anyway; its test files may share it.
    isolate: false,
  },
});
