import { describe, expect, it } from 'vitest';
import { noHandover } from '../../domain';
import type { Finding, Progress } from '../../domain';
import { tinyFormat } from '../evaluation.test-support';
import { openMatters } from './open-matters';

const finding = (more: Partial<Finding>): Finding => ({
  rule: 'T1',
  severity: 'error',
  message: '差 1 件。',
  cells: [],
  section: null,
  ...more,
});

const matters = (
  findings: readonly Finding[],
  progress: readonly Progress[] = [],
  handover = noHandover,
) => openMatters({ format: tinyFormat, draft: { handover }, findings, progress });

describe('what is open before 定稿', () => {
  it('is what is wrong, then what is to be confirmed or filled in', () => {
    expect(
      matters([
        finding({}),
        finding({ severity: 'confirm', message: '去年的数没换。' }),
        finding({ isMissing: true, message: '还有 3 格没填。' }),
      ]),
    ).toEqual(['须改正：差 1 件。', '请核实：去年的数没换。', '还没填：还有 3 格没填。']);
  });

  it('is not a hint, nor what has been accounted for', () => {
    expect(matters([finding({ severity: 'hint' }), finding({ settledReason: '属实' })])).toEqual(
      [],
    );
  });

  it('is a part that no finding speaks of', () => {
    const progress: readonly Progress[] = [
      { step: 'requests', state: 'partial', missing: ['2格'] },
      { step: 'basics', state: 'empty', missing: ['机关名称', '落款日期'] },
    ];
    expect(matters([], progress)).toEqual([
      '还没填：“一、申请”还差2格。',
      '还没填：“基本信息”还差机关名称、落款日期。',
    ]);
    expect(matters([finding({ isMissing: true, message: '空。' })], progress)).toHaveLength(1);
  });

  it('is an opinion of the county that nobody has answered', () => {
    const opinions = (['', 'changed', 'explained'] as const).map((state) => ({
      text: '请核对',
      state,
      note: '',
    }));
    expect(matters([], [], { ...noHandover, opinions })).toEqual(['退回意见还有 1 条在处理。']);
  });
});
