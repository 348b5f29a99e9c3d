import { describe, expect, it } from 'vitest';
import { emptyDraft, formatCells, opinionLinks, splitOpinions } from '../domain';
import type { AttachedDraft } from '../domain';
import { format2021 as format } from './format-2021';

const draft = {
  ...emptyDraft('2021', '2025'),
  narrative: {
    'overview/proactive': '2025年公开政府信息86条。',
    'overview/onApplication': '2025年收到申请3件，均已答复。',
    'overview/management': '政府信息公开前逐级审核。',
  },
};
const input = { format, draft, returned: null };
const links = (opinion: string, returned: AttachedDraft | null = null) =>
  opinionLinks(opinion, { ...input, returned });

describe('an opinion leads to the box it speaks of', () => {
  it.each([
    ['表三“二、上年结转”自然人一格与去年报告不一致', 'applications/broughtForward/naturalPerson'],
    ['本年新收、商业企业应为2', 'applications/received/business'],
    ['表3中科研机构的（一）予以公开填错', 'applications/disclosed/research'],
    ['表四行政复议结果纠正应为1件', 'disputes/cases/reconsiderationCorrected'],
    ['行政规范性文件现行有效件数与去年对不上', 'article20Item1/normativeDocuments/inForce'],
    ['表二行政许可请核实', 'article20Item5/licensing/decisions'],
  ])('%s', (opinion, cell) => {
    expect(formatCells(format).has(cell as never)).toBe(true);
    expect(links(opinion).map((link) => link.cell)).toEqual([cell]);
  });

  it.each([
    ['表三自然人一列勾稽不平', '表三：自然人', 'applications/received/naturalPerson'],
    [
      '不予公开各项请核实',
      '表三：（三）不予公开',
      'applications/withheldStateSecret/naturalPerson',
    ],
    ['行政诉讼的数与法院不一致', '表四：行政诉讼', 'disputes/cases/litigationDirectUpheld'],
  ])('or to the first box of the row or column: %s', (opinion, name, cell) => {
    expect(links(opinion)).toMatchObject([{ name, cell }]);
  });
});

describe('an opinion leads to the words it quotes', () => {
  const key = 'narrative/overview/onApplication';

  it('which it selects in their box', () => {
    const [link, ...others] = links('“收到申请3件”与表三对不上');
    const { place } = link!;

    expect(others).toEqual([]);
    expect(place?.text).toBe(key);
    expect(draft.narrative['overview/onApplication'].slice(place!.start, place!.end)).toBe(
      '收到申请3件',
    );
  });

  it('to their box where they are gone by now', () => {
    const returned = {
      ...draft,
      narrative: { ...draft.narrative, 'overview/onApplication': '收到申请四件。' },
    };

    expect(links('“收到申请四件”有误', returned)).toMatchObject([
      { place: { text: key, start: 0, end: 0 } },
    ]);
  });

  it('but not where they stand more than once, or nowhere', () => {
    expect(links('“政府信息”写法不统一')).toEqual([]);
    expect(links('“2025年收”写法不统一')).toHaveLength(1);
    expect(links('“从来没有写过的话”请删去')).toEqual([]);
  });

  it('not where they stand twice in one box, overlapping or not', () => {
    const narrative = {
      'overview/management': '审核，审核，审核',
      'overview/platform': '审核，审核',
    };
    const twice = opinionLinks('“审核，审核”写法不统一', {
      ...input,
      draft: { ...draft, narrative },
    });

    expect(twice).toEqual([]);
  });

  it('not to a place of before while they still stand in two', () => {
    const returned = { ...draft, narrative: { 'overview/management': '政府信息公开前审核。' } };

    expect(links('“政府信息”写法不统一', returned)).toEqual([]);
  });

  it('of three characters or more, in their step', () => {
    const titled = { ...draft, identity: { ...draft.identity, title: '青山镇2025年报告' } };

    expect(links('“86条”与台账不符')).toMatchObject([{ step: 'overview' }]);
    expect(links('“86”与台账不符')).toEqual([]);
    expect(opinionLinks('“青山镇2025年”不全', { ...input, draft: titled })).toMatchObject([
      { name: '标题', step: 'basics', place: { text: 'identity/title', start: 0, end: 8 } },
    ]);
  });
});

