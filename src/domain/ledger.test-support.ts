import { defineFormat } from './define-format';
import { emptyDraft } from './draft';
import type { ReportDraft } from './draft';
import type { LedgerLines, ReportFormat, TableFormat } from './format';
import { blankLedgerLine, withLines } from './ledger';
import type { DisputePath, DisputeResult, Ledger, LedgerLine } from './ledger';

/** As small as 表三 can be and still be counted from a ledger. */
const applications: TableFormat = {
  id: 'requests',
  name: '表三',
  kind: 'count',
  unit: '件',
  columns: [
    { id: 'person', label: '自然人' },
    { id: 'firm', label: '企业' },
    { id: 'total', label: '总计', sumOf: ['person', 'firm'] },
  ],
  rows: [
    { id: 'new', label: '一、新收' },
    { id: 'old', label: '二、上年结转' },
    { id: 'granted', label: '（一）公开' },
    { id: 'unpaid', label: '（二）逾期未缴费' },
    { id: 'handled', label: '（七）总计', sumOf: ['granted', 'unpaid'] },
    { id: 'open', label: '四、结转' },
  ],
};

const paths = { reconsideration: 'r', litigationDirect: 'd', litigationAfterReconsideration: 'a' };
const results = { upheld: 'u', corrected: 'c', otherResult: 'o', pending: 'p' };

/** For example `rc`: a reconsideration, corrected. */
function disputeColumns(path: string): Record<DisputeResult, string> {
  const named = Object.entries(results).map(([result, letter]) => [result, `${path}${letter}`]);
  return Object.fromEntries(named) as Record<DisputeResult, string>;
}

const columns = Object.fromEntries(
  Object.entries(paths).map(([path, letter]) => [path, disputeColumns(letter)]),
) as Record<DisputePath, Record<DisputeResult, string>>;

const disputes: TableFormat = {
  id: 'disputes',
  name: '表四',
  kind: 'count',
  unit: '件',
  columns: Object.values(columns).flatMap((named) =>
    Object.values(named).map((id) => ({ id, label: id })),
  ),
  rows: [{ id: 'cases', label: '' }],
};

const fee: TableFormat = {
  id: 'fee',
  name: '信息处理费',
  kind: 'amount',
  unit: '元',
  columns: [
    { id: 'notices', label: '发出收费通知', kind: 'count', unit: '件' },
    { id: 'due', label: '应收' },
    { id: 'collected', label: '实收' },
  ],
  rows: [{ id: 'charged', label: '' }],
};

export const ledgerLines: LedgerLines = {
  table: 'requests',
  received: 'new',
  broughtForward: 'old',
  handled: 'handled',
  carriedForward: 'open',
  feeUnpaid: 'unpaid',
  disputes: { table: 'disputes', row: 'cases', columns },
  fee: {
    notices: 'fee/charged/notices',
    due: 'fee/charged/due',
    collected: 'fee/charged/collected',
  },
};

export const plainLedgerFormat: ReportFormat = {
  version: 'ledger',
  source: { documentNumber: '〔2000〕1号', title: '样本通知', issuedOn: '2000-01-01' },
  reportYears: { from: 2000 },
  sections: [
    {
      kind: 'tables',
      id: 'tables',
      heading: '三、表',
      tables: [applications],
      columnWidths: [100, 100, 100, 100],
    },
    {
      kind: 'tables',
      id: 'more',
      heading: '四、表',
      tables: [disputes],
      columnWidths: Array.from({ length: 12 }, () => 100),
    },
    {
      kind: 'narrative',
      id: 'fees',
      heading: '六、费',
      whenEmpty: 'confirm',
      whenOnlyNone: 'hint',
      figures: fee,
      blocks: [{ id: 'fee', label: '费' }],
    },
  ],
  questions: [],
  presets: [],
  ledger: ledgerLines,
};

export const ledgerFormat: ReportFormat = defineFormat(plainLedgerFormat);

/** A person’s application received in March 2025 and granted in April, but for what is said. */
export function lineWith(changes: Partial<LedgerLine> = {}): LedgerLine {
  return {
    ...blankLedgerLine,
    receivedOn: '2025-03-05',
    applicant: 'person',
    result: 'granted',
    answeredOn: '2025-04-01',
    ...changes,
  };
}

export function ledgerOf(...lines: readonly Partial<LedgerLine>[]): Ledger {
  return withLines({}, lines.map(lineWith));
}

/** A report of 2025 with a ledger of which nothing was taken over yet. */
export function draftWithLedger(ledger: Ledger, cells: Record<string, string> = {}): ReportDraft {
  return { ...emptyDraft('ledger', '2025'), ledger, cells };
}
