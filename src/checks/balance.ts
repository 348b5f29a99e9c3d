import { absoluteDecimal, allTables, balanceSides, lineName } from '../domain';
import { balanceHelp } from './balance-help';
import type { UnequalSides } from './balance-help';
import type {
  BalanceCheck,
  BalanceSides,
  CellId,
  CellValue,
  FoundByRule,
  ReportFormat,
  Rule,
  TableFormat,
} from '../domain';
import { hasBlank, sectionIdOf } from './places';

export const balance: Rule = {
  id: 'E3',
  severity: 'error',
  origin: '国办规定',
  clause: '国办公开办函〔2021〕30号、〔2019〕60号附表三表内说明',
  title: '表三每一列：第一项＋第二项＝第三项＋第四项',
  explanation:
    '收到的（本年新收和上年结转）与办理的（本年办结和结转下年）必须相等，每一列都要成立。表内印有这句话。',
  examples: {
    triggers: '自然人一列新收 5、上年结转 0，办结 4、结转下年 0。',
    stays: '新收 5、上年结转 0，办结 4、结转下年 1。',
  },
  reads: 'numbers',
  find: ({ format, values }) =>
    allTables(format).flatMap((table) =>
      (table.checks ?? []).flatMap((check) =>
        check.kind === 'balance' && check.rule === 'E3'
          ? findUnbalanced(format, table, check, values)
          : [],
      ),
    ),
};

function findUnbalanced(
  format: ReportFormat,
  table: TableFormat,
  check: BalanceCheck,
  values: ReadonlyMap<CellId, CellValue>,
): readonly FoundByRule[] {
  const sides = balanceSides(table, check, values);
  const entryColumns = sides.filter(
    (side) => side.column.line.sumOf === undefined && !mayStillAgree(format, side, values),
  );
  const unequal = sides.filter(isUnequal);
  return entryColumns.filter(isUnequal).map((side) => {
    const affected = unequal.filter(({ column }) =>
      column.line.sumOf?.includes(side.column.line.id),
    );
    return {
      section: sectionIdOf(format, side.leftCells[0] ?? side.rightCells[0] ?? 'a/b/c'),
      cells: [side, ...affected].flatMap(({ leftCells, rightCells }) => [
        ...leftCells,
        ...rightCells,
      ]),
      message: messageFor(table, check, side, affected),
      expected: side.left,
      actual: side.right,
      suggestions: balanceHelp(format, table, sides, side, values),
    };
  });
}

/** A total that fails only because one of its columns does is told with that column. */
function messageFor(
  table: TableFormat,
  check: BalanceCheck,
  side: UnequalSides,
  affected: readonly BalanceSides[],
): string {
  const name = lineName(side.column);
  const sums = `${check.leftName}＝${side.left}，${check.rightName}＝${side.right}`;
  const difference = absoluteDecimal(side.difference);
  const more = side.difference.startsWith('-') ? check.rightName : check.leftName;
  const totals = affected.map(({ column }) => `“${lineName(column)}”列`).join('、');
  const withTotals = totals === '' ? '' : `${totals}因此也对不上。`;
  return `${table.name}“${name}”这一列对不上：${sums}，差${difference}${table.unit}（${more}多）。${withTotals}`;
}

/** Blank is not zero: what is not filled in yet may be what the smaller side lacks. */
function mayStillAgree(
  format: ReportFormat,
  { leftCells, rightCells, difference }: BalanceSides,
  values: ReadonlyMap<CellId, CellValue>,
): boolean {
  const smaller = difference?.startsWith('-') === true ? leftCells : rightCells;
  return smaller.some((id) => hasBlank(format, id, values));
}

function isUnequal(side: BalanceSides): side is UnequalSides {
  return side.difference !== null && side.difference !== '0';
}
