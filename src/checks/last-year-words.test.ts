import { describe, expect, it } from 'vitest';
import { evaluateDraft } from '../domain';
import type { NarrativeSection, Rule } from '../domain';
import { notLastYearsWords, shareRepeated } from './last-year-words';
import { noLeftovers } from './wrong-words';
import { draftWith, formatOfSections } from './sample-report.test-support';

const problems: NarrativeSection = {
  kind: 'narrative',
  id: 'problems',
  heading: '五、问题',
  blocks: [{ id: 'all', label: '问题' }],
  whenEmpty: 'error',
  whenOnlyNone: 'error',
  mustDifferEachYear: true,
};

function findings(rule: Rule, text: string, lastYear: string | null, section = problems) {
  const format = formatOfSections([section]);
  const words = (all: string) => draftWith({}, { narrative: { 'problems/all': all } });
  const draft = { ...words(text), previous: lastYear === null ? null : words(lastYear) };
  return evaluateDraft({ format, rules: [rule], draft, previousFormat: format }).findings;
}

const before =
  '一是栏目更新不够及时，个别科室在文件印发后未按时限上网；二是政策解读形式比较单一，图表和问答少；三是基层专区的引导标识不清楚，群众查找不便。';
const rewritten =
  '今年抽查发现，财政预决算栏目晚了两周才发布，村级专栏缺少更新责任人，热线办件公开的口径前后不一，工作人员轮岗后衔接不上。';

describe('words of last year', () => {
  it('are almost the same, and have to be accounted for', () => {
    const [finding] = findings(notLastYearsWords, before.replace('三是', '此外'), before);
    expect(finding).toMatchObject({ rule: 'N7', severity: 'confirm', section: 'problems' });
  });

  it('lead to each box that is much alike, with its own share', () => {
    const two: NarrativeSection = {
      ...problems,
      blocks: [
        { id: 'all', label: '问题' },
        { id: 'next', label: '改进情况' },
      ],
    };
    const format = formatOfSections([two]);
    const words = (all: string, next: string) =>
      draftWith({}, { narrative: { 'problems/all': all, 'problems/next': next } });
    const draft = { ...words(before, rewritten.slice(0, 55)), previous: words(before, '无。') };
    const found = evaluateDraft({
      format,
      rules: [notLastYearsWords],
      draft,
      previousFormat: format,
    }).findings;

    expect(found).toMatchObject([
      {
        isAboutLikeness: true,
        message: '“五、问题”除数字外，与上年重复约 56%（问题 100%），请改写成本年的情况。',
        messageOnceSettled: '“五、问题”除数字外，与上年重复约 56%。',
        places: [{ text: 'narrative/problems/all', start: 0, end: 0 }],
      },
    ]);
  });

  it('are half the same, which is a hint', () => {
    const [finding] = findings(notLastYearsWords, before + rewritten.slice(0, 40), before);
    expect(finding?.severity).toBe('hint');
  });

  it.each([
    ['written anew', rewritten, before],
    ['without a last year', before, null],
    ['short', '栏目更新不够及时。', before],
  ])('are not spoken of when %s', (_, text, lastYear) => {
    expect(findings(notLastYearsWords, text, lastYear)).toEqual([]);
  });

  it('may be alike where the notice does not ask for news', () => {
    expect(
      findings(notLastYearsWords, before, before, { ...problems, mustDifferEachYear: false }),
    ).toEqual([]);
  });

  it('do not count sentences that state that nothing happened', () => {
    const nothing = '2024年，本机关未收到政府信息公开申请。'.repeat(5);
    expect(shareRepeated(nothing, nothing)).toBe(0);
  });

  it('do not count a box too short to be said in two ways', () => {
    const short = '公开栏设在镇政府门口，由党政办公室专人看管维护。';
    const both: NarrativeSection = {
      ...problems,
      blocks: ['all', 'b', 'c'].map((id) => ({ id, label: id })),
    };
    const format = formatOfSections([both]);
    const narrative = { 'problems/all': short, 'problems/b': short, 'problems/c': short };
    const draft = { ...draftWith({}, { narrative }), previous: draftWith({}, { narrative }) };
    const input = { format, rules: [notLastYearsWords], draft, previousFormat: format };

    expect(evaluateDraft(input).findings).toEqual([]);
  });

  it('are compared quickly even when they are endless', () => {
    expect(shareRepeated('公开'.repeat(50_000), '公开'.repeat(50_000))).toBe(1);
  });
});

describe('figures of last year', () => {
  it('left as marks are counted by section', () => {
    const [finding] = findings(noLeftovers, '□待填年公开□待填条', null);
    expect(finding).toMatchObject({ severity: 'confirm', section: 'problems' });
    expect(finding?.message).toContain('还有 2 处“□待填”');
    expect(finding?.places?.map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [6, 9],
    ]);
  });

  it('that were written into instead of over are spoken of', () => {
    expect(findings(noLeftovers, '□2026待填年公开□ 待填条，□5条', null)).toMatchObject([
      { quote: '□2026待填', message: expect.stringContaining('“□ 待填”') as string },
    ]);
  });

  it('once replaced are not spoken of', () => {
    expect(findings(noLeftovers, '2025年公开5条，待填表格已清理', null)).toEqual([]);
  });
});
