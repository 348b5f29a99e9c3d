import { formatCells, leafLines, sectionTables, tableCells } from '../domain';
import type { CellId, FoundByRule, Line, Rule, RuleContext, Section, TableCell } from '../domain';
import { placeOf, sectionIdOf } from './places';

export const readableNumbers: Rule = {
  id: 'E5',
  severity: 'error',
  origin: '建议',
  clause: '计数为非负整数；收费金额为非负数，最多六位小数',
  title: '每一格都是数',
  explanation: '不是数的内容无法汇总。全角数字、空格和千分位会自动认出，其余的请改成数。',
  reads: 'numbers',
  find: ({ format, errors }) =>
    [...errors].flatMap(([id, error]) => {
      const cell = formatCells(format).get(id);
      if (!cell || error.code === 'placeholder') return [];
      return {
        section: sectionIdOf(format, id),
        cells: [id],
        message: `${placeOf(cell)}：${error.message}`,
      };
    }),
};

export const noBlanks: Rule = {
  id: 'E8',
  severity: 'error',
  origin: '建议',
  clause: '没有书面规定要求填0；缺数则无法核算和汇总',
  title: '没有空着的格',
  explanation: '空着的格、“/”和“无”都不能当作0。确实没有的，请填0。',
  reads: 'numbers',
  find: (context) => context.format.sections.flatMap((section) => findBlanks(section, context)),
};

function findBlanks(section: Section, { report, errors }: RuleContext): readonly FoundByRule[] {
  const boxes = sectionTables(section)
    .flatMap(tableCells)
    .filter(({ isDerived }) => !isDerived);
  const isBlank = ({ id }: TableCell) =>
    errors.get(id)?.code === 'placeholder' ||
    (!errors.has(id) && (report.cells[id] ?? null) === null);
  const blank = boxes.filter(isBlank);
  const [first] = blank;
  if (!first) return [];
  const ids = blank.map(({ id }) => id);
  const count = `${String(blank.length)} 格`;
  const where = blank.length === boxes.length ? `全部 ${count}` : `还有 ${count}`;
  const detail = blank.length === boxes.length ? '' : `：${describeBlanks(blank)}`;
  return [
    {
      section: section.id,
      cells: ids,
      isMissing: true,
      message: `${first.table.name}${where}空着${detail}。确实没有的请填0。`,
      fixes: [{ label: `这 ${count}都填0`, cells: zeros(blank) }],
    },
  ];
}

/** A number that stands over from earlier years is not offered to be zero. */
function zeros(blank: readonly TableCell[]): Partial<Record<CellId, string>> {
  return Object.fromEntries(
    blank
      .filter(({ row, column }) => !(column.isStock ?? row.isStock ?? false))
      .map(({ id }) => [id, '0']),
  );
}

/** Whole columns first, then whole rows, then single boxes: one gap is one phrase. */
function describeBlanks(blank: readonly TableCell[]): string {
  const phrases: string[] = [];
  let left = blank;
  for (const axis of ['column', 'row'] as const) {
    for (const line of new Set(left.map((cell) => cell[axis]))) {
      const here = left.filter((cell) => cell[axis] === line);
      const [any] = here;
      if (!any || here.length < 2 || here.length < boxesOn(any, axis)) continue;
      phrases.push(`“${line.label}”${axis === 'column' ? '列' : '行'}（${String(here.length)}格）`);
      left = left.filter((cell) => cell[axis] !== line);
    }
  }
  phrases.push(...left.map(({ name }) => `“${name}”`));
  return phrases.length > 4
    ? `${phrases.slice(0, 3).join('、')}等 ${String(phrases.length)} 处`
    : phrases.join('、');
}

function boxesOn({ table }: TableCell, axis: 'row' | 'column'): number {
  const across: readonly Line[] = leafLines(axis === 'column' ? table.rows : table.columns);
  return across.filter(({ sumOf }) => sumOf === undefined).length;
}
