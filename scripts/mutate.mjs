/**
 * `npm run mutate [group | file]…`: breaks the code in small ways, one at a time, and counts how many of
 * these mutants a test notices. Stryker does the work; what it found stays in `.stryker`, so that a
 * run that was stopped, or changed one file, need not begin again.
 *
 * Of the rules about words a sample of lines is broken: their patterns make some ten thousand mutants.
 *
 * Each group of code is held to tests of its own. Writes the scores into docs/mutation.md and ends with
 * 1 if a group that has a goal is below it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies, root } from './setup.mjs';

/** @typedef {{ name: string, title: string, goal?: number, aim?: number, isSampled?: boolean, tests: string[], files: string[] }} Group */
/** @typedef {{ status: string }} Mutant */
/** @typedef {{ files: Record<string, { mutants: Mutant[] }> }} Report */
/** @typedef {{ noticed: number, alive: number }} Count */

const work = join(root, '.stryker');
const summary = join(root, 'docs/mutation.md');
const [begin, end] = ['<!-- scores -->', '<!-- end of scores -->'];

/** Lines of a sample: so many of each block, whatever stands there. */
const SAMPLE = { lines: 8, of: 40 };

const pending = exportIn('src/checks/plausible.ts', 'pendingCasesGoOn');
const figureRules = [
  'across-years.ts',
  'as-in-the-file.ts',
  'at-least-zero.ts',
  'balance-help.ts',
  'balance.ts',
  'filled-in.ts',
  'places.ts',
  'printed-totals.ts',
  'structure.ts',
];
/** What all rules about words read and say with; whoever breaks it breaks many of them. */
const readers = ['many-places.ts', 'word-finding.ts', 'word-lists.ts', 'words.ts'];
/** The list of the rules, and 检查单, which prints what they found. */
const noRules = ['check-report-grid.ts', 'check-report.ts', 'index.ts', 'leader-matters.ts'];
const named = [...figureRules, ...readers, ...noRules, 'plausible.ts'];

/** @type {readonly Group[]} */
const groups = [
  {
    name: 'domain',
    title: '`src/domain`',
    goal: 90,
    // Those of the formats run the domain on the tables that there are.
    tests: ['src/domain/**/*.test.ts', 'src/formats/**/*.test.ts'],
    files: sourcesIn('src/domain'),
  },
  {
    name: 'figures',
    title: 'Rules E, V, X and S',
    goal: 90,
    tests: ['src/checks/**/*.test.ts'],
    files: [
      ...figureRules.map((name) => `src/checks/${name}`),
      `src/checks/plausible.ts:${pending.first}-${pending.last}`,
    ],
  },
  {
    name: 'words',
    title: 'Rules T, N and W',
    aim: 75,
    isSampled: true,
    tests: ['src/checks/**/*.test.ts', 'src/app/labelled-by-rule.test-support.ts'],
    files: [
      ...sourcesIn('src/checks').filter((file) => !named.some((name) => file.endsWith(`/${name}`))),
      `src/checks/plausible.ts:1-${pending.first - 1}`,
    ],
  },
  {
    name: 'readers',
    title: 'What rules about words read with',
    aim: 75,
    isSampled: true,
    tests: ['src/checks/**/*.test.ts', 'src/app/labelled.test.ts'],
    files: readers.map((name) => `src/checks/${name}`),
  },
];

ensureDependencies();
mkdirSync(work, { recursive: true });
const asked = process.argv.slice(2);
for (const group of groups) mutate(group, filesAsked(group));
writeSummary();
process.exitCode = groups.some(isBelowGoal) ? 1 : 0;

/** @param {Group} group */
function filesAsked({ name, files }) {
  if (asked.length === 0 || asked.includes(name)) return files;
  return files.filter((file) => asked.includes(file.replace(/:.*/, '')));
}

/** @param {Group} group @param {string[]} files */
function mutate({ name, tests, isSampled }, files) {
  if (files.length === 0) return;
  const places = isSampled ? files.flatMap(sampleOf) : files;
  const { status } = spawnSync(
    'npx',
    ['stryker', 'run', '--incrementalFile', resultsOf(name), '--mutate', places.join(',')],
    { cwd: root, stdio: 'inherit', env: { ...process.env, MUTATE_TESTS: tests.join(',') } },
  );
  if (status !== 0) throw new Error(`Stryker stopped at ${name}`);
}

