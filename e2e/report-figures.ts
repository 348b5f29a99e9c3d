import { officialCells } from './official-form';
import type { OfficialCell, OfficialForm } from './official-form';

/** Figures for whole reports, added up here by the labels and not by what is tested. */

/** Another number in each box, such that each column of 表三 balances. */
export function distinctFigures(form: OfficialForm): Record<string, string> {
  const entries = officialCells(form).filter(({ isDerived }) => !isDerived);
  const figures = Object.fromEntries(entries.map(({ id }, index) => [id, String(index + 1001)]));
  const numberAt = (row: string, column: string) =>
    Number(figures[`applications/${row}/${column}`]);
  const results = entries.filter(isResult);
  for (const { column } of entries.filter(({ row }) => row.id === 'received')) {
    const handled = results.filter((cell) => cell.column === column);
    const sum = handled.reduce((total, { row }) => total + numberAt(row.id, column.id), 0);
    const received = sum + numberAt('carriedForward', column.id);
    const balanced = received - numberAt('broughtForward', column.id);
    figures[`applications/received/${column.id}`] = String(balanced);
  }
  return figures;
}

function isResult({ table, row }: OfficialCell): boolean {
  return table.id === 'applications' && row.path[0] === '三、本年度办理结果';
}

/** The same with every total, added up here by the labels: 总计 is the sum of what it stands beside. */
export function withTotals(form: OfficialForm, typed: Readonly<Record<string, string>>) {
  const cells = officialCells(form);
  const figures: Record<string, string> = {};
  for (const cell of cells) {
    const parts = cell.isDerived ? cells.filter((other) => isPartOf(other, cell)) : [cell];
    figures[cell.id] = String(parts.reduce((sum, { id }) => sum + Number(typed[id]), 0));
  }
  return figures;
}

function isPartOf(part: OfficialCell, total: OfficialCell): boolean {
  if (part.isDerived || part.table !== total.table) return false;
  const group = total.column.path.slice(0, -1).join();
  const isInColumn =
    total.column.isDerived === true
      ? part.column.path.join().startsWith(group)
      : part.column === total.column;
  return isInColumn && (total.row.isDerived === true ? isResult(part) : part.row === total.row);
}

export function inSection(
  form: OfficialForm,
  section: string,
  figures: Readonly<Record<string, string>>,
): Record<string, string> {
  const ids = officialCells(form).filter(({ table }) => table.section === section);
  return Object.fromEntries(
    ids.flatMap(({ id }) => (id in figures ? [[id, figures[id] ?? '']] : [])),
  );
}
