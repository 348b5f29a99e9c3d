import { describe, expect, it } from 'vitest';
import { changesOf } from '../../checks';
import { attachedPart } from '../../domain';
import type { ReportDraft } from '../../domain';
import { formats } from '../../formats';
import { reportWithCase } from '../labelled/good-report';

const { draft } = reportWithCase({
  says: '第一段。\n第二段。\n第三段。',
  finds: [],
  own: [{ heading: '教育培训', text: '培训两次。' }],
});
const changes = (after: Partial<ReportDraft>) =>
  changesOf({ formats, before: attachedPart(draft), after: { ...draft, ...after } });
const words = (text: string) => ({
  narrative: { ...draft.narrative, 'overview/onApplication': text },
});
const name = '一、总体情况（依申请公开）';

describe('what changed between two states of a report', () => {
  it('is nothing where nothing that is printed changed', () => {
    expect(changes({})).toEqual([]);
    expect(changes({ exportReason: '先送审', settled: {} })).toEqual([]);
    expect(changes(words(' 第一段。\r\n\n第二段。\n第三段。 '))).toEqual([]);
  });

  it('is each box by its name, and the totals that follow from it', () => {
    const cells = { ...draft.cells, 'applications/received/business': '2' };

    expect(changes({ cells })).toEqual([
      {
        name: '表三：一、本年新收政府信息公开申请数量，法人或其他组织 商业企业',
        before: '0',
        after: '2',
      },
      {
        name: '表三：一、本年新收政府信息公开申请数量，总计',
        before: '0',
        after: '2',
        isTotal: true,
      },
    ]);
  });

  it('tells a box that was emptied from one that is 0', () => {
    const cells = { ...draft.cells, 'article20Item5/licensing/decisions': '' };

    expect(changes({ cells })).toMatchObject([{ before: '0', after: '' }]);
  });

  it('is the paragraph that changed, not the text around it', () => {
    expect(changes(words('第一段。\n第二段改过。\n第三段。'))).toEqual([
      { name, before: '第二段。', after: '第二段改过。' },
    ]);
  });

  it('is what was put in and what was taken out', () => {
    expect(changes(words('第一段。\n新的一段。\n第二段。\n第三段。'))).toEqual([
      { name, before: '', after: '新的一段。' },
    ]);
    expect(changes(words('第一段。\n第三段。'))).toEqual([{ name, before: '第二段。', after: '' }]);
    expect(changes(words('甲。\n乙。\n第三段。'))).toEqual([
      { name, before: '第一段。', after: '甲。' },
      { name, before: '第二段。', after: '乙。' },
    ]);
  });

  it('does not take own headings for changed because one was put before them', () => {
    const own = [
      { heading: '制度建设', text: '修订一项。' },
      { heading: '教育培训', text: '培训两次。' },
    ];

    expect(changes({ ownHeadings: { overview: own } })).toEqual([
      { name: '一、总体情况（自拟标题）', before: '', after: '制度建设' },
      { name: '一、总体情况（自拟标题）', before: '', after: '修订一项。' },
    ]);
  });

  it('names the date as it is printed', () => {
    const identity = { ...draft.identity, signedOn: '2026-01-20' };

    expect(changes({ identity })).toEqual([
      { name: '落款日期', before: '2026年1月15日', after: '2026年1月20日' },
    ]);
  });
});
