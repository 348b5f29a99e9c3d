import { describe, expect, it } from 'vitest';
import type { NarrativeSection, ReportDraft } from '../domain';
import {
  applications,
  draftWith,
  findingsOf,
  formatOf,
  formatOfSections,
} from './sample-report.test-support';
import { sectionsSaySomething } from './structure';

const section: NarrativeSection = {
  kind: 'narrative',
  id: 'other',
  heading: '六、其他需要报告的事项',
  whenEmpty: 'confirm',
  whenOnlyNone: 'hint',
  blocks: [
    { id: 'fee', label: '收费' },
    { id: 'rest', label: '其他' },
  ],
};
const tables = formatOf([applications]).sections;

function found(
  narrative: Record<string, string>,
  change: Partial<NarrativeSection> = {},
  more: Partial<ReportDraft> = {},
) {
  const format = formatOfSections([...tables, { ...section, ...change }]);
  return findingsOf(sectionsSaySomething, format, draftWith({}, { narrative, ...more }));
}

describe('a section that says 无 and no more', () => {
  it('is told what it says and offered one sentence, put in the place of what was written', () => {
    const sentence = '2025年，本机关未收取信息处理费。除上述事项外，无其他需要报告的事项。';

    expect(found({ 'other/rest': '无。' })).toEqual([
      {
        rule: 'S3',
        severity: 'hint',
        section: 'other',
        cells: [],
        quote: '无。',
        message: '“六、其他需要报告的事项”只写了“无。”。没有收取信息处理费的，可以写明一句。',
        fixes: [
          {
            label: `改为“${sentence}”`,
            edits: [
              { text: 'narrative/other/rest', start: 0, end: 2, before: '无。', after: sentence },
            ],
          },
        ],
      },
    ]);
  });

  it('says 本年 in that sentence while there is no year', () => {
    const [finding] = found({ 'other/fee': '无' }, {}, { year: '' });

    expect(finding?.fixes?.[0]?.label).toMatch(/^改为“本年，本机关/);
  });

  it('replaces only what was written, blanks excepted', () => {
    const [finding] = found({ 'other/fee': ' ', 'other/rest': '无' });

    expect(finding?.fixes?.[0]?.edits?.map(({ text }) => text)).toEqual(['narrative/other/rest']);
  });

  it('must be written anew where its format says so, and is offered nothing', () => {
    expect(found({ 'other/fee': '暂无' }, { whenOnlyNone: 'error' })).toEqual([
      {
        rule: 'S3',
        severity: 'error',
        section: 'other',
        cells: [],
        quote: '暂无',
        message: '“六、其他需要报告的事项”只写了“暂无”，请写明具体内容。',
      },
    ]);
  });

  it.each(['无', '没有', '暂无', '略', '空', '无．', '无。。'])('is one with %s', (text) => {
    expect(found({ 'other/fee': text })).toHaveLength(1);
  });

  it.each(['更新慢，其他暂无。', '收费情况：无', '无收费'])('is none with %s', (text) => {
    expect(found({ 'other/fee': text })).toEqual([]);
  });
});