/** @param {string} group */
function resultsOf(group) {
  return join(work, `${group}.json`);
}

/** @param {Group} group */
function isBelowGoal(group) {
  const { noticed, alive } = total([...countsOf(group).values()]);
  return group.goal !== undefined && noticed + alive > 0 && score({ noticed, alive }) < group.goal;
}

/** Of each file; of nothing that has not been run. @param {Group} group */
function countsOf({ name, files }) {
  const path = resultsOf(name);
  /** @type {Report} */
  const report = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { files: {} };
  const counts = files
    .map((file) => file.replace(/:.*/, ''))
    .flatMap((file) => {
      const mutants = report.files[file]?.mutants ?? [];
      const noticed = mutants.filter(({ status }) => ['Killed', 'Timeout'].includes(status)).length;
      const alive = mutants.filter(({ status }) =>
        ['Survived', 'NoCoverage'].includes(status),
      ).length;
      return noticed + alive === 0 ? [] : [/** @type {const} */ ([file, { noticed, alive }])];
    });
  return new Map(counts);
}

/** @param {Count[]} counts @returns {Count} */
function total(counts) {
  return {
    noticed: counts.reduce((sum, { noticed }) => sum + noticed, 0),
    alive: counts.reduce((sum, { alive }) => sum + alive, 0),
  };
}

/** @param {Count} count */
function score({ noticed, alive }) {
  return (100 * noticed) / (noticed + alive);
}

function writeSummary() {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const version = devDependencies['@stryker-mutator/core'];
  const scores = [
    `Stryker ${version}, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}.`,
    table(
      'group',
      groups.map((group) => [goalOf(group), total([...countsOf(group).values()])]),
    ),
    ...groups.map((group) => table(group.title, [...countsOf(group)])),
  ].join('\n\n');
  console.log(`\n${scores}`);
  const [before] = readFileSync(summary, 'utf8').split(begin);
  const [, after] = readFileSync(summary, 'utf8').split(end);
  writeFileSync(summary, `${before}${begin}\n\n${scores}\n\n${end}${after}`);
  spawnSync('npx', ['prettier', '--log-level', 'warn', '--write', summary], { stdio: 'inherit' });
}

/** @param {Group} group */
function goalOf({ title, goal, aim }) {
  return `${title} (${goal === undefined ? `aim: ${aim}` : `at least ${goal}`} %)`;
}

/** @param {string} what @param {(readonly [string, Count])[]} rows */
function table(what, rows) {
  return [
    `| ${what} | mutants | noticed | alive | score |`,
    '| --- | --: | --: | --: | --: |',
    ...rows.map(([name, count]) => {
      const { noticed, alive } = count;
      const share = noticed + alive === 0 ? '' : `${score(count).toFixed(1)} %`;
      return `| ${name} | ${noticed + alive} | ${noticed} | ${alive} | ${share} |`;
    }),
  ].join('\n');
}

/** @param {string} room */
function sourcesIn(room) {
  return readdirSync(join(root, room))
    .filter((name) => name.endsWith('.ts') && !/\.test(-support)?\.ts$/.test(name))
    .map((name) => `${room}/${name}`);
}

/** @param {string} place a file, or lines of one @returns {string[]} */
function sampleOf(place) {
  const [file = '', range] = place.split(':');
  const length = readFileSync(join(root, file), 'utf8').split('\n').length;
  const [first = 1, last = length] = (range ?? '').split('-').filter(Boolean).map(Number);
  const blocks = Math.ceil((last - first + 1) / SAMPLE.of);
  return Array.from({ length: blocks }, (_, block) => {
    const from = first + block * SAMPLE.of + Math.floor((SAMPLE.of - SAMPLE.lines) / 2);
    return { from, to: Math.min(from + SAMPLE.lines - 1, last) };
  }).flatMap(({ from, to }) => (from > last ? [] : [`${file}:${from}-${to}`]));
}

/** The lines of one exported rule. @param {string} file @param {string} name */
function exportIn(file, name) {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const start = lines.findIndex((line) => line.startsWith(`export const ${name} `));
  const length = lines.slice(start).findIndex((line) => line === '});');
  if (start < 0 || length < 0) throw new Error(`${name} is no longer in ${file}`);
  return { first: start + 1, last: start + length + 1 };
}
