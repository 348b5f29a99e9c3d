import { describe, expect, it } from 'vitest';
import type { ReportDraft, Rule, SourceRemark } from '../domain';
import {
  cellsHoldNumbersOnly,
  headingsAsInTemplate,
  labelsAsInTemplate,
  tablesComplete,
} from './as-in-the-file';
import { applications, draftWith, findingsOf, formatOf } from './sample-report.test-support';

const format = formatOf([applications]);

function remark(kind: SourceRemark['kind'], more: Partial<SourceRemark> = {}): SourceRemark {
  return { kind, section: 'section1', quote: '', official: '三、申请', cell: null, ...more };
}

function draftOf(remarks: readonly SourceRemark[], more: Partial<ReportDraft> = {}) {
  return draftWith({ 'applications/received/person': '46' }, { remarks: [...remarks], ...more });
}

describe('a file that was read', () => {
  it('is asked for a heading of which the figures are there, and to mend one that is not', () => {
    const missing = [remark('headingMissing'), remark('headingMissing', { section: 'other' })];
    const found = findingsOf(headingsAsInTemplate, format, draftOf(missing));

    expect(found.map(({ severity }) => severity)).toEqual(['error', 'confirm']);
  });

  it('is told each kind of departure once, with both wordings', () => {
    const changed = [
      remark('headingChanged', { quote: '三、申请情况：' }),
      remark('headingChanged', { quote: '四、诉讼' }),
    ];
    const [finding, ...others] = findingsOf(headingsAsInTemplate, format, draftOf(changed));

    expect(others).toEqual([]);
    expect(finding?.message).toContain('“三、申请情况：”（应为“三、申请”）、“四、诉讼”');
  });

  it('must have all tables', () => {
    const [finding] = findingsOf(tablesComplete, format, draftOf([remark('tableMissing')]));

    expect(finding).toMatchObject({ severity: 'error' });
  });

  it('of the first year may follow the format or not', () => {
    const draft = draftOf([remark('tableMissing')], { year: '2019' });

    expect(findingsOf(tablesComplete, format, draft)[0]?.severity).toBe('hint');
  });

  it('is told of other labels, and of words beside a number with their cell', () => {
    const note = remark('cellNote', {
      quote: '46件',
      official: '46',
      cell: 'applications/received/person',
    });
    const draft = draftOf([remark('labelChanged', { quote: '申请' }), note]);

    expect(findingsOf(labelsAsInTemplate, format, draft)).toHaveLength(1);
    expect(findingsOf(cellsHoldNumbersOnly, format, draft)).toMatchObject([
      { cells: ['applications/received/person'], quote: '46件', severity: 'confirm' },
    ]);
  });

  it('that departs in nothing is told nothing', () => {
    const all = [headingsAsInTemplate, tablesComplete, labelsAsInTemplate, cellsHoldNumbersOnly];

    expect(all.flatMap((rule) => findingsOf(rule, format, draftOf([])))).toEqual([]);
  });
});

