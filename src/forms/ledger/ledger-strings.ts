import { disputePaths } from '../../domain';
import type { DisputePath, DisputeResult, LedgerField, LedgerLine } from '../../domain';

/** Words of the ledger that belong to no format. */

export const fieldNames: Readonly<Record<LedgerField, string>> = {
  number: '编号',
  receivedOn: '收到日期',
  origin: '来源',
  applicant: '申请人类型',
  summary: '内容摘要',
  result: '办理结果',
  answeredOn: '答复日期',
  feeDue: '应收（元）',
  feeCollected: '实收（元）',
  reconsideration: '行政复议',
  litigationDirect: '未经复议直接起诉',
  litigationAfterReconsideration: '复议后起诉',
};

export const originNames: Readonly<Record<LedgerLine['origin'], string>> = {
  '': '本年收到',
  broughtForward: '上年结转',
  closedBefore: '往年已办结，只登复议、诉讼',
};

export const disputeResultNames: Readonly<Record<DisputeResult, string>> = {
  upheld: '结果维持',
  corrected: '结果纠正',
  otherResult: '其他结果',
  pending: '尚未审结',
};

export const STILL_OPEN = '尚未办结';

const shortPaths: Readonly<Record<DisputePath, string>> = {
  reconsideration: '复议',
  litigationDirect: '直接起诉',
  litigationAfterReconsideration: '复议后起诉',
};

/** What stands in the second row of a line, in a few words; blank where nothing does. */
export function moreText(line: LedgerLine): string {
  const fees = [
    line.feeDue === '' ? '' : `应收${line.feeDue}`,
    line.feeCollected === '' ? '' : `实收${line.feeCollected}`,
  ];
  const disputes = disputePaths.map((path) => {
    const result = line[path];
    return result === '' ? '' : `${shortPaths[path]}${disputeResultNames[result].slice(-2)}`;
  });
  return [...fees, ...disputes].filter((text) => text !== '').join('、');
}

export const lineName = (ordinal: number): string => `第 ${String(ordinal)} 件`;
