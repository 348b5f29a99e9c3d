import { appliesTo, printedDate, shownMessage, standardTitle } from '../domain';
import type { DocumentModel, Finding, Severity } from '../domain';
import { formRows, toGrid } from './check-report-grid';
import type { FormRow } from './check-report-grid';
import { leaderMatters } from './leader-matters';
import type { MattersInput } from './leader-matters';

interface CheckReportInput extends MattersInput {
  /** Day of the check, as 2026-01-15. */
  readonly checkedOn: string;
}

/**
 * “检查单”: one page for the office's own file, never published. What was checked, what is still
 * open, what was accounted for and why, headed by what a leader asks first; signed with a pen.
 */
export function checkReport(input: CheckReportInput): DocumentModel {
  const { report } = input.evaluation;
  const title = '政府信息公开工作年度报告检查单';
  return {
    title: `${standardTitle(report)}检查单`,
    organization: report.identity.organization.trim(),
    blocks: [
      { kind: 'title', text: title },
      { kind: 'table', section: 'checkReport', grid: toGrid(rowsOf(input)) },
    ],
  };
}

function rowsOf(input: CheckReportInput): readonly FormRow[] {
  const { evaluation, checkedOn } = input;
  const { identity, year } = evaluation.report;
  const open = evaluation.findings.filter(({ settledReason }) => settledReason === undefined);
  const settled = evaluation.findings.filter(({ settledReason }) => settledReason !== undefined);
  return [
    { caption: '内部使用，不公开' },
    { label: '机关', text: orBlank(identity.organization.trim()) },
    {
      label: '报告年度',
      text: year === null ? '（没填）' : `${String(year)}年`,
      label2: '检查日期',
      text2: printedDate(checkedOn),
    },
    { caption: '一、先看这四项' },
    ...leaderMatters(input).flatMap(({ name, answers }) => formRows(name, answers)),
    { caption: '二、检查了什么' },
    ...checkedRows(input),
    { caption: '三、还要处理的' },
    ...openRows(open),
    { caption: '四、核实过、写明了原因的' },
    ...settledRows(settled),
    { caption: '五、签字' },
    { label: '填报人', text: '', label2: '审核人', text2: '' },
    { label: '负责人', text: '', label2: '日期', text2: '' },
  ];
}

function orBlank(text: string): string {
  return text === '' ? '（没填）' : text;
}

const severityNames: Readonly<Record<Severity, string>> = {
  error: '须改正',
  confirm: '请核实',
  hint: '提醒',
};
const severities = ['error', 'confirm', 'hint'] as const;

function checkedRows({ rules, evaluation }: CheckReportInput): readonly FormRow[] {
  const fitting = rules.filter((rule) => appliesTo(rule, evaluation.report));
  const run = fitting.filter(({ isOffByDefault }) => isOffByDefault !== true);
  const off = fitting.filter(({ isOffByDefault }) => isOffByDefault === true);
  const counts = severities.map((severity) => {
    const count = run.filter((rule) => rule.severity === severity).length;
    return `查得出“${severityNames[severity]}”的 ${count} 项`;
  });
  return [
    ...formRows('查了', [`${run.length} 项：${counts.join('，')}。`]),
    ...formRows('没有查', [
      off.length === 0
        ? '没有关掉的项目。'
        : `${off.length} 项：${off.map(({ title }) => title).join('；')}。`,
    ]),
  ];
}

/** More of one kind would not fit on the page; the page “检查” has them all. */
const MOST_OF_A_KIND = 8;

function openRows(open: readonly Finding[]): readonly FormRow[] {
  const missing = open.filter(({ isMissing }) => isMissing === true);
  const rows = [
    ...severities.flatMap((severity) =>
      findingRows(
        severityNames[severity],
        open.filter((finding) => finding.isMissing !== true && finding.severity === severity),
      ),
    ),
    ...findingRows('还没填', missing),
  ];
  return rows.length === 0 ? [{ label: '结果', text: '没有。' }] : rows;
}

function findingRows(name: string, findings: readonly Finding[]): readonly FormRow[] {
  const shown = findings.slice(0, MOST_OF_A_KIND).map(({ message }) => message);
  const more = findings.length - shown.length;
  const rest = more > 0 ? [`另有 ${more} 处，见年报助手的“检查”页。`] : [];
  return formRows(name, [...shown, ...rest]);
}

function settledRows(settled: readonly Finding[]): readonly FormRow[] {
  if (settled.length === 0) return [{ label: '结果', text: '没有。' }];
  return formRows(
    '已说明',
    settled.map((finding) => `${shownMessage(finding)}原因：${finding.settledReason ?? ''}`),
  );
}
