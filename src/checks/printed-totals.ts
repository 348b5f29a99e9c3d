import {
  allTables,
  compareDecimals,
  parseCellText,
  subtractDecimals,
  sum,
  tableCells,
} from '../domain';
import type {
  CellValue,
  FoundByRule,
  PrintedTotalsCheck,
  Rule,
  RuleContext,
  TableCell,
  TableFormat,
} from '../domain';
import { hasBlank, placeOf, sectionIdOf } from './places';

/** A printed total that is not the sum of its parts. */
interface Mismatch {
  readonly cell: TableCell;
  readonly printed: string;
  readonly computed: string;
}

function printedTotalsRule(
  rule: Pick<Rule, 'id' | 'title' | 'clause' | 'explanation' | 'examples'>,
): Rule {
  return {
    ...rule,
    severity: 'error',
    origin: '国办规定',
    reads: 'numbers',
    find: (context) => {
      if (context.published.size === 0) return [];
      return allTables(context.format).flatMap((table) =>
        (table.checks ?? [])
          .filter((check) => check.kind === 'printedTotals' && check.rule === rule.id)
          .flatMap((check) => findMismatches(table, check as PrintedTotalsCheck, context)),
      );
    },
  };
}

/** 表三: 自然人＋五类组织＝总计, row by row. */
export const printedRowTotals = printedTotalsRule({
  id: 'E1',
  title: '各行总计等于各类申请人之和',
  clause: '国办公开办函〔2021〕30号、〔2019〕60号附表三',
  explanation: '每一行的“总计”是六类申请人之和，印出来的数对不上，说明有一格填错或总计加错。',
  examples: {
    triggers: '原文件“予以公开”一行各类申请人之和是 4，总计写 5。',
    stays: '各类之和 4，总计 4。',
  },
});

/** 表三: 各项办理结果之和＝（七）总计, column by column. */
export const printedColumnTotals = printedTotalsRule({
  id: 'E2',
  title: '（七）总计等于各项办理结果之和',
  clause: '国办公开办函〔2021〕30号、〔2019〕60号附表三',
  explanation: '“（七）总计”是第三项下各种办理结果之和。勾稽关系成立，也不等于这一列加得对。',
  examples: {
    triggers: '原文件自然人一列各项结果之和是 20，（七）总计写 26。',
    stays: '各项结果之和 20，（七）总计 20。',
  },
});

/** 表四: 结果维持＋结果纠正＋其他结果＋尚未审结＝总计, group by group. */
export const printedDisputeTotals = printedTotalsRule({
  id: 'E4',
  title: '表四各组总计等于四种结果之和',
  clause: '国办公开办函〔2021〕30号、〔2019〕60号附表四',
  explanation: '行政复议、未经复议直接起诉、复议后起诉三组，各组的总计是四种结果之和。',
  examples: {
    triggers: '复议四种结果 10、1、0、0，总计写 0。',
    stays: '复议四种结果 10、1、0、0，总计 11。',
  },
});

function findMismatches(
  table: TableFormat,
  check: PrintedTotalsCheck,
  context: RuleContext,
): readonly FoundByRule[] {
  const mismatches = tableCells(table).flatMap((cell) => mismatchOf(cell, check, context));
  const [first] = mismatches;
  if (!first) return [];
  const shown = mismatches.slice(0, 3).map(describe).join('；');
  const rest = mismatches.length > 3 ? `；等 ${String(mismatches.length)} 处` : '';
  return [
    {
      section: sectionIdOf(context.format, first.cell.id),
      cells: mismatches.map(({ cell }) => cell.id),
      message: `${shown}${rest}。原文件的总计与各格之和不一致，请核对是哪一格错了。`,
      expected: first.computed,
      actual: first.printed,
    },
  ];
}

function describe({ cell, printed, computed }: Mismatch): string {
  const difference = subtractDecimals(printed, computed).replace('-', '');
  return `${placeOf(cell)}原文件写 ${printed}，各格相加是 ${computed}，差 ${difference} ${cell.unit}`;
}

function mismatchOf(
  cell: TableCell,
  { of }: PrintedTotalsCheck,
  context: RuleContext,
): readonly Mismatch[] {
  const sumOf = of === 'columns' ? cell.column.sumOf : cell.row.sumOf;
  const printed = numberOf(cell, context.published.get(cell.id));
  if (!sumOf || printed === null) return [];
  const computed =
    of === 'columns' ? sumAcross(cell, sumOf, context) : (context.values.get(cell.id) ?? null);
  if (computed === null || compareDecimals(printed, computed) === 0) return [];
  // Blank is not zero: what was not read may be what is missing.
  const isMore = compareDecimals(printed, computed) > 0;
  if (isMore && hasBlank(context.format, cell.id, context.values)) return [];
  return [{ cell, printed, computed }];
}

/** Across a row of totals the printed parts count: a column that adds up wrongly is E2's to say. */
function sumAcross(cell: TableCell, sumOf: readonly string[], context: RuleContext): CellValue {
  const parts = tableCells(cell.table).filter(
    ({ row, column }) => row === cell.row && sumOf.includes(column.id),
  );
  return sum(
    parts.map((part) => {
      const printed = part.isDerived ? numberOf(part, context.published.get(part.id)) : null;
      return printed ?? context.values.get(part.id) ?? null;
    }),
  );
}

function numberOf({ kind }: TableCell, text: string | undefined): CellValue {
  const parsed = parseCellText(kind, text ?? '');
  return parsed.error ? null : parsed.value;
}
