import { formatCells, lineName, linePaths } from '../domain';
import type {
  CellId,
  Guidance,
  Layout,
  LayoutCell,
  LinePath,
  ReportFormat,
  TableFormat,
  TablesSection,
} from '../domain';

/** What is said of the same rows or columns, under their name. */
export interface GuidanceEntry {
  readonly id: string;
  readonly name: string;
  readonly axis: Guidance['axis'];
  readonly lines: readonly string[];
  readonly items: readonly Guidance[];
}

/** Entries of a table: rows and columns in printed order as far as the format gives them so. */
export function guidanceEntries(table: TableFormat): readonly GuidanceEntry[] {
  const entries = new Map<string, GuidanceEntry>();
  for (const guidance of table.guidance ?? []) {
    const name = nameOf(table, guidance);
    const known = entries.get(name);
    const { axis, lines } = guidance;
    const items = [...(known?.items ?? []), guidance];
    entries.set(name, {
      id: `${table.id}-guidance-${lines[0] ?? ''}`,
      name,
      axis,
      lines: [...new Set([...(known?.lines ?? []), ...lines])],
      items,
    });
  }
  return [...entries.values()];
}

/** The line by its full name; several by the heading that is over them alone, or one by one. */
function nameOf(table: TableFormat, { axis, lines }: Guidance): string {
  const paths = linePaths(table[axis]).filter(({ line }) => lines.includes(line.id));
  const [first] = paths;
  if (!first) return '';
  if (paths.length === 1) return lineName(first);
  const over = headingOver(paths);
  if (over !== '') return over;
  return [...new Set(paths.map(({ line }) => line.label))].join('、');
}

function headingOver(paths: readonly LinePath[]): string {
  const shared = (paths[0]?.groups ?? []).filter(
    (group) => group.isSpoken !== false && paths.every(({ groups }) => groups.includes(group)),
  );
  return shared.map(({ label }) => label).join(' ');
}

/** The entry that tells most closely of a cell: by its row, else by its column. */
export function entryOfCell(
  format: ReportFormat,
  entries: readonly GuidanceEntry[],
  id: CellId,
): GuidanceEntry | undefined {
  const cell = formatCells(format).get(id);
  if (!cell) return undefined;
  const own = entries.filter((entry) => entry.id.startsWith(`${cell.table.id}-guidance-`));
  const of = (axis: Guidance['axis'], line: string) =>
    own
      .filter((entry) => entry.axis === axis && entry.lines.includes(line))
      .sort((left, right) => left.lines.length - right.lines.length)[0];
  return of('rows', cell.row.id) ?? of('columns', cell.column.id);
}

/** The line that is always in view, by the row heading under which it stands. */
export function guidanceUnderLabels(layout: Layout): ReadonlyMap<LayoutCell, string> {
  const under = new Map<LayoutCell, string>();
  for (const boxes of layout.rows) {
    const cell = boxes.find((box) => box.cell)?.cell;
    const labels = boxes.filter(({ role }) => role === 'label');
    const label = labels[labels.length - 1];
    const always = cell && alwaysOf(cell.table, cell.row.id);
    if (label && always !== undefined) under.set(label, always);
  }
  return under;
}

function alwaysOf({ guidance = [] }: TableFormat, row: string): string | undefined {
  return guidance.find(
    ({ axis, lines, always }) => axis === 'rows' && always !== undefined && lines.includes(row),
  )?.always;
}

/** Lines always in view that belong to columns: they have no room in their headings. */
export function guidanceOfColumns(section: TablesSection): readonly string[] {
  return section.tables.flatMap((table) =>
    (table.guidance ?? []).flatMap((guidance) =>
      guidance.axis === 'columns' && guidance.always !== undefined
        ? `${nameOf(table, guidance)}：${guidance.always}`
        : [],
    ),
  );
}