describe('what is told of a file', () => {
  const messagesOf = (rule: Rule, ...remarks: readonly SourceRemark[]) =>
    findingsOf(rule, format, draftOf(remarks)).map(({ message }) => message);

  it('is each departure of the headings by its kind, most serious first', () => {
    const remarks = [
      remark('headingMisplaced', { quote: '表四', official: '四、复议' }),
      remark('headingMisplaced', { quote: '二、公开', official: '二、公开' }),
      remark('headingRepeated', { official: '一、总体情况' }),
      remark('headingChanged', { quote: '五、问题：', official: '五、问题' }),
      remark('headingMissing'),
      remark('headingMissing', { section: 'other', official: '六、其他' }),
    ];

    expect(messagesOf(headingsAsInTemplate, ...remarks)).toEqual([
      '原文件缺少“六、其他”这一部分。请补上标题和内容。',
      '原文件里没有“三、申请”这个标题，内容在别处。请补上标题。',
      '标题与模板不同，或没有另起一段：“五、问题：”（应为“五、问题”）。从这里重新导出即可改正。',
      '标题重复出现：“一、总体情况”。请删去多余的。',
      '次序与模板不同：“表四”不在“四、复议”下、“二、公开”。请按模板排列，表放在自己的标题下面。',
    ]);
  });

  it('is told by the rule that it is about', () => {
    const note = remark('cellNote', { cell: 'applications/received/person' });
    const all = draftOf([
      remark('headingMissing'),
      remark('tableMissing'),
      remark('labelChanged'),
      note,
    ]);
    const rules = [headingsAsInTemplate, tablesComplete, labelsAsInTemplate, cellsHoldNumbersOnly];

    expect(rules.flatMap((rule) => findingsOf(rule, format, all)).map(({ rule }) => rule)).toEqual([
      'S1',
      'S2',
      'L1',
      'N16',
    ]);
  });

  it('is a whole part missing, where its tables hold nothing', () => {
    const draft = { ...draftOf([remark('headingMissing')]), cells: {} };

    expect(findingsOf(headingsAsInTemplate, format, draft)[0]?.severity).toBe('error');
  });

  it('is which tables are missing, and which labels are others', () => {
    expect(
      messagesOf(
        tablesComplete,
        remark('tableMissing', { official: '表三' }),
        remark('tableMissing', { official: '表四' }),
      ),
    ).toEqual(['原文件里没有读到表三、表四。请补上，或核对原文件的表是不是图片。']);
    expect(
      messagesOf(labelsAsInTemplate, remark('labelChanged', { quote: '件量', official: '件数' })),
    ).toEqual(['表内文字与模板不同：“件量”（应为“件数”）。从这里重新导出即可改正。']);
  });

  it('stands at its section and quotes the file; several stand at none of them', () => {
    const one = remark('labelChanged', { quote: '件量' });
    const found = (...remarks: readonly SourceRemark[]) =>
      findingsOf(labelsAsInTemplate, format, draftOf(remarks))[0];

    expect(found(one)).toMatchObject({
      section: 'section1',
      quote: '件量',
      cells: [],
      severity: 'confirm',
    });
    expect(found(one, one)).toMatchObject({ section: null, quote: '件量' });
    expect(found(remark('labelChanged'))).not.toHaveProperty('quote');
  });

  it('is named once if it comes twice, and counted from the fifth on', () => {
    const labels = (...quotes: readonly string[]) =>
      messagesOf(
        labelsAsInTemplate,
        ...quotes.map((quote) => remark('labelChanged', { quote, official: '甲' })),
      )[0];

    expect(labels('一', '二', '一')).toContain('：“一”（应为“甲”）、“二”（应为“甲”）。');
    expect(labels('一', '二', '三', '四')).toContain('“四”（应为“甲”）。从这里');
    expect(labels('一', '二', '三', '四', '五')).toContain('“四”（应为“甲”）等 5 处。从这里');
  });

  it('is what was read of a box with words in it, and where they can go', () => {
    const note = (quote: string, cell: string) =>
      remark('cellNote', { quote, official: '22', cell });
    const person = 'applications/received/person';
    const place = '表三“一、新收，自然人”原文件写';

    expect(
      messagesOf(
        cellsHoldNumbersOnly,
        note('22件', person),
        note('22（其中修订16件）', person),
        note('22(含修订)', person),
        note('22其中修订16', person),
        note('22件', 'no/such/cell'),
      ),
    ).toEqual([
      `${place}“22件”，已读作 22。格内只填数，单位不用写。`,
      `${place}“22（其中修订16件）”，已读作 22。格内只填数，括号里的说明可以移到第六部分。`,
      `${place}“22(含修订)”，已读作 22。格内只填数，括号里的说明可以移到第六部分。`,
      `${place}“22其中修订16”，已读作 22。格内只填数，括号里的说明可以移到第六部分。`,
    ]);
    expect(findingsOf(cellsHoldNumbersOnly, format, draftOf([note('22件', person)]))).toMatchObject(
      [{ section: 'section1', cells: [person], expected: '22', actual: '22件' }],
    );
  });
});
