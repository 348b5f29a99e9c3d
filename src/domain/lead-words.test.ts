import { describe, expect, it } from 'vitest';
import { leadWords } from './lead-words';

/** What is set as a heading, after its level. */
function leadOf(paragraph: string): string | undefined {
  const lead = leadWords(paragraph);
  return lead && `${String(lead.level)} ${paragraph.slice(0, lead.length)}`;
}

describe('a numbered paragraph', () => {
  it.each([
    ['一、存在的主要问题', 1],
    ['（二）聚焦重点，扩大公开范围', 2],
    ['(二)改进情况：', 2],
    ['3.加强队伍建设', 3],
    ['3．加强队伍建设', 3],
    ['12、加强队伍建设', 3],
    ['（1）政府网站', 4],
    ['(1)政府网站', 4],
  ])('is a heading as a whole where it is one short line: %s', (paragraph, level) => {
    expect(leadWords(paragraph)).toEqual({ level, length: paragraph.length });
  });

  it('is headed by its first sentence where others follow', () => {
    expect(leadOf('1.完善机制。全年召开专题会议2次。印发要点。')).toBe('3 1.完善机制。');
    expect(leadOf('（一）公开不够及时。部分信息超过时限。')).toBe('2 （一）公开不够及时。');
  });

  it('is an item like any other where it is one sentence', () => {
    expect(leadOf('1.全年通过政府网站公开信息123条。')).toBeUndefined();
    expect(leadOf('（1）政府网站；')).toBeUndefined();
  });

  it('is not headed by a first sentence longer than a line and a half', () => {
    const sentence = `1.${'本镇主动公开政府信息'.repeat(5)}。`;

    expect(leadOf(`${sentence}其余信息依法不公开。`)).toBeUndefined();
  });

  it('is not a heading where it is longer than a line', () => {
    expect(leadOf(`1.${'政务公开'.repeat(7)}`)).toBeUndefined();
  });
});

describe('a figure at the beginning', () => {
  it.each([
    '1.5万元用于平台维护',
    '2025.1.1起施行',
    '二、三季度公开信息20条',
    '2025年公开信息20条',
    '一是完善机制。二是加强培训。',
    '第（一）项所列信息',
    '',
  ])('is no number of a paragraph: %s', (paragraph) => {
    expect(leadWords(paragraph)).toBeUndefined();
  });
});

describe('where a heading ends', () => {
  it.each([
    [`1.${'政'.repeat(25)}`, 27],
    [`1.${'政'.repeat(26)}`, undefined],
    ['1.是否公开？', undefined],
    ['1.是否公开?', undefined],
    ['1.立即公开！', undefined],
    ['1.立即公开!', undefined],
    ['1.公开；', undefined],
    ['1.公开;', undefined],
    [`1.${'政'.repeat(38)}。其余不公开。`, 41],
    [`1.${'政'.repeat(39)}。其余不公开。`, undefined],
    ['1.已公开。 ', undefined],
  ])('%s: %s', (paragraph, length) => {
    expect(leadWords(paragraph)?.length).toBe(length);
  });

  it.each([
    ['十二、公开', 1],
    ['二十一、公开', 1],
    ['二十一二、公开', undefined],
    ['（十一）公开', 2],
    ['（二十一）公开', 2],
    ['（二十一二）公开', undefined],
    ['100.公开', undefined],
    ['12.公开', 3],
    ['（12）公开', 4],
    ['（123）公开', undefined],
    ['本镇（一）公开', undefined],
    ['见1.公开', undefined],
    ['见（1）公开', undefined],
    ['共一、公开', undefined],
  ])('%s is of level %s', (paragraph, level) => {
    expect(leadWords(paragraph)?.level).toBe(level);
  });
});
