import { describe, expect, it } from 'vitest';
import { emptyHistory, undone, withStep } from '../domain';
import { tinyDraft, tinyFormat } from './evaluation.test-support';
import { historyDays } from './history-days';

const at = (day: number, hour: number) => new Date(2026, 0, day, hour, 5).getTime();
const year = (typed: string) => ({ ...tinyDraft({}), year: typed });
const history = [
  { draft: year('1'), at: at(5, 9), act: null },
  { draft: year('2'), at: at(5, 23), act: '已按文件填入。' },
  { draft: year('3'), at: at(6, 0), act: null },
].reduce((grown, { draft, ...how }) => withStep(grown, draft, how), emptyHistory(year('0')));
const daysOf = (most = 10, thisYear = 2026, of = history) =>
  historyDays([tinyFormat], of, most, thisYear);

describe('what was done, by day', () => {
  it('begins with the newest day and, in it, the newest step', () => {
    expect(daysOf().map(({ name, lines }) => [name, ...lines.map(({ time }) => time)])).toEqual([
      ['1月6日 星期二', '00:05'],
      ['1月5日 星期一', '23:05', '09:05'],
    ]);
  });

  it('says what it was and, of one place, what stood there before and after', () => {
    const [newest, act] = daysOf().flatMap(({ lines }) => lines);
    expect(newest).toEqual({ done: 3, time: '00:05', name: '改了报告年度', values: ['2', '3'] });
    expect(act).toMatchObject({ done: 2, name: '已按文件填入' });
  });

  it('goes back no further than asked, and leaves out what was taken back', () => {
    expect(daysOf(1).flatMap(({ lines }) => lines)).toHaveLength(1);
    expect(daysOf(10, 2026, undone(history)!).map(({ name }) => name)).toEqual(['1月5日 星期一']);
  });

  it('names the year once it is over', () => {
    expect(daysOf(1, 2027)[0]?.name).toBe('2026年1月6日 星期二');
  });
});
