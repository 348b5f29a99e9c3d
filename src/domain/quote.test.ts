import { describe, expect, it } from 'vitest';
import { countOldFigures, oldFigureFrom, oldFigurePlaces, quoteWords as quoteOf } from './quote';

const quoteWords = (text: string) => quoteOf(text, { from: null, to: 2025 });

describe('quoting last year’s words', () => {
  it.each([
    ['2024年，公开信息126条。', '□待填年，公开信息□待填条。'],
    ['收到四份申请，办结三件', '收到□待填份申请，办结□待填件'],
    ['收费28.50万元，增长１２％', '收费□待填万元，增长□待填％'],
    ['共1,443条', '共□待填条'],
  ])('leaves a mark for each figure and year: %s', (text, quoted) => {
    expect(quoteWords(text)).toBe(quoted);
  });

  it.each([
    '依据《政府信息公开条例（2019年修订）》和国办公开办函〔2021〕30号',
    '国务院令第711号',
    '开通12345热线',
    '落实三审三校，一是提高认识',
    '电话：0791-8123456',
  ])('keeps what is not a figure of the year: %s', (text) => {
    expect(quoteWords(text)).toBe(text);
  });

  it('renews the year that it was about, and no other figure', () => {
    const years = { from: 2024, to: 2025 };

    expect(quoteOf('2024年比2023年多2024条，截至2024年12月31日', years)).toBe(
      '2025年比□待填年多□待填条，截至2025年12月31日',
    );
    expect(quoteOf('2024 年度', years)).toBe('2025 年度');
    expect(quoteOf('2024年', { from: 2024, to: null })).toBe('□待填年');
  });

  it('keeps the ends of the year and where the office is found', () => {
    const opening =
      '本报告数据统计期限为2024年1月1日至2024年12月31日。如有疑问，请与党政办公室联系（地址：石桥镇人民路12号，邮编：325000，电话：87654321，邮箱：shiqiao2008@example.cn，网址：www.example.cn/2024）。';

    expect(quoteOf(opening, { from: 2024, to: 2025 })).toBe(opening.replace(/2024年/g, '2025年'));
  });

  it.each([
    ['3月1日至12月30日办结', '□待填月□待填日至□待填月□待填日办结'],
    ['2024年1月1日前公开', '□待填年□待填月□待填日前公开'],
    ['电话3部，答复12号文', '电话□待填部，答复□待填号文'],
  ])('keeps no other day and no count: %s', (text, quoted) => {
    expect(quoteWords(text)).toBe(quoted);
  });

  it('knows the next place that is still to be filled in', () => {
    expect(oldFigureFrom('公开□待填条、□待填次', 3)).toEqual({ start: 7, end: 10 });
    expect(oldFigureFrom('公开□待填条', 3)).toBeNull();
  });

  it('knows the places that are still to be filled in', () => {
    expect(oldFigurePlaces('公开□待填条、□待填次')).toEqual([2, 7]);
    expect(oldFigurePlaces('公开5条')).toEqual([]);
  });

  it('counts what is still to be filled in', () => {
    expect(countOldFigures(quoteWords('2024年公开3条'))).toBe(2);
    expect(countOldFigures('2025年公开5条')).toBe(0);
  });
});

describe('a figure of last year', () => {
  it.each([
    ['12.5万', '□待填万'],
    ['１２．５％', '□待填％'],
    ['1，443条', '□待填条'],
    ['1,2,3条', '□待填条'],
    ['3.。', '□待填.。'],
    ['二十三件', '□待填件'],
    ['一百二十宗', '□待填宗'],
    ['两千份', '□待填份'],
    ['三起', '□待填起'],
    ['《条例》第3条', '《条例》第□待填条'],
    ['第711号令和第12条', '第711号令和第□待填条'],
    ['2条《2019年条例》3条', '□待填条《2019年条例》□待填条'],
  ])('%s becomes %s', (text, quoted) => {
    expect(quoteWords(text)).toBe(quoted);
  });

  it.each([
    '〈2019年修订〉',
    '〔2021〕 30 号',
    '第 12 号',
    '12345 热线',
    '0791—8123456',
    '（079-81234567）',
    '(0791-8123456)',
    '《》',
    '一是加强',
  ])('is not %s', (text) => {
    expect(quoteWords(text)).toBe(text);
  });

  it.each([
    ['07-8123456', '□待填-□待填'],
    ['0791-812345', '□待填-□待填'],
    ['〔21〕3号', '〔□待填〕□待填号'],
    ['《条例3', '《条例□待填'],
    ['〈条例3', '〈条例□待填'],
  ])('is %s, which only looks like a name: %s', (text, quoted) => {
    expect(quoteWords(text)).toBe(quoted);
  });
});
