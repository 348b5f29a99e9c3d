import { describe, expect, it } from 'vitest';
import type { ReportFormat, TableFormat } from '../domain';
import { readText } from './read-text';
import { recognise } from './recognise';

const people: TableFormat = {
  id: 'people',
  name: '表二',
  kind: 'count',
  unit: '件',
  rowHeading: '类别',
  columns: [
    { id: 'came', label: '本年收到件数' },
    { id: 'done', label: '本年办结件数' },
    { id: 'left', label: '年末未结件数' },
  ],
  rows: [
    { id: 'letters', label: '（一）群众来信' },
    { id: 'visits', label: '（二）群众来访' },
  ],
};

function formatWith(tables: readonly TableFormat[], version: string, from: number): ReportFormat {
  return {
    version,
    source: { documentNumber: `〔${String(from)}〕1号`, title: '样本通知', issuedOn: '2000-01-01' },
    reportYears: { from },
    sections: [
      {
        kind: 'narrative',
        id: 'overview',
        heading: '一、总体情况',
        allowsOwnHeadings: true,
        whenEmpty: 'error',
        whenOnlyNone: 'error',
        blocks: [
          { id: 'lead', label: '开头' },
          { id: 'proactive', label: '主动公开', heading: '主动公开' },
          { id: 'oversight', label: '监督保障', heading: '监督保障' },
        ],
      },
      { kind: 'tables', id: 'people', heading: '二、来信来访办理情况', tables, columnWidths: [] },
      {
        kind: 'narrative',
        id: 'problems',
        heading: '三、存在的主要问题及改进情况',
        whenEmpty: 'error',
        whenOnlyNone: 'error',
        blocks: [
          { id: 'problems', label: '问题' },
          { id: 'improvements', label: '改进' },
        ],
      },
    ],
    questions: [],
    presets: [],
  };
}

const formats = [formatWith([people], 'one', 2019)];

function read(text: string, among: readonly ReportFormat[] = formats) {
  const { document, error } = readText(text);
  if (error !== undefined) throw new Error(error);
  return recognise(among, document);
}

const table = (heading: string, ...rows: readonly string[]) => [heading, ...rows].join('\n');
const usual = '类别\t本年收到件数\t本年办结件数\t年末未结件数';
const visits = '（二）群众来访\t4\t5\t6';

describe('columns', () => {
  it('are read by their headings, in whatever order', () => {
    const { draft, unread } = read(
      table('类别\t年末未结件数\t本年收到件数\t本年办结件数', '（一）群众来信\t1\t2\t3', visits),
    );

    expect(draft.cells).toMatchObject({
      'people/letters/left': '1',
      'people/letters/came': '2',
      'people/letters/done': '3',
    });
    expect(unread).toEqual([]);
  });

  it('stand where their headings stand, past an empty column and one of the office’s own', () => {
    const { draft } = read(
      table(
        '序号\t类别\t\t本年收到件数\t备注\t本年办结件数\t年末未结件数',
        '1\t（一）群众来信\t\t1\t见附件\t\t3',
        '2\t（二）群众来访\t\t4\t\t5\t6',
      ),
    );

    expect(draft.cells).toEqual({
      'people/letters/came': '1',
      'people/letters/left': '3',
      'people/visits/came': '4',
      'people/visits/done': '5',
      'people/visits/left': '6',
    });
  });

  it('are doubtful where only one heading was left for them', () => {
    const { readings } = read(table('类别\t本年收到件数\t本年收到件数\t年末未结件数', visits));

    expect(readings.get('people/visits/came')?.state).toBe('read');
    expect(readings.get('people/visits/done')).toMatchObject({ state: 'doubtful', value: '5' });
  });

  it('are not read under other headings or none', () => {
    expect(read(table('类别\t甲类\t乙类\t丙类', visits)).unread).toEqual(['people']);
    expect(read(visits).unread).toEqual(['people']);
  });

  it('of which one heading is missing leave only that one unread', () => {
    const { unread, draft } = read(table('类别\t本年收到件数\t\t年末未结件数', visits));

    expect(unread).toEqual(['people/letters', 'people/visits/done']);
    expect(draft.cells).toEqual({ 'people/visits/came': '4', 'people/visits/left': '6' });
  });
});

describe('a reading', () => {
  it('names the box of the file it was read from, and each where the file says it twice', () => {
    const { readings } = read(
      table('类别\t年末未结件数\t本年收到件数', '群众来信\t3\t4', '群众来信\t3\t4'),
    );

    expect(readings.get('people/letters/came')?.sources).toEqual([
      { grid: 0, row: 1, column: 2 },
      { grid: 0, row: 2, column: 2 },
    ]);
  });

  it('that may be several numbers names each of them', () => {
    const { readings } = read(table(usual, '群众来信\t3\t4\t5', '群众来信\t3\t6\t5'));

    expect(readings.get('people/letters/done')).toMatchObject({
      state: 'notRead',
      candidates: ['4', '6'],
    });
    expect(readings.get('people/letters/came')).toMatchObject({ state: 'read', candidates: [] });
  });
});

