import { appliesTo, printedDate, reportTitle, standardTitle } from '../../domain';
import type { DocumentModel, Evaluation, Rule } from '../../domain';
import { toGrid } from '../check-report-grid';
import type { FormRow } from '../check-report-grid';
import { SEE_CHECK_REPORT, settledReasons, withinRoom } from './brief';

interface SignOffInput {
  readonly evaluation: Evaluation;
  /** As they were run. */
  readonly rules: readonly Rule[];
  /** 1 until a published report was corrected. */
  readonly edition: number;
}

/** “年报审签单”: one page that goes round with the report, signed with a pen. Never published. */
export function signOffSheet(input: SignOffInput): DocumentModel {
  const { report } = input.evaluation;
  return {
    title: `${standardTitle(report)}审签单`,
    organization: report.identity.organization.trim(),
    blocks: [
      { kind: 'title', text: '年报审签单' },
      { kind: 'table', section: 'signOffSheet', grid: toGrid(rowsOf(input), COLUMN_WIDTHS) },
    ],
  };
}

/** Room for “分管领导意见” on one line. */
const COLUMN_WIDTHS = [1720, 2702, 1474, 2948] as const;

function rowsOf({ evaluation, rules, edition }: SignOffInput): readonly FormRow[] {
  const { report, findings } = evaluation;
  const { identity, year } = report;
  const isKnown = identity.organization.trim() !== '' && year !== null;
  return [
    { caption: '内部使用，不公开' },
    { label: '标题', text: isKnown ? reportTitle(report) : NOT_FILLED_IN },
    { label: '机关', text: orBlank(identity.organization) },
    {
      label: '落款日期',
      text: orBlank(printedDate(identity.signedOn)),
      label2: '版次',
      text2: edition === 1 ? '第1版' : `第${String(edition)}版（公布后更正）`,
    },
    // Only paper knows them.
    { label: '页数', text: `共${ROOM}页`, label2: '份数', text2: `一式${ROOM}份` },
    { caption: '自查' },
    { label: '查了', text: checkedText(rules, evaluation) },
    { label: '还要处理', text: openText(findings) },
    { label: '写明原因', text: settledText(findings) },
    { caption: '审签' },
    { label: '拟稿', text: SIGNED, height: 800 },
    { label: '审核', text: SIGNED, height: 1050 },
    { label: '保密审查', text: SIGNED, height: 1050 },
    { label: '分管领导意见', text: SIGNED, height: 1350 },
    { label: '主要领导签发', text: SIGNED, height: 1350 },
  ];
}

/** Characters: two lines and three. */
const ROOM_FOR = { unchecked: 54, reasons: 84 };

const ROOM = '\u3000'.repeat(4);

const NOT_FILLED_IN = '（没填）';

/** Pushed to the right end of its line: the room before it is for the opinion. */
const SIGNED = `${'\u3000'.repeat(11)}签名：${'\u3000'.repeat(7)}年\u3000\u3000月\u3000\u3000日`;

function orBlank(text: string): string {
  return text.trim() === '' ? NOT_FILLED_IN : text.trim();
}

function checkedText(rules: readonly Rule[], { report }: Evaluation): string {
  const fitting = rules.filter((rule) => appliesTo(rule, report));
  const off = fitting.filter(({ isOffByDefault }) => isOffByDefault === true);
  const checked = `${fitting.length - off.length} 项`;
  if (off.length === 0) return `${checked}。`;
  const titles = withinRoom(
    off.map(({ title }) => title),
    ROOM_FOR.unchecked,
    (count) => `另有 ${count} 项见检查单`,
  );
  return `${checked}。没有查 ${off.length} 项：${titles.join('；')}。`;
}

function openText(findings: Evaluation['findings']): string {
  const open = findings.filter(({ settledReason }) => settledReason === undefined);
  const missing = open.filter(({ isMissing }) => isMissing === true).length;
  const count = (severity: string) =>
    open.filter((finding) => finding.isMissing !== true && finding.severity === severity).length;
  const parts = [
    [count('error'), '处须改正'],
    [count('confirm'), '处请核实'],
    [count('hint'), '处提醒'],
    [missing, '项没填'],
  ] as const;
  const named = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return named.length === 0 ? '没有。' : `${named.join('，')}。`;
}

function settledText(findings: Evaluation['findings']): string {
  const reasons = settledReasons(findings);
  if (reasons.length === 0) return '没有。';
  const shown = withinRoom(
    reasons,
    ROOM_FOR.reasons,
    (count) => `另有 ${count} 处见检查单`,
    SEE_CHECK_REPORT,
  );
  return `${reasons.length} 处。${shown.join('；')}。`;
}