describe('an opinion leads to a part of the report', () => {
  it.each([
    ['总体情况字数太多', ['一、总体情况']],
    ['第一、五部分与去年雷同', ['一、总体情况', '五、存在的主要问题及改进情况']],
    ['监督保障没有写考核', ['一、总体情况（监督保障）']],
    ['总体情况里主动公开写得太短', ['一、总体情况（主动公开）']],
    ['改进情况太空', ['五、存在的主要问题及改进情况（改进情况）']],
    ['平台建设请补写', ['一、总体情况（政府信息公开平台建设）']],
    ['表三请再核对一遍', ['三、收到和处理政府信息公开申请情况']],
    ['落款日期晚了', ['落款日期']],
    ['标题漏了年份', ['标题']],
    ['文号要用六角括号', ['发文字号']],
    ['前言里的部分名称不对', ['前言']],
    ['署名没有写全称', ['署名']],
    ['单位名称、署名不一致', ['署名', '机关名称']],
    ['机关名称不全', ['机关名称']],
    ['表二里有空格', ['二、主动公开政府信息情况']],
    ['第三个部分没填完', ['三、收到和处理政府信息公开申请情况']],
    ['第二及五部分', ['二、主动公开政府信息情况', '五、存在的主要问题及改进情况']],
    ['其他需要报告的事项太长', ['六、其他需要报告的事项']],
    [
      '第一、二、三、五部分都要改',
      ['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况'],
    ],
  ])('%s', (opinion, names) => {
    expect(links(opinion).map(({ name }) => name)).toEqual(names);
  });

  it('which is opened at the box of its words', () => {
    const key = 'narrative/overview/oversight';

    expect(links('监督保障没有写考核')).toEqual([
      {
        name: '一、总体情况（监督保障）',
        step: 'overview',
        place: { text: key, start: 0, end: 0 },
      },
    ]);
    expect(links('前言太长')).toEqual([
      { name: '前言', step: 'basics', field: 'identity.preamble' },
    ]);
    expect(links('总体情况太长')).toEqual([{ name: '一、总体情况', step: 'overview' }]);
  });

  it.each([
    ['落款晚了', '落款日期', 'signedOn'],
    ['成文日期晚了', '落款日期', 'signedOn'],
    ['标题不全', '标题', 'title'],
    ['发文字号不全', '发文字号', 'documentNumber'],
    ['署名不全', '署名', 'signatory'],
    ['单位名称不全', '机关名称', 'organization'],
  ])('or at a field of 基本信息: %s', (opinion, name, field) => {
    expect(links(opinion)).toEqual([{ name, step: 'basics', field }]);
  });

  it('a word that is also part of a heading leads to its block only within its part', () => {
    expect(links('主动公开写得太短')).toEqual([]);
    expect(links('依申请公开写得太短')).toEqual([]);
    expect(links('其他事项写得太短')).toEqual([]);
    expect(links('第一部分依申请公开写得太短').map(({ name }) => name)).toEqual([
      '一、总体情况（依申请公开）',
    ]);
    expect(links('第六部分其他事项写得太短').map(({ name }) => name)).toEqual([
      '六、其他需要报告的事项（其他事项）',
    ]);
  });

  it('by a line that one of its tables has, though the line alone leads to no box', () => {
    expect(links('行政处罚、行政强制两行都要核实')).toEqual([
      { name: '二、主动公开政府信息情况', step: 'proactiveDisclosure' },
    ]);
  });

  it('and nowhere where it cannot be told', () => {
    for (const opinion of [
      '请进一步核实数据',
      '小标题字体不对',
      '其他两处请一并核对',
      '总计不对',
      '第五部分公开得不够',
    ]) {
      expect(links(opinion).filter(({ cell, field }) => cell ?? field)).toEqual([]);
    }
    expect(links('请进一步核实数据')).toEqual([]);
  });
});

it('an opinion that names two rows leads to neither, but to their table', () => {
  expect(links('表三本年新收、上年结转两行都错')).toEqual([
    { name: '三、收到和处理政府信息公开申请情况', step: 'applications' },
  ]);
});

it.each([
  ['表1有空格', []],
  ['表４尚未审结应为2', ['四、政府信息公开行政复议、行政诉讼情况']],
  ['总计与表三第（七）项不符', ['三、收到和处理政府信息公开申请情况']],
  [
    '三、本年度办理结果（二）部分公开应为1',
    ['表三：（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
  ],
  ['4.保护第三方合法权益，自然人', ['表三：4.保护第三方合法权益，自然人']],
  ['（五）不予处理 2.重复申请应为0', ['表三：2.重复申请']],
  ['结转下年度应为1', ['表三：四、结转下年度继续办理']],
  ['第十个部分', []],
  ['“收到申请3件” “收到申请3件”', ['一、总体情况（依申请公开）']],
  ['“件，”请改', []],
  ['“ 收到申请3件 ”', ['一、总体情况（依申请公开）']],
])('“%s” leads to %j', (opinion, names) => {
  expect(links(opinion).map(({ name }) => name)).toEqual(names);
});

describe('a message about the mandated tables', () => {
  it('is not cut at the numbers that the rows have of their own', () => {
    const message =
      '表三里 1.属于国家秘密 和 2.其他法律行政法规禁止公开 两行填反了；（三）不予公开 与 （四）无法提供 请核实';

    expect(splitOpinions(message, format)).toHaveLength(2);
    expect(splitOpinions('1.两行不符，请核实。\n2.没有现成信息 应为1', format)).toEqual([
      '两行不符，请核实。',
      '2.没有现成信息 应为1',
    ]);
  });

  it('begins an entry at each row that has a line of its own', () => {
    const message = '1.下列各行与台账不符：\n2.重复申请 应为1件\n3.要求提供公开出版物 应为0件';

    expect(splitOpinions(message, format)).toEqual([
      '下列各行与台账不符：2.重复申请 应为1件',
      '下列各行与台账不符：3.要求提供公开出版物 应为0件',
    ]);
  });

  it('goes by its own numbers where it heads its entries as the report does', () => {
    const message =
      '一、总体情况\n1、字数超过一千字\n2、监督保障没有写考核\n三、收到和处理政府信息公开申请情况\n1、上年结转自然人应为1';

    expect(splitOpinions(message, format)).toEqual([
      '总体情况：字数超过一千字',
      '总体情况：监督保障没有写考核',
      '收到和处理政府信息公开申请情况：上年结转自然人应为1',
    ]);
  });
});
