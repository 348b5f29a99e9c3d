import { describe, expect, it } from 'vitest';
import { formats } from '../formats';
import { recognise } from '../importers';
import type { SourceDocument } from '../importers';
import { chanceFrom } from './chance.test-support';
import { makePaper, reword } from './damaged-report.test-support';
import type { Paper } from './damaged-report.test-support';
import { damages } from './paper-damage.test-support';
import { shapes } from './paper-shapes.test-support';

const PAPERS = 6;

interface Score {
  right: number;
  notRead: number;
  wrong: string[];
}

/** A cell is wrong if it is read as anything but what the paper says. */
function score({ truth }: Paper, document: SourceDocument, what: string): Score {
  const { readings } = recognise(formats, document);
  const result: Score = { right: 0, notRead: 0, wrong: [] };
  for (const [id, { state, value, text }] of readings) {
    if (state === 'notRead') continue;
    if (value === (truth.get(id) ?? '')) result.right += truth.has(id) ? 1 : 0;
    else
      result.wrong.push(
        `${what}: ${id} is ${truth.get(id) ?? 'no number'}, read ${value} (${text})`,
      );
  }
  result.notRead = truth.size - result.right;
  return result;
}

function add(total: Score, one: Score): void {
  total.right += one.right;
  total.notRead += one.notRead;
  total.wrong.push(...one.wrong);
}

describe.each(Object.keys(shapes))('tables as %s', { timeout: 60_000 }, (shape) => {
  const write = shapes[shape]!;

  it('are read without a mistake and nearly without a gap', () => {
    const total: Score = { right: 0, notRead: 0, wrong: [] };
    for (const format of formats) {
      for (let seed = 0; seed < PAPERS * 4; seed += 1) {
        const chance = chanceFrom(seed);
        const paper = makePaper(format, chance);
        if (seed > 0) reword(paper, chance);
        add(total, score(paper, write(paper), `${format.version} ${String(seed)}`));
      }
    }

    expect(total.wrong).toEqual([]);
    expect(total.right / (total.right + total.notRead)).toBeGreaterThanOrEqual(0.995);
  });

  it.each(Object.keys(damages))('are never read wrongly when %s', (damage) => {
    const total: Score = { right: 0, notRead: 0, wrong: [] };
    for (const format of formats) {
      for (let seed = 0; seed < PAPERS; seed += 1) {
        const chance = chanceFrom(seed + 1000);
        const paper = makePaper(format, chance);
        for (let times = 0; times <= chance.of(3); times += 1) damages[damage]?.(paper, chance);
        add(total, score(paper, write(paper), `${format.version} ${String(seed)}`));
      }
    }
    if (process.env['SCORES'])
      console.log(shape, '|', damage, '|', total.right, total.notRead, total.wrong.length);

    expect(total.wrong).toEqual([]);
    expect(total.right).toBeGreaterThan(total.notRead);
  });
});
