import { describe, expect, it } from 'vitest';
import { formats } from '../formats';
import { readFile, recognise } from '../importers';
import { chanceFrom } from './chance.test-support';
import { makePaper } from './damaged-report.test-support';
import { pages } from './page-shapes.test-support';
import { addScore, noScore, scoreReading } from './reading-score.test-support';

const PAPERS = 6;

/** Nothing can be placed where the labels of rows head columns. */
const unreadable = 'Markdown with rows and columns exchanged';

describe.each(Object.keys(pages))('%s', (shape) => {
  it('is never read wrongly, and nearly without a gap where its labels tell', async () => {
    const total = noScore();
    for (const format of formats) {
      for (let seed = 0; seed < PAPERS; seed += 1) {
        const paper = makePaper(format, chanceFrom(seed + 300));
        const page = pages[shape]!(paper);
        const { document, error } = await readFile(page.name, new TextEncoder().encode(page.text));
        if (document === undefined) throw new Error(error ?? 'A backup file.');
        const what = `${format.version} ${String(seed)}`;
        addScore(total, scoreReading(paper, recognise(formats, document), what));
      }
    }
    if (process.env['SCORES'])
      console.log(shape, '|', total.right, total.notRead, total.wrong.length);

    expect(total.wrong.slice(0, 20)).toEqual([]);
    const least = shape === unreadable ? 0 : 0.995;
    expect(total.right / (total.right + total.notRead)).toBeGreaterThanOrEqual(least);
  });
});
