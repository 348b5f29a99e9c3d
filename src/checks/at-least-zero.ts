import { addDecimals, allTables, cellId, lineName, linePaths, negateDecimal } from '../domain';
import type { AtLeastZeroCheck, FoundByRule, Rule, RuleContext, TableFormat } from '../domain';
import { sectionIdOf } from './places';

function atLeastZeroRule(rule: Pick<Rule, 'id' | 'title' | 'explanation' | 'examples'>): Rule {
  return {
    ...rule,
    severity: 'confirm',
    origin: '建议',
    clause: '由表二各列含义推得，没有书面规定',
    reads: 'numbers',
    find: (context) =>
      allTables(context.format).flatMap((table) =>
        (table.checks ?? []).flatMap((check) =>
          check.kind === 'atLeastZero' && check.rule === rule.id
            ? findNegative(table, check, context)
            : [],
        ),
      ),
  };
}

/** 30号: 现行有效 − 本年制发 ＋ 本年废止 ≥ 0. */
export const stockBeforeThisYear = atLeastZeroRule({
  id: 'E6',
  title: '现行有效、制发、废止三个数合得上',
  explanation: '由现行有效件数倒推上年末的件数，不应是负数。12月制发、次年1月施行的除外。',
  examples: {
    triggers: '现行有效 0、本年制发 3、本年废止 0。',
    stays: '现行有效 3、本年制发 3、本年废止 0。',
  },
});

/** 60号: 对外公开总数量 ≥ 本年新公开数量; 上一年项目数量 ＋ 本年增/减 ≥ 0. */
export const stockAfterThisYear = atLeastZeroRule({
  id: 'E7',
  title: '总数量不小于本年数量，增减后的项目数不小于0',
  explanation: '总数量包括本年新公开的；项目减少的数不会多于上一年的数。',
  examples: {
    triggers: '对外公开总数量 2，本年新公开 5。',
    stays: '对外公开总数量 5，本年新公开 5。',
  },
});

function findNegative(
  table: TableFormat,
  check: AtLeastZeroCheck,
  { format, values }: RuleContext,
): readonly FoundByRule[] {
  return linePaths(table.rows).flatMap((row) => {
    const cellsOf = (columns: readonly string[]) =>
      columns.map((column) => cellId(table.id, row.line.id, column));
    const plus = cellsOf(check.plus);
    const minus = cellsOf(check.minus);
    const terms = [...plus, ...minus].map((id) => values.get(id) ?? null);
    const filled = terms.filter((value) => value !== null);
    if (filled.length < terms.length) return [];
    const result = addDecimals(
      filled.map((value, index) => (index < plus.length ? value : negateDecimal(value))),
    );
    if (!result.startsWith('-')) return [];
    const cells = [...plus, ...minus];
    return {
      section: sectionIdOf(format, cells[0] ?? 'a/b/c'),
      cells,
      message: `${table.name}“${lineName(row)}”：${check.message}现在算出来是 ${result} ${unitOf(table, check)}。`,
      expected: '0',
      actual: result,
    };
  });
}

function unitOf(table: TableFormat, { plus }: AtLeastZeroCheck): string {
  const column = linePaths(table.columns).find(({ line }) => plus.includes(line.id));
  return column?.line.unit ?? table.unit;
}
