import { entryCells, formatCells, leafLines, parseCellText, sectionTables } from '../domain';
import type {
  CellId,
  FoundByRule,
  Line,
  Rule,
  RuleContext,
  Section,
  TableCell,
  TableFormat,
} from '../domain';
import { placeOf, sectionIdOf } from './places';

export const readableNumbers: Rule = {
  id: 'E5',
  severity: 'error',
  origin: '建议',
  clause: '计数为非负整数；收费金额为非负数，最多六位小数',
  title: '每一格都是数',
  explanation: '不是数的内容无法汇总。全角数字、空格和千分位会自动认出，其余的请改成数。',
  examples: { triggers: '一格里写“约20”。', stays: '一格里写“１２”或“1,234”。' },
  reads: 'numbers',
  find: (context) => [...findUnreadable(context), ...findUnreadableTotals(context)],
};

function findUnreadable({ format, errors }: RuleContext): readonly FoundByRule[] {
  return [...errors].flatMap(([id, error]) => {
    const cell = formatCells(format).get(id);
    if (!cell || error.code === 'placeholder') return [];
    return {
      section: sectionIdOf(format, id),
      cells: [id],
      message: `${placeOf(cell)}：${error.message}`,
    };
  });
}

/** A printed total is not typed in here, so that no other rule speaks of “/” in its place. */
function findUnreadableTotals({ format, published }: RuleContext): readonly FoundByRule[] {
  return [...published].flatMap(([id, text]) => {
    const cell = formatCells(format).get(id);
    if (!cell?.isDerived || !parseCellText(cell.kind, text).error) return [];
    return {
      section: sectionIdOf(format, id),
      cells: [id],
      message: `${placeOf(cell)}：原文件写的是“${text}”，不是一个数。请核对原文件，重新导出的文件里会是各格之和。`,
    };
  });
}

export const noBlanks: Rule = {
  id: 'E8',
  severity: 'error',
  origin: '建议',
  clause: '没有书面规定要求填0；缺数则无法核算和汇总',
  title: '没有空着的格',
  explanation: '空着的格、“/”和“无”都不能当作0。确实没有的，请填0。',
  examples: { triggers: '“行政处罚”一格空着，或写“/”。', stays: '没有行政处罚，填 0。' },
  reads: 'numbers',
  find: (context) => context.format.sections.flatMap((section) => findBlanks(section, context)),
};

function findBlanks(section: Section, { report, errors }: RuleContext): readonly FoundByRule[] {
  const isBlank = ({ id }: TableCell) =>
    (report.cells[id] ?? null) === null &&
    (errors.get(id)?.code ?? 'placeholder') === 'placeholder';
  const tables = sectionTables(section);
  const blank = tables.flatMap((table) => entryCells(table).filter(isBlank));
  const [first] = blank;
  if (!first) return [];
  const isAll = tables.every((table) => entryCells(table).every(isBlank));
  const where = `${isAll ? '全部' : '还有'} ${String(blank.length)} 格`;
  const detail = isAll ? '' : `：${describeBlanks(tables, blank)}`;
  return [
    {
      section: section.id,
      cells: blank.map(({ id }) => id),
      isMissing: true,
      message: `${first.table.name}${where}空着${detail}。确实没有的请填0。`,
      fixes: offerZeros(blank),
    },
  ];
}

/** A number that stands over from earlier years is not offered to be zero. */
function offerZeros(blank: readonly TableCell[]): NonNullable<FoundByRule['fixes']> {
  const cells: Partial<Record<CellId, string>> = {};
  let count = 0;
  for (const { id, row, column } of blank) {
    if (column.isStock ?? row.isStock ?? false) continue;
    cells[id] = '0';
    count += 1;
  }
  if (count === 0) return [];
  const which = count === blank.length ? '这' : '其中';
  return [{ label: `${which} ${String(count)} 格都填0`, cells }];
}

/** One gap is one phrase, named by its block where the section prints several. */
function describeBlanks(tables: readonly TableFormat[], blank: readonly TableCell[]): string {
  const phrases = tables.flatMap((table) =>
    phrasesFor(
      table,
      blank.filter((cell) => cell.table === table),
    ),
  );
  return phrases.length > 4
    ? `${phrases.slice(0, 3).join('、')}等 ${String(phrases.length)} 处`
    : phrases.join('、');
}

/** The whole block, or else whole columns, whole rows and single boxes. */
function phrasesFor(table: TableFormat, blank: readonly TableCell[]): readonly string[] {
  const block = table.caption ?? '';
  if (block !== '' && blank.length === entryCells(table).length) return [`${block}全部`];
  const columns = wholeLines(table, blank, 'column');
  const rows = wholeLines(table, blank, 'row');
  const single = blank.filter(({ row, column }) => !rows.has(row) && !columns.has(column));
  return [
    ...[...columns].map(({ label }) => `${block}“${label}”整列`),
    ...[...rows].map(({ label }) => `${block}“${label}”整行`),
    ...single.map(({ name }) => `${block}“${name}”`),
  ];
}

/** Lines of which all boxes are blank; a line of one box is none. */
function wholeLines(
  table: TableFormat,
  blank: readonly TableCell[],
  axis: 'row' | 'column',
): ReadonlySet<Line> {
  const counts = new Map<Line, number>();
  for (const cell of blank) counts.set(cell[axis], (counts.get(cell[axis]) ?? 0) + 1);
  const across = leafLines(axis === 'column' ? table.rows : table.columns);
  const boxes = across.filter(({ sumOf }) => sumOf === undefined).length;
  const whole = [...counts].filter(([, count]) => count > 1 && count === boxes);
  return new Set(whole.map(([line]) => line));
}
