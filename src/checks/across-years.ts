import {
  absoluteDecimal,
  addDecimals,
  allTables,
  cellId,
  formatCells,
  leafLines,
  negateDecimal,
  subtractDecimals,
  tableCells,
} from '../domain';
import type {
  CarryOver,
  CellId,
  CellValue,
  FoundByRule,
  RollForwardCheck,
  Rule,
  RuleContext,
  Severity,
  TableCell,
  TableFormat,
} from '../domain';
import { placeOf, sectionIdOf } from './places';

/** What a box should hold, going by last year's report. */
interface Expectation {
  readonly cell: TableCell;
  readonly expected: string;
  /** How it follows, for the message. */
  readonly because: string;
}

interface AcrossYears {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly explanation: string;
  readonly reasons: readonly string[];
  readonly examples: Rule['examples'];
}

function acrossYearsRule(rule: AcrossYears): Rule {
  return {
    ...rule,
    origin: '建议',
    clause: '由上下年度报告各栏含义推得，没有书面规定',
    reads: 'numbers',
    find: (context) =>
      allTables(context.format).flatMap((table) => findDifferent(rule.id, table, context)),
  };
}

const lastYearWrong = '上年报告有误，已更正或将更正';
const reorganised = '机构改革、区划调整或职能划转';

/** 上年结转 ＝ 上年报告的“结转下年度”, column by column. */
export const broughtForwardAgrees = acrossYearsRule({
  id: 'X1',
  severity: 'confirm',
  title: '上年结转等于上年报告的结转下年度',
  explanation: '上年没办完的申请，今年一件不多、一件不少地接着办。',
  reasons: [lastYearWrong, reorganised, '上年未按统一格式填报'],
  examples: {
    triggers: '上年报告结转下年度 2 件，本年上年结转填 1。',
    stays: '上年结转下年度 2 件，本年上年结转填 2。',
  },
});

/** 现行有效 ＝ 上年现行有效 ＋ 本年制发 − 本年废止. */
export const inForceAgrees = acrossYearsRule({
  id: 'X2',
  severity: 'confirm',
  title: '现行有效件数与上年接得上',
  explanation: '现行有效件数应等于上年现行有效，加本年制发，减本年废止。',
  reasons: [
    '清理中补计上年漏统的文件',
    '含自然失效的文件',
    '修订重发按备案口径计入制发',
    lastYearWrong,
    reorganised,
  ],
  examples: {
    triggers: '上年现行有效 5，本年制发 3、废止 0，现行有效填 5。',
    stays: '上年现行有效 5，制发 3、废止 0，现行有效填 8。',
  },
});

/** 上一年项目数量 ＝ 上年的上一年项目数量 ＋ 本年增/减. */
export const itemsAgree = acrossYearsRule({
  id: 'X3',
  severity: 'confirm',
  title: '上一年项目数量与上年报告接得上',
  explanation: '上一年项目数量应等于上年报告中的项目数量加上年的增减。',
  reasons: ['事项目录调整', lastYearWrong, reorganised],
  examples: {
    triggers: '上年项目数量 35、增减 0，本年上一年项目数量填 30。',
    stays: '上年 35、增减 0，本年填 35。',
  },
});

/** 对外公开总数量 ＝ 上年总数量 ＋ 本年新公开; repeals are not taken off, so it only reminds. */
export const publicTotalAgrees = acrossYearsRule({
  id: 'X4',
  severity: 'hint',
  title: '对外公开总数量与上年接得上',
  explanation: '对外公开总数量一般等于上年总数量加本年新公开；清理、废止会使它变小。',
  reasons: ['当年有清理或废止', lastYearWrong, reorganised],
  examples: {
    triggers: '上年总数量 10，本年新公开 2，总数量填 10。',
    stays: '上年总数量 10，本年新公开 2，总数量填 12。',
  },
});

function findDifferent(
  rule: string,
  table: TableFormat,
  context: RuleContext,
): readonly FoundByRule[] {
  if (!context.previous) return [];
  const expectations = [
    ...(table.carriesOver ?? [])
      .filter((carry) => carry.rule === rule)
      .flatMap((carry) => carriedOver(table, carry, context)),
    ...(table.checks ?? []).flatMap((check) =>
      check.kind === 'rollForward' && check.rule === rule
        ? rolledForward(table, check, context)
        : [],
    ),
  ];
  const different = expectations.filter(({ cell, expected }) => {
    const actual = context.values.get(cell.id) ?? null;
    return actual !== null && subtractDecimals(actual, expected) !== '0';
  });
  const [first] = different;
  if (!first) return [];
  return [
    {
      section: sectionIdOf(context.format, first.cell.id),
      cells: different.map(({ cell }) => cell.id),
      message: `${different.map((one) => describe(one, context)).join('；')}。请核对，或写明原因。`,
      expected: different.map(({ expected }) => expected).join('、'),
      actual: different.map(({ cell }) => context.values.get(cell.id) ?? '').join('、'),
    },
  ];
}

function describe({ cell, expected, because }: Expectation, { values }: RuleContext): string {
  const actual = values.get(cell.id) ?? '';
  const difference = absoluteDecimal(subtractDecimals(actual, expected));
  return `${placeOf(cell)}填 ${actual}，${because}应为 ${expected}，差 ${difference} ${cell.unit}`;
}

/** Boxes that begin with last year's figures. Silent where any of those is blank or missing. */
function carriedOver(
  table: TableFormat,
  { axis, to, fromSumOf }: CarryOver,
  { previous }: RuleContext,
): readonly Expectation[] {
  return entriesOn(table, axis, to).flatMap((cell) => {
    const from = fromSumOf.map((line) =>
      axis === 'rows'
        ? cellId(table.id, line, cell.column.id)
        : cellId(table.id, cell.row.id, line),
    );
    const expected = addKnown(from.map((id) => previous?.cells[id] ?? null));
    return expected === null ? [] : { cell, expected, because: '按上年报告' };
  });
}

function rolledForward(
  table: TableFormat,
  { stock, plus, minus }: RollForwardCheck,
  { previous, values, format }: RuleContext,
): readonly Expectation[] {
  return leafLines(table.rows).flatMap((row) => {
    const idOf = (column: string): CellId => cellId(table.id, row.id, column);
    const cell = formatCells(format).get(idOf(stock));
    const minusValues = minus.map((column) => values.get(idOf(column)) ?? null);
    const before = previous?.cells[idOf(stock)] ?? null;
    const expected = addKnown([
      before,
      ...plus.map((column) => values.get(idOf(column)) ?? null),
      ...minusValues.map((value) => (value === null ? null : negateDecimal(value))),
    ]);
    if (!cell || expected === null) return [];
    return { cell, expected, because: `上年 ${before ?? ''} 加减本年的数，` };
  });
}

function entriesOn(table: TableFormat, axis: 'rows' | 'columns', line: string) {
  return tableCells(table).filter(
    ({ row, column, isDerived }) => !isDerived && (axis === 'rows' ? row : column).id === line,
  );
}

function addKnown(values: readonly CellValue[]): CellValue {
  const known = values.filter((value) => value !== null);
  return known.length < values.length ? null : addDecimals(known);
}
