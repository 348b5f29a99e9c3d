import { describe, expect, it } from 'vitest';
import { labelKey } from './label-key';
import { LabelSet } from './label-set';

const labels = [
  '1.本机关不掌握相关政府信息',
  '2.其他法律行政法规禁止公开',
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  '3.危及“三安全一稳定”',
  '行政许可',
  '行政处罚',
  '行政规范性文件',
  '规章',
];
const set = new LabelSet(labels.map((label) => [label, label] as const));
const found = (text: string) => set.find(text)?.items[0] ?? null;

describe('a label', () => {
  it.each([
    ['1．本机关不掌握相关政府信息', labels[0]],
    ['1、本机关不掌握\n相关政府信息', labels[0]],
    ['(二) 部分公开', labels[2]],
    ['3. 危及"三安全一稳定"', labels[3]],
    ['行政 许可', labels[4]],
    ['规章（含修订）', labels[7]],
  ])('is found in other signs and spaces: “%s”', (text, label) => {
    expect(found(text)).toBe(label);
    expect(set.find(text)?.quality).not.toBe('damaged');
  });

  it.each([
    ['1.本单位不掌握相关政府信息', labels[0]],
    ['2.其他法律行政止公开', labels[1]],
    ['规范性文件', labels[6]],
  ])('is found in other words if no other is near: “%s”', (text, label) => {
    expect(found(text)).toBe(label);
    expect(set.find(text)?.quality).toBe('damaged');
  });

  it.each(['行政处可', '行政', '政府信息公开', '规程', '合计', '7.本单位不掌握相关政府信息', ''])(
    'is not guessed: “%s”',
    (text) => {
      expect(found(text)).toBeNull();
    },
  );

  it('keeps numbers that belong to the words', () => {
    expect(labelKey('三安全一稳定')).toMatchObject({ body: '三安全一稳定', number: '' });
    expect(labelKey('（三）不予公开')).toMatchObject({ body: '不予公开', number: '三' });
  });
});
