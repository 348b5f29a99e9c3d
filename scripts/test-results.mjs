/** Reads what the two test runners wrote as JSON into one count: { passed, failed, skipped }, skipped by name. */
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: string[] }} Count */

/** Vitest's JSON report.
 * @param {string} path */
export function readUnitResults(path) {
  const files = readJson(path)?.testResults ?? [];
  return count(
    files.flatMap((/** @type {any} */ file) =>
      file.assertionResults.map((/** @type {any} */ test) => ({
        name: test.fullName,
        status: { passed: 'passed', failed: 'failed' }[/** @type {string} */ (test.status)],
      })),
    ),
  );
}

/** Playwright's JSON report.
 * @param {string} path */
export function readE2eResults(path) {
  return count(specsOf(readJson(path)?.suites ?? []));
}

/** @param {any[]} suites
 * @returns {{ name: string, status: string | undefined }[]} */
function specsOf(suites) {
  return suites.flatMap((suite) => [
    ...specsOf(suite.suites ?? []),
    ...(suite.specs ?? []).flatMap((/** @type {any} */ spec) =>
      spec.tests.map((/** @type {any} */ test) => ({
        name: `${spec.file} › ${spec.title}`,
        status: { expected: 'passed', unexpected: 'failed', flaky: 'failed' }[
          /** @type {string} */ (test.status)
        ],
      })),
    ),
  ]);
}

/** A test that neither passed nor failed was skipped.
 * @param {{ name: string, status: string | undefined }[]} tests
 * @returns {Count} */
function count(tests) {
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length,
    skipped: tests.filter(({ status }) => !status).map(({ name }) => name),
  };
}

/** Undefined where the runner died before it could write.
 * @param {string} path */
function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
