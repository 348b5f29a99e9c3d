/** Turns what was measured into one page of Markdown: printed, and kept in results.md. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { root } from '../scripts/setup.mjs';

/** @typedef {import('./typing.mjs').Round & { page: 'app' | 'plain', cpuRate: number }} Turn */
/** @typedef {{ way: 'docx' | 'raw', cold: number[], warm: number[], size: number }} Exported */
/** @typedef {{ typing: Turn[], ledger: { pages: (import('./ledger.mjs').LedgerTurn & { cpuRate: number })[], typing: Turn[] }, exports: Exported[], imports: { read: number[], bare: number[] }, browser: string, scenario: typeof import('./scenario.mjs') }} Measured */

/** @param {Measured} measured */
export async function writeResults({ typing, ledger, exports, imports, browser, scenario }) {
  const text = [
    '# Speed',
    '`npm run bench` writes this file; what is measured and how: run.mjs. Milliseconds.',
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'}, Chromium ${browser}.`,
    '## A key in 表三',
    `${scenario.boxCount} boxes; ${countOf(typing)} keys a cell of this table.${missedOf(typing)}`,
    keyTable(typing),
    '## Work of the main thread for each key',
    workTable(typing),
    '## With a ledger of 5,000 lines',
    missedOf(ledger.typing).trim(),
    ledgerTable(ledger),
    '## A full report as a Word file',
    exportTable(exports),
    '## Reading a Word file',
    importTable(imports),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
  const page = await format(text, { parser: 'markdown', printWidth: 100 });
  writeFileSync(join(root, 'bench/results.md'), page);
  console.log(page);
}

/** @param {Turn[]} turns */
function countOf(turns) {
  return samplesOf(turns, 'app', 1).length;
}

/** @param {Turn[]} turns */
function missedOf(turns) {
  const missed = turns.reduce((sum, turn) => sum + turn.missed, 0);
  return missed === 0 ? '' : ` **${missed} keys were never answered rightly.**`;
}

/** @param {Turn[]} turns @param {string} page @param {number} rate */
function samplesOf(turns, page, rate) {
  return turns
    .filter((turn) => turn.page === page && turn.cpuRate === rate)
    .flatMap(({ samples }) => samples);
}

/** @param {Turn[]} turns */
function keyTable(turns) {
  const rows = ratesOf(turns).flatMap((rate) =>
    [0.5, 0.95].map((share) => {
      const [app = NaN, plain = NaN] = ['app', 'plain'].map((page) =>
        quantile(samplesOf(turns, page, rate), share),
      );
      return row(`${share === 0.5 ? 'median' : 'p95'}, ${rate}× CPU`, app, plain);
    }),
  );
  return table('key → everything right', 'application', 'plain JavaScript', rows);
}

/** @param {Turn[]} turns */
function workTable(turns) {
  const names = Object.keys(turns[0]?.work ?? {});
  const rows = ratesOf(turns).flatMap((rate) =>
    names.map((name) => {
      const [app = NaN, plain = NaN] = ['app', 'plain'].map((page) => {
        const those = turns.filter((turn) => turn.page === page && turn.cpuRate === rate);
        return quantile(
          those.map(({ work, keys }) => (work[name] ?? 0) / keys),
          0.5,
        );
      });
      return row(`${name}, ${rate}× CPU`, app, plain);
    }),
  );
  return table('per key, Tab and saving included', 'application', 'plain JavaScript', rows);
}

/** @param {Measured['ledger']} ledger */
function ledgerTable({ pages, typing }) {
  const cells = (/** @type {number[]} */ samples) =>
    [0.5, 0.95].map((share) => quantile(samples, share).toFixed(2)).join(' | ');
  const rows = ratesOf(typing).flatMap((rate) => {
    const turns = pages.filter(({ cpuRate }) => cpuRate === rate);
    return [
      `| a key in 内容摘要 → drawn, ${rate}× CPU | ${cells(turns.flatMap(({ keys }) => keys))} |`,
      `| another result → new sums, ${rate}× CPU | ${cells(turns.flatMap(({ results }) => results))} |`,
      `| a key in 表三 → everything right, ${rate}× CPU | ${cells(samplesOf(typing, 'app', rate))} |`,
    ];
  });
  return ['| | median | p95 |', '| --- | --: | --: |', ...rows].join('\n');
}

/** @param {Exported[]} exports */
function exportTable(exports) {
  const of = (/** @type {string} */ way) => exports.find((exported) => exported.way === way);
  const rows = /** @type {const} */ (['cold', 'warm']).map((state) =>
    row(state, quantile(of('docx')?.[state] ?? [], 0.5), quantile(of('raw')?.[state] ?? [], 0.5)),
  );
  const size = (/** @type {string} */ way) => ((of(way)?.size ?? 0) / 1024).toFixed(1);
  rows.push(`| size, KiB | ${size('docx')} | ${size('raw')} | |`);
  return table('median', 'docx package', 'raw XML and zip', rows);
}

/** @param {Measured['imports']} imports */
function importTable({ read, bare }) {
  const [ours, least] = [quantile(read, 0.5), quantile(bare, 0.5)];
  const rows = [
    row('a file', ours, least),
    `| files a second | ${Math.round(1000 / ours)} | ${Math.round(1000 / least)} | |`,
  ];
  return table('median', 'import', 'unzip and one pass', rows);
}

/** @param {Turn[]} turns */
function ratesOf(turns) {
  return [...new Set(turns.map(({ cpuRate }) => cpuRate))];
}

/** @param {string} what @param {string} one @param {string} other @param {string[]} rows */
function table(what, one, other, rows) {
  return [`| ${what} | ${one} | ${other} | ratio |`, '| --- | --: | --: | --: |', ...rows].join(
    '\n',
  );
}

/** @param {string} name @param {number} one @param {number} other */
function row(name, one, other) {
  return `| ${name} | ${one.toFixed(2)} | ${other.toFixed(2)} | ${(one / other).toFixed(1)} |`;
}

/** @param {number[]} values @param {number} share */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? NaN;
}
