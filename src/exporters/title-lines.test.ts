import { expect, it } from 'vitest';
import { titleLines } from './title-lines';

it('breaks a title that is too long for a line after the office', () => {
  expect(titleLines('青山镇人民政府2025年政府信息公开工作年度报告', '青山镇人民政府')).toEqual([
    '青山镇人民政府',
    '2025年政府信息公开工作年度报告',
  ]);
});

it('keeps a short title on one line', () => {
  expect(titleLines('某局2025年政府信息公开工作年度报告', '某局')).toHaveLength(1);
});

it('leaves a title alone that does not begin with the office', () => {
  expect(
    titleLines('关于青山镇人民政府2025年政府信息公开工作的年度报告', '青山镇人民政府'),
  ).toHaveLength(1);
});

it('does not break where there is no office yet', () => {
  expect(titleLines('二'.repeat(40), '')).toHaveLength(1);
});
