import { describe, expect, it } from 'vitest';
import type { Identity } from './report';
import { reportWith, sampleFormat } from './sample-format.test-support';
import { generatePreamble, officeKindOf, reportTitle, standardTitle } from './wording';

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

describe('sentences that are made', () => {
  it('name 本机关 where the office is not known, and take the number off each heading', () => {
    const sections = ['一、甲', '十二、乙', '丙、一、丁'].map((heading, index) => ({
      ...sampleFormat.sections[0]!,
      id: String(index),
      heading,
    }));
    const text = generatePreamble(
      { ...sampleFormat, sections },
      reportWith(officeWith({ organization: ' ' })),
    );

    expect(text).toContain('本报告由本机关依据');
    expect(text).toContain('全文包括甲、乙、丙、一、丁三个部分。');
    expect(text).toMatch(/2025年12月31日。$/);
  });

  it.each([
    [10, '十个部分'],
    [11, '11个部分'],
  ])('count %i parts as %s', (count, words) => {
    const sections = Array.from({ length: count }, () => sampleFormat.sections[0]!);

    expect(generatePreamble({ ...sampleFormat, sections }, reportWith())).toContain(words);
  });

  it('say whom to ask without blanks, and nothing where only blanks are given', () => {
    const ending = (parts: Partial<Identity>) =>
      generatePreamble(sampleFormat, reportWith(officeWith(parts))).split('31日。')[1];

    expect(ending({ contactOffice: ' ', contactPhone: ' ' })).toBe('');
    expect(ending({ contactOffice: ' 办公室 ', contactPhone: ' 1 ' })).toBe(
      '如对本报告有疑问，请与办公室联系（电话：1）。',
    );
  });
});

describe('the end of a name', () => {
  it.each([
    ['青山街道', 'subdistrict'],
    ['青山街办', 'subdistrict'],
    ['青山乡人民政府', 'township'],
    ['青山镇', 'town'],
    [' 青山镇 ', 'town'],
    ['某县', 'county'],
    ['某市某区', 'county'],
    ['某市人民政府', 'county'],
    ['某旗人民政府', 'county'],
    ['某县发展和改革委员会', 'department'],
    ['某县人民政府办公室', 'department'],
    ['某县信息中心', 'department'],
    ['某县城市管理执法大队', 'department'],
    ['青山街道商会', null],
    ['青山乡商会', null],
    ['青山镇商会', null],
    ['某县商会', null],
    ['某局下属公司', null],
  ])('%s: %s', (name, kind) => {
    expect(officeKindOf(name)).toBe(kind);
  });
});
