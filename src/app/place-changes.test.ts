import { describe, expect, it } from 'vitest';
import { answerNone, blankLedgerLine, emptyDraft, fillBlanks, withLines } from '../domain';
import type { ReportDraft } from '../domain';
import { formats } from '../formats';
import { placeChanges, stepName } from '../forms';

const empty = emptyDraft('2021', '2025');
const received = 'applications/received/naturalPerson';
const format = formats.find(({ version }) => version === '2021')!;
const changesTo = (after: ReportDraft, before = empty) => placeChanges(formats, before, after);
const nameOf = (after: ReportDraft, before = empty) => stepName(null, changesTo(after, before));
const own = (...headings: string[]): ReportDraft => ({
  ...empty,
  ownHeadings: { overview: headings.map((heading) => ({ heading, text: `${heading}的内容` })) },
});

describe('what was done is called as the report calls it', () => {
  it('names a box by its table, its row and its column', () => {
    const three = { ...empty, cells: { [received]: '3' } };
    const four = { ...empty, cells: { [received]: '4' } };
    const name = '表三“一、本年新收政府信息公开申请数量，自然人”';
    expect(nameOf(three)).toBe(`填了${name}`);
    expect(nameOf(four, three)).toBe(`改了${name}`);
    expect(nameOf(empty, four)).toBe(`清空了${name}`);
    expect(changesTo(four, three)).toMatchObject([
      { before: '3', after: '4', target: { step: 'applications', cell: received } },
    ]);
  });

  it('names words by their part and puts the caret behind what is new', () => {
    const words = (text: string) => ({ ...empty, narrative: { 'overview/proactive': text } });
    expect(nameOf(words('公开86条。'), words('公开条。'))).toBe('改了一、总体情况（主动公开）');
    expect(changesTo(words('公开86条。'), words('公开条。'))[0]?.target).toEqual({
      step: 'overview',
      place: { text: 'narrative/overview/proactive', start: 4, end: 4 },
    });
  });

  it('names fields of the office, with what was chosen in words', () => {
    const identity = { ...empty.identity, officeKind: 'township' as const, contactPhone: '12345' };
    expect(changesTo({ ...empty, identity })).toEqual([
      expect.objectContaining({ name: '机关类别', before: '镇', after: '乡' }),
      expect.objectContaining({ name: '联系电话', before: '', after: '12345' }),
    ]);
  });

  it('names an own heading that came and one that went', () => {
    expect(changesTo(own('甲')).map(({ name }) => name)).toEqual([
      '一、总体情况的小标题',
      '一、总体情况（甲）',
    ]);
    expect(changesTo(empty, own('甲')).map(({ before }) => before)).toEqual(['甲', '甲的内容']);
  });

  it('counts the places of an act, and keeps the name of the act', () => {
    const { draft } = fillBlanks(format, empty, ['disputes']);
    expect(nameOf(draft)).toMatch(/^填了表四“.+等 \d+ 处$/);
    expect(stepName('12 格空着的已填为 0。', changesTo(draft))).toBe('12 格空着的已填为 0');
  });

  it('tells an answer with its question first', () => {
    const question = format.questions[0]!;
    expect(changesTo(answerNone(format, question, empty).draft)[0]).toMatchObject({
      name: `先答五问“${question.text}”`,
      after: '没有',
      target: { step: 'questions' },
    });
  });

  it('tells who gives a number, and that it was looked up', () => {
    const sources = (figures: ReportDraft['figureSources']['figures']) => ({
      ...empty,
      figureSources: { givers: { documents: '法治办' }, figures, others: { websiteItems: '86' } },
    });
    const moved = sources({
      'article20Item5/licensing/decisions': { by: '农业农村办', verified: '41' },
    });
    const licensing = '行政许可，本年处理决定数量';

    expect(changesTo(moved)).toEqual([
      expect.objectContaining({ name: `${licensing}由谁提供`, after: '农业农村办' }),
      expect.objectContaining({ name: `${licensing}已核的数`, after: '41' }),
      expect.objectContaining({ name: '网站主动公开政府信息', after: '86' }),
      expect.objectContaining({ name: '提供单位“司法所”的名称', after: '法治办' }),
    ]);
    expect(nameOf(sources({}), moved)).toBe(`清空了${licensing}由谁提供等 2 处`);
    expect(changesTo(moved)[0]!.target).toEqual({ step: 'asking' });
  });

  it('tells what is not seen in any box where nothing else changed', () => {
    const marked = { ...empty, verifiedZero: { [received]: 'fix' } };
    expect(changesTo(marked)).toMatchObject([{ name: '“已核实为0”的标记', after: '1 格' }]);
    expect(changesTo(empty)).toEqual([]);
  });

  it('calls a box of the ledger by its line, and tells choices in words', () => {
    const before = { ...empty, ledger: withLines({}, [blankLedgerLine, blankLedgerLine]) };
    const line = { ...blankLedgerLine, receivedOn: '2025-03-05', result: 'disclosed' };
    const after = { ...before, ledger: { ...before.ledger, '2': line } };
    expect(changesTo(after, before)).toMatchObject([
      { name: '台账第 2 件 收到日期', before: '', after: '2025-03-05' },
      { name: '台账第 2 件 办理结果', after: '（一）予以公开' },
    ]);
    expect(nameOf(after, before)).toBe('填了台账第 2 件 收到日期等 2 处');
    expect(changesTo(after, before)[0]?.target).toEqual({
      step: 'ledger',
      field: 'ledger.2.receivedOn',
    });
  });

  it('tells lines that came or went one by one, and very many as one', () => {
    const line = { ...blankLedgerLine, summary: '征地批文' };
    const one = { ...empty, ledger: withLines({}, [line]) };
    expect(nameOf(one)).toBe('填了台账第 1 件');
    expect(nameOf(empty, one)).toBe('清空了台账第 1 件');
    const many = {
      ...empty,
      ledger: withLines(
        {},
        Array.from({ length: 60 }, () => line),
      ),
    };
    expect(changesTo(many)).toMatchObject([{ name: '台账', before: '0 件', after: '60 件' }]);
  });

  it('goes through the steps in their order', () => {
    const { draft } = fillBlanks(format, empty, ['disputes', 'applications']);
    const all = {
      ...draft,
      year: '2024',
      narrative: { 'problems/problems': '不够', 'overview/proactive': '好' },
      previous: { ...empty, identity: { ...empty.identity, organization: '青山镇' } },
    };
    const steps = changesTo(all).map(({ target }) => target.step);
    expect([...new Set(steps)]).toEqual([
      'basics',
      'overview',
      'applications',
      'disputes',
      'problems',
    ]);
  });
});
