import { describe, expect, it } from 'vitest';
import { leafLines, ledgerTables, resultRows } from '../domain';
import type { LedgerLine } from '../domain';
import { formats } from '../formats';
import { readLedgerList, readListLines } from '../importers/pasted';
import type { ColumnUse } from '../importers/pasted';

const tablesOf = (version: string, year: number) =>
  ledgerTables(
    formats.find((format) => format.version === version)!,
    year,
  )!;
const tables = tablesOf('2021', 2025);
const nothing = () => undefined;

function listOf(text: string, at = tables) {
  return readLedgerList(at, { text, tellMarkup: nothing })!;
}

function linesOf(text: string, uses?: readonly ColumnUse[], at = tables) {
  const list = listOf(text, at);
  const { rows, unread } = readListLines(at, list, uses ?? list.uses);
  return { lines: rows.map(({ line }) => line), unread };
}

const rowsOf = (...rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.join('\t')).join('\r\n');

const one = (heading: string, text: string, at = tables): LedgerLine =>
  linesOf(rowsOf(['摘要', heading], ['某事', text]), undefined, at).lines[0]!;

describe('a list of applications copied from a spreadsheet', () => {
  it('is matched by its headings, whatever system it comes from', () => {
    const usesOf = (...headings: string[]) =>
      listOf(
        rowsOf(
          headings,
          headings.map(() => '1'),
        ),
      ).uses;
    expect(usesOf('序号', '收到时间', '申请人性质', '申请内容', '答复类型', '答复时间')).toEqual([
      'number',
      'receivedOn',
      'applicant',
      'summary',
      'result',
      'answeredOn',
    ]);
    expect(
      usesOf('受理编号', '申请日期', '申请人类别', '所需信息内容描述', '办理结果', '办结日期'),
    ).toEqual(['number', 'receivedOn', 'applicant', 'summary', 'result', 'answeredOn']);
    expect(
      usesOf('受理 日期', '答复结果', '应收（元）', '实收金额', '行政复议', '复议后起诉'),
    ).toEqual([
      'receivedOn',
      'result',
      'feeDue',
      'feeCollected',
      'reconsideration',
      'litigationAfterReconsideration',
    ]);
  });

  it('leaves names, telephones and identity numbers out, and does not guess at other columns', () => {
    const list = listOf(
      rowsOf(
        ['申请人姓名', '联系电话', '身份证号', '申请人', '备注', '行政诉讼', '收到日期', '名称'],
        ['甲', '1', '2', '乙', '丙', '维持', '2025-01-02', '丁'],
      ),
    );
    expect(list.uses).toEqual([
      'personal',
      'personal',
      'personal',
      'personal',
      'none',
      'none',
      'receivedOn',
      'none',
    ]);
  });

  it('takes “申请人” for the kind where only kinds stand under it', () => {
    expect(listOf(rowsOf(['申请人', '收到日期'], ['公民', '2025-1-2'])).uses[0]).toBe('applicant');
    expect(listOf(rowsOf(['申请人', '收到日期'], ['钱某', '2025-1-2'])).uses[0]).toBe('personal');
  });

  it('may have a title above its headings and a sum at its end', () => {
    const text = rowsOf(
      ['2025年依申请公开登记表', '', ''],
      ['序号', '收到日期', '内容摘要'],
      ['1', '2025-03-05', '征地批文'],
      ['', '', ''],
      ['2', '2025-03-06', '预算'],
      ['合计', '2', ''],
    );
    expect(linesOf(text).lines.map(({ summary }) => summary)).toEqual(['征地批文', '预算']);
  });

  it('reads days as people and spreadsheets write them', () => {
    for (const [typed, day] of [
      ['2025年3月5日', '2025-03-05'],
      ['2025/3/5 9:30:00', '2025-03-05'],
      ['2025-03-05T09:30:00', '2025-03-05'],
      ['20250305', '2025-03-05'],
      ['45721', '2025-03-05'],
      ['45721.39', '2025-03-05'],
      ['3.5', '2025-03-05'],
    ]) {
      expect([typed, one('收到日期', typed!).receivedOn]).toEqual([typed, day]);
    }
  });

  it('lists what it does not recognise and leaves the box blank', () => {
    const { lines, unread } = linesOf(
      rowsOf(
        ['收到日期', '申请人类型', '办理结果', '应收'],
        ['不详', '村民代表', '不予公开', '免'],
        ['2025-1-2', '公民', '不予公开', '30元'],
      ),
    );
    expect(lines).toMatchObject([
      { receivedOn: '2025-01-02', applicant: 'naturalPerson', result: '', feeDue: '30' },
    ]);
    expect(unread).toEqual([
      { field: 'receivedOn', text: '不详', count: 1 },
      { field: 'applicant', text: '村民代表', count: 1 },
      { field: 'result', text: '不予公开', count: 2 },
      { field: 'feeDue', text: '免', count: 1 },
    ]);
  });

  it('reads every official row and column by its own name, with or without its heading', () => {
    for (const at of [tables, tablesOf('2019', 2020)]) {
      for (const { id, label } of resultRows(at)) {
        expect([label, one('办理结果', label, at).result]).toEqual([label, id]);
      }
    }
    for (const { id, label, sumOf } of leafLines(tables.table.columns)) {
      if (!sumOf) expect([label, one('申请人类型', label).applicant]).toEqual([label, id]);
    }
    expect(one('办理结果', '不予公开-属于国家秘密').result).toBe('withheldStateSecret');
    expect(one('办理结果', '（五）不予处理：2.重复申请').result).toBe('declinedRepeated');
    expect(one('申请人类型', '法人或其他组织/商业企业').applicant).toBe('business');
  });

  it('reads common short names where they can mean one row alone', () => {
    const results = ['同意公开', '信访类', '信息不存在', '部分公开', '撤回', '办理中'].map(
      (text) => one('答复类型', text).result,
    );
    expect(results).toEqual([
      'disclosed',
      'declinedPetition',
      'unavailableNotHeld',
      'partlyDisclosed',
      'otherOther',
      '',
    ]);
    expect(one('答复类型', '撤回', tablesOf('2019', 2020)).result).toBe('otherwiseHandled');
    expect(linesOf(rowsOf(['摘要', '答复类型'], ['甲', '办理中'])).unread).toEqual([]);
    expect(one('行政复议', '结果维持').reconsideration).toBe('upheld');
    expect(linesOf(rowsOf(['摘要', '行政复议'], ['甲', '无'])).unread).toEqual([]);
    expect(one('是否上年结转', '是').origin).toBe('broughtForward');
  });

  it('reads columns as a person says, headings or not', () => {
    const text = rowsOf(['2025-3-5', '甲'], ['2025-3-6', '乙']);
    expect(listOf(text).uses).toEqual(['none', 'none']);
    expect(linesOf(text, ['receivedOn', 'summary']).lines).toMatchObject([
      { receivedOn: '2025-03-05', summary: '甲' },
      { receivedOn: '2025-03-06', summary: '乙' },
    ]);
  });

  it('reads a list saved as text with commas', () => {
    const text = '序号,收到日期,内容摘要\n1,2025-3-5,"甲,乙"\n';
    expect(linesOf(text).lines).toMatchObject([
      { number: '1', receivedOn: '2025-03-05', summary: '甲,乙' },
    ]);
  });
});
