// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { format2019, paste, row } from './pasted.test-support';

const table = (...rows: readonly string[]) =>
  `<table>${rows.map((cells) => `<tr>${cells}</tr>`).join('')}</table>`;
const td = (...texts: readonly string[]) => texts.map((text) => `<td>${text}</td>`).join('');

describe('a block with headings', () => {
  it('from Word, with merged names and other columns order, lands by both', () => {
    const { cells, totals, leftOut } = paste({
      at: 'applications/carriedForward/business',
      html: table(
        '<td rowspan=2 colspan=2></td><td rowspan=2>总　计</td><td colspan=2>法人或其他组织</td><td rowspan=2>自然人</td>',
        td('科研 机构', '商业<br>企业'),
        '<td rowspan=2>（四）无法提供</td>' + td('1．本机关不掌握相关政府信息', '6', '1', '2', '3'),
        td('2. 没有现成信息需要另行制作', '4', '', '', '4'),
      ),
    });
    expect(cells).toEqual({
      ...row('unavailableNotHeld', ['3', '2', '1']),
      ...row('unavailableNeedsCreation', ['4']),
    });
    expect(totals['applications/unavailableNotHeld/total']).toBe('6');
    expect(leftOut).toEqual([]);
  });

  it('with row names only begins at the first column if all columns are there', () => {
    const { cells, remarks } = paste({
      at: 'applications/received/research',
      text: '（一）予以公开\t1\t2\t3\t4\t5\t6\r\n四、结转下年度继续办理\t\t\t\t\t\t7',
    });
    expect(cells).toEqual({
      ...row('disclosed', ['1', '2', '3', '4', '5', '6']),
      ...row('carriedForward', ['', '', '', '', '', '7']),
    });
    expect(remarks).toEqual([]);
  });

  it('with row names and a few columns begins in the column in use, and says so', () => {
    const { cells, remarks } = paste({
      at: 'applications/received/research',
      text: '（一）予以公开\t1\t2\r\n（二）部分公开\t3\t4',
    });
    expect(cells).toEqual({
      ...row('disclosed', ['', '', '1', '2']),
      ...row('partlyDisclosed', ['', '', '3', '4']),
    });
    expect(remarks).toHaveLength(1);
  });

  it('with column headings only goes down from the row in use', () => {
    const { cells } = paste({
      at: 'applications/declinedPetition/research',
      text: '商业企业\t自然人\r\n1\t2\r\n\t\r\n3\t4',
    });
    expect(cells).toEqual({
      ...row('declinedPetition', ['2', '1']),
      ...row('declinedPublication', ['4', '3']),
    });
  });

  it('lists rows that it does not know, rows without a name, and columns without a heading', () => {
    const { cells, leftOut } = paste({
      text: [
        '\t自然人\t商业企业\t备注',
        '（一）予以公开\t1\t2\t含上年',
        '（九）不知道\t3\t4\t',
        '\t5\t6\t',
      ].join('\n'),
    });
    expect(cells).toEqual(row('disclosed', ['1', '2']));
    expect(leftOut).toEqual([
      expect.stringMatching(/^（九）不知道、3、4 /),
      expect.stringMatching(/^5、6 /),
      expect.stringMatching(/^含上年 /),
    ]);
  });

  it('leaves out a row whose boxes have moved', () => {
    const { cells, leftOut } = paste({
      html: table(
        td('', '自然人', '商业企业', '科研机构'),
        td('（一）予以公开', '1', '2', '3'),
        td('（二）部分公开', '4', '5'),
      ),
    });
    expect(cells).toEqual(row('disclosed', ['1', '2', '3']));
    expect(leftOut).toEqual([expect.stringContaining('（二）部分公开、4、5')]);
  });

  it('names a label that was put right, and takes a figure in 元 for no figure in 万元', () => {
    const { cells, leftOut, remarks } = paste({
      section: 'proactiveDisclosure',
      at: 'article20Item1/rules/issued',
      html: table(
        td('信息内容', '本年制发件数', '本年废止件数', '现行有效件数'),
        td('规范性文件', '1', '２', '1,003'),
        td('信息内容', '本年收费金额（单位：元）'),
        td('行政事业性收费', '251000'),
      ),
    });
    expect(cells).toEqual({
      'article20Item1/normativeDocuments/issued': '1',
      'article20Item1/normativeDocuments/repealed': '2',
      'article20Item1/normativeDocuments/inForce': '1003',
    });
    expect(remarks).toEqual(['“规范性文件”按“行政规范性文件”放，请核对。']);
    expect(leftOut).toEqual([expect.stringContaining('251000')]);
  });

  it('of another table is not put into this one', () => {
    const { cells, remarks } = paste({ text: '行政许可\t5\n行政处罚\t6' });
    expect(cells).toEqual({});
    expect(remarks).toEqual(['另有 2 行是别的表的，请到那张表里粘贴。']);
  });

  it('keeps 万元 in a box of 2019 that takes it', () => {
    const { cells } = paste({
      format: format2019,
      section: 'proactiveDisclosure',
      at: 'article20Item9/centralisedProcurement/projects',
      text: '政府集中采购\t46个\t28.501684万元',
    });
    expect(cells).toEqual({
      'article20Item9/centralisedProcurement/projects': '46',
      'article20Item9/centralisedProcurement/amount': '28.501684万元',
    });
  });

  it('that names one row twice does not choose between two figures', () => {
    const { cells, leftOut } = paste({
      text: '（一）予以公开\t1\t0\t0\t0\t0\t0\n（一）予以公开\t2\t0\t0\t0\t0\t0',
    });
    expect(cells['applications/disclosed/naturalPerson']).toBe('1');
    expect(leftOut).toHaveLength(1);
  });
});

