import { describe, expect, it } from 'vitest';
import { quoteWords } from './quote';
import { knownOldFigures } from './same-as-last-year';

const years = { from: 2024, to: 2025 };
const lastYear = '2024年，网站设栏目14个，查阅点1处；14个村每月更新，全年更新320次。';
const quoted = quoteWords(lastYear, years);

function figuresOf(text: string, before = lastYear) {
  return knownOldFigures(text, before, years).map(({ figure }) => figure);
}

describe('a mark for a figure of last year', () => {
  it('is told with the figure that stood there, and with its words', () => {
    expect(figuresOf(quoted)).toEqual(['14', '1', '14', '320']);
    expect(knownOldFigures(quoted, lastYear, years)[0]).toMatchObject({
      start: quoted.indexOf('□'),
      before: '网站设栏目',
      after: '个',
    });
  });

  it('is known while others beside it are filled in', () => {
    expect(figuresOf(quoted.replace('□待填', '15'))).toEqual(['1', '14', '320']);
    expect(figuresOf(quoted.replace('查阅点□待填', '查阅点2'))).toEqual(['14', '14', '320']);
  });

  it('is not guessed at where its words were changed, or hold two figures', () => {
    expect(figuresOf(quoted.replace('设栏目', '设专栏'))).toEqual(['1', '14', '320']);
    const alike = '公开1条、2条、3条、4条。';
    expect(figuresOf(quoteWords(alike, years), alike)).toEqual(['1', '4']);
  });

  it('is never offered the year before last', () => {
    const compared = '比2023年增加3条。';
    expect(figuresOf(quoteWords(compared, years), compared)).toEqual(['3']);
  });

  it('stands for nothing without last year’s words', () => {
    expect(figuresOf(quoted, '')).toEqual([]);
  });
});
