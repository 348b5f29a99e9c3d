import { describe, expect, it } from 'vitest';
import { formats } from '../formats';
import { readText, recognise } from '../importers';
import type { Recognised } from '../importers';

/** What copying from a website leaves of the tables: merged boxes have collapsed. */
const TABLE_TWO_2019 = `二、主动公开政府信息情况
第二十条第(一)项 | ||||
信息内容 | 本年新 | 本年新 | 对外公开总数量 | |
规章 | 0 | 1 | 2 | |
规范性文件 | 3 | 4 | 5 | |
`;

const DISPUTES = `四、政府信息公开行政复议、行政诉讼情况
行政复议 | 行政诉讼 | |||||||||||||
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 | ||||||||
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | |||||
1 | 2 | 3 | 4 | 10 | 0 | 1 | 0 | 2 | 3 | 5 | 0 | 0 | 1 | 6 |
`;

const HEADINGS = `申请人情况
自然人
法人或其他组织
总计
商业
企业
科研
机构
社会公益组织
法律服务机构
其他
`;

function read(text: string): Recognised {
  const { document, error } = readText(text);
  if (error !== undefined) throw new Error(error);
  return recognise(formats, document);
}

function valuesOf({ readings }: Recognised, row: string): readonly (string | undefined)[] {
  const columns =
    'naturalPerson business research publicWelfare legalService otherOrganisation total';
  return columns.split(' ').map((column) => readings.get(`applications/${row}/${column}`)?.value);
}

/** One cell a line, as a website gives it; the rows of table three that are given. */
function applications(rows: readonly string[]): string {
  return `三、收到和处理政府信息公开申请情况\n${HEADINGS}${rows.join('\n')}\n`;
}

const row = (label: string, figures: string) => `${label}\n${figures.split(' ').join('\n')}`;

/** Every row of table three in the format of 2021, all 0 but the first. */
const LABELS = [
  '二、上年结转政府信息公开申请数量',
  '三、本年度办理结果\n（一）予以公开',
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  '（三）\n不予公开\n1.属于国家秘密',
  '2.其他法律行政法规禁止公开',
  '3.危及“三安全一稳定”',
  '4.保护第三方合法权益',
  '5.属于三类内部事务信息',
  '6.属于四类过程性信息',
  '7.属于行政执法案卷',
  '8.属于行政查询事项',
  '（四）无法提供\n1.本机关不掌握相关政府信息',
  '2.没有现成信息需要另行制作',
  '3.补正后申请内容仍不明确',
];
const received = row('一、本年新收政府信息公开申请数量', '1 2 3 4 5 6 21');
const zeros = LABELS.map((label) => row(label, '0 0 0 0 0 0 0'));

describe('tables whose merged boxes have collapsed', () => {
  it('are read by the printed order of their headings', () => {
    const { readings } = read(`${TABLE_TWO_2019}${DISPUTES}`);
    const value = (id: string) => readings.get(id as never)?.value;

    expect(value('disputes/cases/reconsiderationTotal')).toBe('10');
    expect(value('disputes/cases/litigationDirectCorrected')).toBe('1');
    expect(value('disputes/cases/litigationAfterReconsiderationTotal')).toBe('6');
    expect(value('article20Item1/rules/publicTotal')).toBe('2');
  });

  it('are read where a website has cut the headings short, and say so', () => {
    const { readings, notes } = read(TABLE_TWO_2019);

    expect(readings.get('article20Item1/normativeDocuments/made')?.value).toBe('3');
    expect(readings.get('article20Item1/normativeDocuments/published')?.value).toBe('4');
    expect(notes.map(({ text }) => text).join()).toContain('“本年新”按模板的“本年新制作数量”读入');
  });

  it('are read with one cell a line, headings broken over several', () => {
    const found = read(applications([received, ...zeros]));

    expect(valuesOf(found, 'received')).toEqual(['1', '2', '3', '4', '5', '6', '21']);
    expect(valuesOf(found, 'withheldStateSecret')).toEqual(['0', '0', '0', '0', '0', '0', '0']);
  });

  it('are read on after a page number and headings that a page repeats', () => {
    const turned = [received, ...zeros.slice(0, 5), '— 3 —', HEADINGS.trim(), ...zeros.slice(5)];

    expect(valuesOf(read(applications(turned)), 'unavailableStillUnclear')).toEqual(
      Array.from({ length: 7 }, () => '0'),
    );
  });

  it('leave a row unread that has lost a figure, and rows that nothing proves', () => {
    const found = read(
      applications([
        received,
        row('二、上年结转政府信息公开申请数量', '0 0 0 1 0 1'),
        row('三、本年度办理结果\n（一）予以公开', '9 2 3 4 5 6 21'),
        ...zeros.slice(2),
      ]),
    );

    expect(valuesOf(found, 'received')).toContain('21');
    expect(valuesOf(found, 'broughtForward').filter((value) => value !== undefined)).toEqual([]);
    expect(valuesOf(found, 'disclosed').filter((value) => value !== undefined)).toEqual([]);
  });

  it('leave a row unread that says two things', () => {
    const again = row('一、本年新收政府信息公开申请数量', '2 2 3 4 5 6 22');
    const found = read(applications([received, ...zeros, again]));

    expect(valuesOf(found, 'received').filter((value) => value !== undefined)).toEqual([]);
  });

  it('are empty where no figure stands at all, not zero', () => {
    const found = read(applications(['一、本年新收政府信息公开申请数量', ...LABELS]));

    expect(valuesOf(found, 'disclosed')).toEqual(Array.from({ length: 7 }, () => ''));
  });
});
