import { describe, expect, it } from 'vitest';
import { aroundDifference, SEE_CHECK_REPORT, withinRoom } from './brief';

describe('two long texts', () => {
  const long = '前'.repeat(100);

  it('are shown around what differs', () => {
    const { before, after } = aroundDifference(`${long}三件${long}`, `${long}四件${long}`, 60);

    expect(before).toBe(`…${'前'.repeat(12)}三件${'前'.repeat(11)}…`);
    expect(after).toBe(`…${'前'.repeat(12)}四件${'前'.repeat(11)}…`);
  });

  it('are whole where they are short enough', () => {
    expect(aroundDifference('收到三件', '收到四件', 60)).toEqual({
      before: '收到三件',
      after: '收到四件',
    });
  });

  it('are cut where all of them differs', () => {
    const { before, after } = aroundDifference('甲'.repeat(90), '乙'.repeat(30), 40);

    expect(before).toBe(`${'甲'.repeat(40)}…`);
    expect(after).toBe('乙'.repeat(30));
  });

  it('show what was put in where the rest is alike', () => {
    expect(aroundDifference(long, `${long}新`, 40)).toEqual({
      before: `…${'前'.repeat(12)}`,
      after: `…${'前'.repeat(12)}新`,
    });
  });
});

describe('sentences on a page', () => {
  const rest = (count: number) => `另有 ${count} 处`;

  it('are all there where there is room', () => {
    expect(withinRoom(['甲', '乙'], 10, rest)).toEqual(['甲', '乙']);
    expect(withinRoom([], 10, rest)).toEqual([]);
  });

  it('are counted where they are left out', () => {
    expect(withinRoom(['一二三四', '五六七八', '九十'], 8, rest)).toEqual([
      '一二三四',
      '五六七八',
      '另有 1 处',
    ]);
  });

  it('are cut where a single one is too long', () => {
    expect(withinRoom(['一二三四五六', '七'], 4, rest)).toEqual(['一二三…', '另有 1 处']);
  });

  it('are cut at a pause and not inside brackets, and say where they go on', () => {
    const cut = (sentence: string, room: number) =>
      withinRoom([sentence], room, rest, SEE_CHECK_REPORT);

    expect(cut('第一部分重复约 99%（开头 100%、管理 93%）。', 24)).toEqual([
      '第一部分重复约 99%，见检查单',
    ]);
    expect(cut('收到的申请比上年多，原因是村里分地，已核对过台账。', 20)).toEqual([
      '收到的申请比上年多，见检查单',
    ]);
  });
});
