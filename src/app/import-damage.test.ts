import { describe, expect, it } from 'vitest';
import { formats } from '../formats';
import { recognise } from '../importers';
import type { SourceDocument } from '../importers';
import { chanceFrom } from './chance.test-support';
import { makePaper, reword } from './damaged-report.test-support';
import type { Paper } from './damaged-report.test-support';
import { damages } from './paper-damage.test-support';
import { shapes } from './paper-shapes.test-support';
import { addScore, noScore, scoreReading } from './reading-score.test-support';
import type { ReadingScore } from './reading-score.test-support';

const PAPERS = 6;

function score(paper: Paper, document: SourceDocument, what: string): ReadingScore {
  return scoreReading(paper, recognise(formats, document), what);
}

describe.each(Object.keys(shapes))('tables as %s', { timeout: 60_000 }, (shape) => {
  const write = shapes[shape]!;

  it('are read without a mistake and nearly without a gap', () => {
    const total = noScore();
    for (const format of formats) {
      for (let seed = 0; seed < PAPERS * 4; seed += 1) {
        const chance = chanceFrom(seed);
        const paper = makePaper(format, chance);
        if (seed > 0) reword(paper, chance);
        addScore(total, score(paper, write(paper), `${format.version} ${String(seed)}`));
      }
    }

    expect(total.wrong).toEqual([]);
    expect(total.right / (total.right + total.notRead)).toBeGreaterThanOrEqual(0.995);
  });

  it.each(Object.keys(damages))('are never read wrongly when %s', (damage) => {
    const total = noScore();
    for (const format of formats) {
      for (let seed = 0; seed < PAPERS; seed += 1) {
        const chance = chanceFrom(seed + 1000);
        const paper = makePaper(format, chance);
        for (let times = 0; times <= chance.of(3); times += 1) damages[damage]?.(paper, chance);
        addScore(total, score(paper, write(paper), `${format.version} ${String(seed)}`));
      }
    }
    if (process.env['SCORES'])
      console.log(shape, '|', damage, '|', total.right, total.notRead, total.wrong.length);

    expect(total.wrong).toEqual([]);
    expect(total.right * 2).toBeGreaterThan(total.notRead);
  });
});

/** `STACKED=500 npx vitest run …` tries many more. */
const STACKED = Number(process.env['STACKED'] ?? 8);
const MOST_DAMAGES = 6;

describe.each(Object.keys(shapes))('tables as %s, damaged in several ways', (shape) => {
  const write = shapes[shape]!;

  it('are never read wrongly', { timeout: 3_600_000 }, () => {
    const total = noScore();
    for (const format of formats) {
      for (let seed = 0; seed < STACKED; seed += 1) {
        const chance = chanceFrom(seed + 5000);
        const paper = makePaper(format, chance);
        if (chance.of(2) === 0) reword(paper, chance);
        const names: string[] = [];
        const count = 2 + chance.of(MOST_DAMAGES - 1);
        for (let times = 0; times < count; times += 1) {
          const name = chance.pick(Object.keys(damages));
          names.push(name);
          damages[name]?.(paper, chance);
        }
        addScore(total, score(paper, write(paper), [format.version, seed, ...names].join(', ')));
      }
    }
    if (process.env['SCORES'])
      console.log(shape, '|', total.right, total.notRead, total.wrong.length);

    expect(total.wrong).toEqual([]);
    expect(total.right).toBeGreaterThan(total.notRead);
  });
});
