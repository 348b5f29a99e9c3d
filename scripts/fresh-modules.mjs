/**
 * For `npm run mutate`: test files share a worker, which is quick, but not what modules remember. Else
 * Stryker would take the first file that fills a cache for the only one that covers the code behind it.
 */
import { vi } from 'vitest';

vi.resetModules();
