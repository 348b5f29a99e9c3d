import { describe, expect, it } from 'vitest';
import { titleLines } from './title-lines';

const ENDING = '2025年政府信息公开工作年度报告';

function linesOf(organization: string): readonly string[] {
  return titleLines(organization + ENDING, organization);
}

describe('a title', () => {
  it('stays on one line where it fits', () => {
    expect(linesOf('某局')).toHaveLength(1);
  });

  it('breaks after the office', () => {
    expect(linesOf('青山镇人民政府')).toEqual(['青山镇人民政府', ENDING]);
    expect(linesOf('云岭省河阳市临河县柳溪镇人民政府')[1]).toBe(ENDING);
  });

  it('keeps an office as long as a line whole', () => {
    expect(linesOf('云岭省河阳市临河县柳溪街道办事处便民')).toEqual([
      '云岭省河阳市临河县柳溪街道办事处便民',
      ENDING,
    ]);
  });

  it('breaks the name of an office longer than a line after a district, never before 人民政府', () => {
    const lines = linesOf('云岭省河阳回族自治州临河彝族自治县柳溪苗族乡人民政府');

    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/(?:自治州|自治县)$/);
    expect(lines.join('')).toContain('苗族乡人民政府2025年');
    expect(lines.every((line) => line.length <= 21)).toBe(true);
  });

  it('of the person’s own is broken between words, and never inside one', () => {
    const lines = titleLines(
      '关于青山镇人民政府2025年度政府信息公开工作的年度报告',
      '青山镇人民政府',
    );

    expect(lines).toEqual(['关于青山镇人民政府', '2025年度政府信息公开工作的年度报告']);
  });

  it('never begins a line with a closing mark or ends it with an opening one', () => {
    const [first = '', second = ''] = titleLines(
      '临河县柳溪镇（含原东溪乡、西溪乡）信息公开有关情况的书面说明材料',
      '',
    );

    expect(first).not.toMatch(/[（、]$/);
    expect(second).not.toMatch(/^[）、]/);
    expect(first.length).not.toBe(second.length);
  });

  it('tears no rare character', () => {
    for (const line of titleLines('𠮷'.repeat(30), ''))
      expect(line).toMatch(/^[^\ud800-\udfff]+$/u);
  });

  it('longer than three lines is left to Word', () => {
    expect(titleLines('二'.repeat(70), '')).toHaveLength(1);
    expect(linesOf('某'.repeat(24))).toHaveLength(1);
  });
});
