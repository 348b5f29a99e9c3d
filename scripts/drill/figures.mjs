/** Writes what a drill found into docs/drills.md, between its marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../setup.mjs';

/** @typedef {import('./rounds.mjs').Outcome} Outcome */
/** @typedef {{ outcomes: readonly Outcome[], seed: number, version: string }} Figures */

const file = join(root, 'docs/drills.md');
const [begin, end] = ['<!-- loss -->', '<!-- end of loss -->'];

const titles = {
  killed: 'browser process killed (SIGKILL)',
  killedInWrite: 'the same, as a write has begun',
  killedOnceSaved: 'the same, as “已存在本机” appears',
  crashed: 'page crashed',
  crashedInWrite: 'the same, as a write has begun',
  closed: 'tab closed',
  reloaded: 'page reloaded',
  twoWindows: 'second window takes over, then killed or crashed',
  diskFull: 'disk refuses, then killed',
};

/** @param {Figures} figures */
export async function writeFigures({ outcomes, seed, version }) {
  const rows = Object.entries(titles).map(([kind, title]) => {
    const own = outcomes.filter((outcome) => outcome.kind === kind);
    return row(title, own);
  });
  const waits = outcomes.filter(({ kind }) => kind !== 'diskFull').flatMap((each) => each.waits);
  const refusals = outcomes.reduce((sum, outcome) => sum + outcome.refusals, 0);
  const day = new Date().toISOString().slice(0, 10);
  const text = [
    begin,
    '',
    `${day}, seed ${seed}, Chromium ${version}, profile on disk.`,
    '',
    '| what happened | times | of those, with a save before it | keys typed | times called saved | boxes looked at | lost | corrupted |',
    '| --- | --: | --: | --: | --: | --: | --: | --: |',
    ...rows,
    row('**all**', outcomes),
    '',
    `In ${outcomes.length - tested(outcomes)} of ${outcomes.length} rounds it happened before anything typed in them had been called saved: those show only that what was there before stayed.`,
    `From a key to its being safe: ${quantile(waits, 0.5)} ms in the middle, ${quantile(waits, 0.99)} ms in 99 of 100, ${quantile(waits, 1)} ms at the longest (${waits.length} times, without those in which the disk refused).`,
    `The screen said ${refusals} times that the disk refused.`,
    '',
    end,
  ].join('\n');
  const before = readFileSync(file, 'utf8');
  const [head = '', rest = ''] = before.split(begin);
  const [, tail = ''] = rest.split(end);
  const options = { ...(await resolveConfig(file)), filepath: file };
  writeFileSync(file, await format(`${head}${text}${tail}`, options));
}

/** @param {string} title @param {readonly Outcome[]} outcomes */
function row(title, outcomes) {
  /** @param {(outcome: Outcome) => number} count */
  const sum = (count) => outcomes.reduce((total, outcome) => total + count(outcome), 0);
  const cells = [
    title,
    outcomes.length,
    tested(outcomes),
    sum(({ keys }) => keys),
    sum(({ saves }) => saves),
    sum(({ checked }) => checked),
    sum(({ lost }) => lost.length),
    sum(({ corrupted }) => corrupted.length),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Rounds in which the screen had called something saved that could then be lost.
 * @param {readonly Outcome[]} outcomes */
function tested(outcomes) {
  return outcomes.filter(({ savesBefore }) => savesBefore > 0).length;
}

/** @param {readonly number[]} values @param {number} share */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const index = Math.min(sorted.length - 1, Math.floor(share * sorted.length));
  return Math.round(sorted[index] ?? 0);
}