describe('a block without headings', () => {
  const disputes = { section: 'disputes', at: 'disputes/cases/reconsiderationUpheld' } as const;

  it('goes by the printed grid, totals included', () => {
    const text = '1\t2\t3\t4\t10\t5\t0\t0\t0\t5\t0\t0\t0\t0\t0';
    const { cells, totals } = paste({ ...disputes, text });
    expect(cells).toMatchObject({
      'disputes/cases/reconsiderationPending': '4',
      'disputes/cases/litigationDirectUpheld': '5',
      'disputes/cases/litigationAfterReconsiderationUpheld': '0',
    });
    expect(totals['disputes/cases/reconsiderationTotal']).toBe('10');
  });

  it('that has no totals goes into the boxes to type in, and says so', () => {
    const { cells, totals, remarks } = paste({
      ...disputes,
      text: '1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12',
    });
    expect(cells).toMatchObject({
      'disputes/cases/litigationDirectUpheld': '5',
      'disputes/cases/litigationAfterReconsiderationPending': '12',
    });
    expect(totals).toEqual({});
    expect(remarks).toEqual([expect.stringContaining('没有总计')]);
  });

  it('of one column without （七）总计 reaches 结转; with it, its end is compared', () => {
    const figures = Array.from({ length: 24 }, (_, index) => String(index + 1));
    const without = paste({ text: figures.join('\n') });
    expect(without.cells['applications/carriedForward/naturalPerson']).toBe('24');
    expect(without.cells['applications/otherOther/naturalPerson']).toBe('23');

    const results = figures.slice(2, 23);
    const sum = String(results.reduce((total, each) => total + Number(each), 0));
    const withTotal = paste({ text: [...figures.slice(0, 23), sum].join('\n') });
    expect(withTotal.cells['applications/carriedForward/naturalPerson']).toBeUndefined();
    expect(withTotal.totals).toEqual({ 'applications/handled/naturalPerson': sum });
  });

  it('that is larger than the table is listed where it ends', () => {
    const { cells, leftOut } = paste({
      at: 'applications/carriedForward/legalService',
      text: '1\t2\t3\t4\t5\n6\t7\t\t\t',
    });
    expect(cells).toEqual(row('carriedForward', ['', '', '', '', '1', '2']));
    expect(leftOut).toEqual(['4、5 往右没有格了。', '6、7 往下没有格了。']);
  });

  it('expands merged boxes: what they cover stays as it is', () => {
    const { cells } = paste({
      html: table('<td colspan=2>1</td><td rowspan=2>2</td>' + td('3'), td('4', '5', '6')),
    });
    expect(cells).toEqual({
      ...row('received', ['1', '', '2', '3']),
      ...row('broughtForward', ['4', '5', '', '6']),
    });
  });

  it('takes the first figure for a merged box of 表二 and lists the others', () => {
    const { cells, leftOut } = paste({
      section: 'proactiveDisclosure',
      at: 'article20Item5/licensing/decisions',
      text: '7\t\t\n8\t9\t',
    });
    expect(cells).toEqual({
      'article20Item5/licensing/decisions': '7',
      'article20Item6/penalties/decisions': '8',
    });
    expect(leftOut).toEqual(['9 往右没有格了。']);
  });
});
