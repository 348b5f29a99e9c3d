import { describe, expect, it } from 'vitest';
import { rules } from '../checks';
import { applyFix, evaluateDraft, formatOfVersion } from '../domain';
import { formats } from '../formats';
import { reportWithCase } from './labelled/good-report';
import { applied } from './labelled/labelled-case';

function compared(says: string, now: number, before: number, year = 2025) {
  const { format, draft } = reportWithCase({
    says,
    year,
    cells: applied({ received: now, disclosed: now }),
    previous: {
      says: '',
      cells: applied({ received: before, disclosed: before }),
      isFiguresOnly: true,
    },
    finds: [],
  });
  const previousFormat = formatOfVersion(formats, draft.previous?.formatVersion ?? '') ?? null;
  const { findings } = evaluateDraft({ format, rules, draft, previousFormat });
  return { draft, finding: findings.find(({ rule }) => rule === 'T11') };
}

describe('a comparison with last year', () => {
  it('that is wrong names both years, the right words and the box', () => {
    const { finding } = compared('收到政府信息公开申请7件，同比增长２5.0％。', 7, 3);

    expect(finding).toMatchObject({
      severity: 'hint',
      quote: '同比增长２5.0％',
      cells: ['applications/received/total'],
      expected: '增加 4 件（133.3%）',
    });
    expect(finding?.message).toContain('本年是 7 件，上年报告是 3 件');
  });

  it.each([
    ['收到政府信息公开申请7件，同比增长25%。', '收到政府信息公开申请7件，同比增长133%。'],
    [
      '收到政府信息公开申请7件，较上年增加三件（10.5%）。',
      '收到政府信息公开申请7件，较上年增加4件（133.3%）。',
    ],
  ])('offers to put the number right: %s', (says, mended) => {
    const { draft, finding } = compared(says, 7, 3);
    const after = applyFix(draft, finding!.fixes![0]!);

    expect(after!.narrative['overview/onApplication']).toBe(mended);
  });

  it('has to be written anew where it was more and is said to be less', () => {
    expect(compared('收到政府信息公开申请7件，同比减少4件。', 7, 3).finding?.fixes).toEqual([]);
  });

  it('with a year of none has no percentage', () => {
    const { finding } = compared('收到政府信息公开申请7件，同比增长700%。', 7, 0);

    expect(finding?.message).toContain('上年是 0，算不出百分数');
  });

  it('goes back to a report of the older format', () => {
    expect(compared('收到政府信息公开申请7件，同比增加5件。', 7, 3, 2021).finding).toBeDefined();
    expect(compared('收到政府信息公开申请7件，同比增加4件。', 7, 3, 2021).finding).toBeUndefined();
  });
});
