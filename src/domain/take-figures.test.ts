import { describe, expect, it } from 'vitest';
import { figureOfCell } from './asked-figures';
import { askingFormat as format } from './asking.test-support';
import { givenBy, isGiverNamed } from './giving';
import { draftWith } from './sample-format.test-support';
import { planFigures, strangeSheet } from './take-figures';
import type { FilledFigure, FilledSheet } from './take-figures';

const named = draftWith({ 'documents/papers/issued': '9' });
const draft = { ...named, identity: { ...named.identity, organization: '青山镇人民政府' } };
const issued = figureOfCell(format, 'documents/papers/issued')!;

function sheet(figures: readonly FilledFigure[], more: Partial<FilledSheet> = {}): FilledSheet {
  const place = '司法所.xlsx';
  const organization = '青山镇人民政府';
  return { place, organization, year: '2025', giver: '司法所', figures, remarks: [], ...more };
}

const figure = (code: string, label: string, text: string): FilledFigure => ({ code, label, text });
const plan = (...figures: FilledFigure[]) => planFigures(format, draft, [sheet(figures)]);

describe('a filled sheet', () => {
  it('changes the boxes whose figures are others, and says who gave them', () => {
    const planned = plan(
      figure('documents/papers/issued', '文件，制发（件）', '１２'),
      figure('documents/papers/inForce', '文件，现行有效', ''),
      figure('items', '公开条数', '86'),
    );

    expect(planned.changes).toEqual([
      { id: 'documents/papers/issued', name: '文件，制发', before: '9', after: '12' },
      { id: 'items', name: '公开条数', before: '', after: '86' },
    ]);
    expect(planned.blank).toEqual(['文件，现行有效']);
    expect(planned.leftOut).toEqual([]);
    expect(planned.draft.cells['documents/papers/issued']).toBe('12');
    expect(planned.draft.figureSources.others).toEqual({ items: '86' });
    expect(givenBy(issued, planned.draft)).toBe('司法所');
    expect(isGiverNamed(issued, planned.draft)).toBe(true);
  });

  it('says who gave a figure that stands there already', () => {
    const planned = plan(figure('documents/papers/issued', '文件，制发', '9'));

    expect(planned).toMatchObject({ changes: [], unchanged: 1 });
    expect(isGiverNamed(issued, planned.draft)).toBe(true);
  });

  it('fills a table by its rows and columns', () => {
    const planned = plan(figure('requests/granted/firm', '（一）公开', '2'));

    expect(planned.changes).toMatchObject([{ name: '表三：（一）公开，组织 企业', after: '2' }]);
  });

  it.each([
    ['is no number', figure('documents/papers/issued', '文件，制发', '三件'), '不是数'],
    ['has its unit', figure('documents/papers/issued', '文件，制发', '3件'), '不带单位'],
    ['is no date', figure('documents/papers/issued', '文件，制发', '1月2日'), '不是数'],
    ['is unknown', figure('documents/gone/issued', '别的', '3'), '没有这个数'],
    ['is a total', figure('requests/received/total', '一、新收', '3'), '没有这个数'],
    ['is out of its place', figure('documents/papers/issued', '规章，制发', '3'), '对不上'],
    ['is in another row of the table', figure('requests/granted/firm', '四、结转', '3'), '对不上'],
  ])('lists a figure that %s, and takes nothing of it', (_, filled, why) => {
    const planned = plan(filled);

    expect(planned.draft).toEqual(draft);
    expect(planned.leftOut).toHaveLength(1);
    expect(planned.leftOut[0]!.why).toContain(why);
    expect(planned.leftOut[0]!.text).toContain(filled.text);
  });

  it('asks back where two sheets say two things, and takes what they agree on', () => {
    const first = sheet([
      figure('documents/papers/issued', '文件，制发', '3'),
      figure('items', '公开条数', '86'),
    ]);
    const second = sheet(
      [figure('documents/papers/issued', '文件，制发', '4'), figure('items', '公开条数', '86')],
      { giver: '党政办' },
    );
    const planned = planFigures(format, draft, [first, second]);

    expect(planned.leftOut).toEqual([
      { text: '文件，制发：司法所 3、党政办 4', why: '几张单子填的不同，请问清楚再填。' },
    ]);
    expect(planned.changes.map(({ id }) => id)).toEqual(['items']);
    expect(planned.draft.cells['documents/papers/issued']).toBe('9');
  });
});

describe('what a person is told', () => {
  it('names the figure, what stood there, cut where it is long, and the sheet', () => {
    const text = (typed: string) =>
      plan(figure('documents/papers/issued', '文件，制发', typed)).leftOut[0]?.text;
    const thirty = '约'.repeat(30);

    expect(text(' 三件 ')).toBe('文件，制发：三件（司法所.xlsx）');
    expect(text(thirty)).toBe(`文件，制发：${thirty}（司法所.xlsx）`);
    expect(text(` ${thirty}多 `)).toBe(`文件，制发：${thirty}…（司法所.xlsx）`);
    expect(plan(figure('gone', '别的', '3')).leftOut[0]?.text).toBe('别的：3（司法所.xlsx）');
  });

  it('is not asked back about a code that is not known and has nothing beside it', () => {
    expect(plan(figure('gone', '别的', ' '))).toMatchObject({ leftOut: [], blank: ['别的'] });
    expect(plan(figure('documents/papers/issued', '', ' '))).toMatchObject({
      leftOut: [],
      blank: ['文件，制发'],
    });
  });

  it('takes no row of a table without a name', () => {
    expect(plan(figure('requests/granted/firm', '', '3')).leftOut).toHaveLength(1);
    expect(plan(figure('requests/granted/firm', ' （一） 公开', '3')).leftOut).toEqual([]);
    expect(plan(figure('items', '公开条数（条）', '3')).leftOut).toEqual([]);
  });

  it('changes no name where the sheet says nobody', () => {
    const filled = [figure('documents/papers/issued', '文件，制发', '12')];
    const planned = planFigures(format, draft, [sheet(filled, { giver: ' ' })]);

    expect(planned.draft.cells['documents/papers/issued']).toBe('12');
    expect(isGiverNamed(issued, planned.draft)).toBe(false);
    expect(planned.draft.figureSources).toEqual(draft.figureSources);
  });

  it('says what a figure in no table was before', () => {
    const first = plan(figure('items', '公开条数', '86')).draft;
    const again = planFigures(format, first, [sheet([figure('items', '公开条数', '87')])]);

    expect(again.changes).toEqual([{ id: 'items', name: '公开条数', before: '86', after: '87' }]);
  });
});

describe('a sheet of another report', () => {
  it('is told whole', () => {
    expect(strangeSheet(sheet([], { organization: ' 绿水镇 ', year: '' }), draft)).toBe(
      '单子上写的是绿水镇，没写年度，和这份年报不同。',
    );
    expect(strangeSheet(sheet([], { organization: ' ', year: '2024' }), draft)).toBe(
      '单子上写的是没写机关，2024年，和这份年报不同。',
    );
  });

  it('is told by its office and its year, however they are spaced', () => {
    expect(strangeSheet(sheet([]), draft)).toBeNull();
    expect(
      strangeSheet(sheet([], { organization: '青山镇 人民政府', year: '2025年' }), draft),
    ).toBeNull();
    expect(strangeSheet(sheet([], { year: '2024' }), draft)).toContain('青山镇人民政府，2024年');
    expect(strangeSheet(sheet([], { organization: '绿水镇人民政府' }), draft)).toContain('绿水镇');
    expect(strangeSheet(sheet([], { organization: '', year: '' }), draft)).toContain('没写机关');
  });
});