describe('a row', () => {
  it('that stands twice and differs is not read where it differs', () => {
    const { unread, notes, draft } = read(table(usual, visits, '（二）群众来访\t4\t7\t6'));

    expect(unread).toContain('people/visits/done');
    expect(draft.cells).toEqual({ 'people/visits/came': '4', 'people/visits/left': '6' });
    expect(notes.map(({ text }) => text).join()).toMatch(/“5”、“7”/);
  });

  it('whose heading could be either of two is not read, and is mentioned', () => {
    const { readings, notes } = read(table(usual, '（二）群众到访\t4\t5\t6'));

    expect(readings.size).toBe(0);
    expect(notes.map(({ text }) => text).join()).toContain('群众到访');
  });

  it('with a box too many is read where that does not matter', () => {
    const { unread, draft, notes } = read(`${usual}\n（二）群众来访\t4\t4\t5\t6`);

    expect(unread).toEqual(['people/letters', 'people/visits/done', 'people/visits/left']);
    expect(draft.cells).toEqual({ 'people/visits/came': '4' });
    expect(notes.map(({ text }) => text).join()).toMatch(/“4”、“5”.*“5”、“6”/);
  });
});

describe('a table in the shape of another version', () => {
  const single: TableFormat = {
    ...people,
    rows: [people.rows[0]!, { id: 'visitsAll', label: '（二）群众来访' }],
  };
  const split: TableFormat = {
    ...people,
    rows: [
      people.rows[0]!,
      {
        label: '（二）群众来访',
        children: [
          { id: 'visitsOne', label: '1.个人来访人次' },
          { id: 'visitsMany', label: '2.集体来访批次' },
        ],
      },
    ],
  };
  const other: TableFormat = {
    ...people,
    id: 'other',
    columns: [{ id: 'sum', label: '收费金额' }],
    rows: [{ id: 'fees', label: '行政事业性收费' }],
  };
  const versions = [
    formatWith([single], 'old', 2019),
    formatWith([{ ...other, rows: [{ id: 'fees', label: '信息处理费' }] }, split], 'new', 2021),
  ];

  it('keeps its own ids and is named', () => {
    const fees = '类别\t收费金额\n信息处理费\t7';
    const { template, readings, unread, format } = read(
      `${fees}\n${table(usual, '（一）群众来信\t1\t2\t3', visits)}`,
      versions,
    );

    expect(template).toBe('new');
    expect(readings.get('people/visitsAll/came')?.value).toBe('4');
    expect(readings.has('people/visitsOne/came')).toBe(false);
    expect(unread).toEqual([]);
    expect(format.deviations?.[0]?.cells).toContain('people/visitsAll/done');
  });
});

describe('words', () => {
  const report = [
    '索引号：123-456',
    '青山镇人民政府2022年政府信息公开',
    '工作年度 报 告',
    '依据《条例》编制，期限为2022年1月1日至12月31日。',
    '[bookmark: _GoBack]一、总体情况：',
    '今年公开信息三条。',
    '（一）主动公开内容：',
    '公开三条。',
    '（二）教育培训',
    '培训两次。',
    '（三）做好监督和保障工作。全年无投诉。',
    '四、存在的问题与改进措施',
    '更新慢。下一步，加强更新。',
    '青山镇人民政府',
    '二〇二三年一月九日',
    '打印 关闭',
  ].join('\n');

  it('go to the parts that their headings name, however numbered', () => {
    const { draft, organization, year } = read(report);

    expect({ organization, year }).toEqual({ organization: '青山镇人民政府', year: 2022 });
    expect(draft.identity).toMatchObject({ title: '', signatory: '', signedOn: '2023-01-09' });
    expect(draft.identity.preamble).toMatch(/^依据/);
    expect(draft.narrative).toEqual({
      'overview/lead': '今年公开信息三条。',
      'overview/proactive': '公开三条。',
      'overview/oversight': '全年无投诉。',
      'problems/problems': '更新慢。',
      'problems/improvements': '下一步，加强更新。',
    });
    expect(draft.ownHeadings).toEqual({ overview: [{ heading: '教育培训', text: '培训两次。' }] });
  });

  it('under an office’s own heading stay out of the part that another heading names', () => {
    const { draft } = read(
      report
        .replace('（二）教育培训', '（二）强化考核保障')
        .replace('（三）做好监督和保障工作', '（三）监督保障'),
    );

    expect(draft.narrative['overview/oversight']).toBe('全年无投诉。');
    expect(draft.ownHeadings).toEqual({
      overview: [{ heading: '强化考核保障', text: '培训两次。' }],
    });
  });

  it('under a heading about something else are no part of the report’s own', () => {
    const { draft } = read(report.replace('（二）教育培训', '（二）民生保障'));

    expect(draft.narrative['overview/oversight']).toBe('全年无投诉。');
    expect(draft.ownHeadings).toEqual({ overview: [{ heading: '民生保障', text: '培训两次。' }] });
  });

  it('that are left out are mentioned', () => {
    const messages = read(report)
      .messages.map(({ text }) => text)
      .join();

    expect(messages).toMatch(/索引号/);
    expect(messages).toMatch(/bookmark/);
    expect(messages).toMatch(/打印 关闭/);
    expect(messages).toMatch(/没有找到“二、来信来访办理情况”/);
  });

  it('that name different years are mentioned', () => {
    const { year, messages } = read(report.replace('期限为2022年', '期限为2021年'));

    expect(year).toBe(2022);
    expect(messages.map(({ text }) => text).join()).toContain('标题 2022 年，统计期限 2021 年');
  });
});
