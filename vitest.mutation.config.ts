import { defineConfig } from 'vitest/config';
import type { Reporter, RunnerTestCase, RunnerTestFile, TestModule } from 'vitest/node';

/**
 * Stryker looks at tests only. A file that a mutant keeps from being read at all has none, and would pass
 * for a file that notices nothing.
 */
const unreadFilesFail: Reporter = {
  onTestRunEnd: (modules) => {
    for (const module of modules) if (module.errors().length > 0) addFailure(module);
  },
};

function addFailure(module: TestModule): void {
  const file = (module as unknown as { task: RunnerTestFile }).task;
  const failure = { type: 'test', name: 'can be read', mode: 'run', file, result: file.result };
  file.tasks.push(failure as RunnerTestCase);
}

/** For `npm run mutate`, which names the tests of a group: no React and no icon, so that `src` is enough. */
export default defineConfig({
  test: {
    include: process.env['MUTATE_TESTS']?.split(',') ?? ['src/**/*.test.ts'],
    environment: 'node',
    reporters: [unreadFilesFail],
    isolate: false,
    sequence: { setupFiles: 'list' },
    setupFiles: ['scripts/fresh-modules.mjs'],
  },
});
