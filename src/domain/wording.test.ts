import { describe, expect, it } from 'vitest';
import type { CellId } from './format';
import type { Identity } from './report';
import { reportWith, sampleFormat } from './sample-format.test-support';
import {
  generatePreamble,
  informationFeeSentence,
  officeKindOf,
  reportTitle,
  standardTitle,
} from './wording';

function officeWith(parts: Partial<Identity>) {
  return { identity: { ...reportWith().identity, ...parts } };
}

describe('the title', () => {
  it('is made of office, year and kind of report', () => {
    expect(standardTitle(reportWith(officeWith({ organization: ' 青山镇人民政府 ' })))).toBe(
      '青山镇人民政府2025年政府信息公开工作年度报告',
    );
  });

  it('leaves out what is not known yet', () => {
    expect(standardTitle(reportWith({ year: null }))).toBe('政府信息公开工作年度报告');
  });

  it('is the person’s own where there is one', () => {
    expect(reportTitle(reportWith(officeWith({ title: ' 自拟标题 ' })))).toBe('自拟标题');
    expect(reportTitle(reportWith(officeWith({ title: ' ' })))).toBe(standardTitle(reportWith()));
  });
});

describe('a generated preamble', () => {
  it('quotes regulation and notice, counts the parts and names the year', () => {
    expect(
      generatePreamble(sampleFormat, reportWith(officeWith({ organization: '青山镇人民政府' }))),
    ).toBe(
      '本报告由青山镇人民政府依据《中华人民共和国政府信息公开条例》和《样本通知》（〔2000〕1号）编制。' +
        '全文包括总体情况、主动公开、申请三个部分。' +
        '数据统计期限为2025年1月1日至2025年12月31日。',
    );
  });

  it.each([
    [
      { contactOffice: '党政办公室', contactPhone: '0000-1234567' },
      '请与党政办公室联系（电话：0000-1234567）。',
    ],
    [{ contactOffice: '党政办公室' }, '请与党政办公室联系。'],
    [{ contactPhone: '0000-1234567' }, '请与本机关联系（电话：0000-1234567）。'],
  ])('says whom to ask: %j', (identity, ending) => {
    expect(generatePreamble(sampleFormat, reportWith(officeWith(identity)))).toMatch(
      new RegExp(`如对本报告有疑问，${ending}$`),
    );
  });

  it('leaves the year open while there is none', () => {
    expect(generatePreamble(sampleFormat, reportWith({ year: null }))).toContain('□□□□年1月1日');
  });
});

describe('the sentence on information fees', () => {
  function sentence(notices: string | null, due: string | null, collected: string | null) {
    const values = new Map<CellId, string | null>([
      ['informationFee/charged/notices', notices],
      ['informationFee/charged/due', due],
      ['informationFee/charged/collected', collected],
    ]);
    return informationFeeSentence(reportWith(), values);
  }

  it('states the three figures', () => {
    expect(sentence('2', '150.5', '100')).toBe(
      '2025年，本机关依据《政府信息公开信息处理费管理办法》发出收费通知2件，应收信息处理费150.5元，实际收取100元。',
    );
  });

  it('says that nothing was charged only when all three are zero', () => {
    expect(sentence('0', '0.00', '0')).toBe('2025年，本机关未收取信息处理费。');
    expect(sentence('1', '0', '0')).toContain('发出收费通知1件');
  });

  it('says nothing while a figure is blank', () => {
    expect(sentence('0', null, '0')).toBeNull();
    expect(informationFeeSentence(reportWith(), new Map())).toBeNull();
  });
});

describe('the kind of office', () => {
  it.each([
    ['青山镇人民政府', 'town'],
    ['青山乡', 'township'],
    ['某市某区青山街道办事处', 'subdistrict'],
    ['某县财政局', 'department'],
    ['某县人民政府', 'county'],
    ['青山', null],
  ])('of %s is %s', (name, kind) => {
    expect(officeKindOf(name)).toBe(kind);
  });
});
