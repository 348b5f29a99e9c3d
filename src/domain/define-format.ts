import { leafLines } from './axis';
import { allTables, formatCells, hasLine, selectedCells } from './cell-id';
import type { AxisNode, CarryOver, ReportFormat, TableCheck, TableFormat } from './format';
import { layoutSection } from './layout';

/**
 * Accepts a format whose references all resolve; throws a sentence naming the first that does not.
 * A mistake in a format is a developer's mistake and is thrown when the module loads.
 */
export function defineFormat(format: ReportFormat): ReportFormat {
  const fail = (what: string): never => {
    throw new Error(`Format ${format.version}: ${what}`);
  };
  const tables = allTables(format);
  requireDistinct(tables, 'tables', fail);
  requireDistinct(format.sections, 'sections', fail);
  for (const table of tables) checkTable(table, fail);
  for (const section of format.sections) {
    if (section.kind !== 'tables') continue;
    const { columnCount } = layoutSection(section);
    if (section.columnWidths.length !== columnCount) {
      fail(`section ${section.id} has ${String(columnCount)} columns, but other widths`);
    }
  }
  checkQuestions(format, fail);
  return format;
}

type Fail = (what: string) => never;

function requireDistinct(items: readonly { readonly id: string }[], what: string, fail: Fail) {
  const ids = items.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) fail(`two ${what} have the same id`);
}

function checkTable(table: TableFormat, fail: Fail): void {
  checkAxis(table, 'rows', fail);
  checkAxis(table, 'columns', fail);
  for (const line of [...leafLines(table.rows), ...leafLines(table.columns)]) {
    if (line.sumOf && (line.kind ?? table.kind) === 'money') {
      fail(`${table.id}/${line.id} would add money of different units`);
    }
  }
  for (const check of table.checks ?? []) {
    for (const [axis, id] of linesOfCheck(check)) {
      if (!hasLine(table, axis, id)) fail(`check ${check.rule} of ${table.id} names ${id}`);
    }
  }
  for (const { axis, to } of table.carriesOver ?? ([] as readonly CarryOver[])) {
    if (!hasLine(table, axis, to)) fail(`carry-over of ${table.id} names ${to}`);
  }
}

function linesOfCheck(check: TableCheck): readonly (readonly ['rows' | 'columns', string])[] {
  switch (check.kind) {
    case 'printedTotals':
      return [];
    case 'balance':
      return [...check.left, ...check.right].map((id) => ['rows', id] as const);
    case 'atLeastZero':
      return [...check.plus, ...check.minus].map((id) => ['columns', id] as const);
  }
}

function checkAxis(table: TableFormat, axis: 'rows' | 'columns', fail: Fail): void {
  const lines = leafLines(table[axis] as readonly AxisNode[]);
  requireDistinct(lines, `${axis} of ${table.id}`, fail);
  for (const { id, sumOf } of lines) {
    for (const part of sumOf ?? []) {
      const line = lines.find((other) => other.id === part);
      if (!line) fail(`${table.id}/${id} adds ${part}, which does not exist`);
      else if (line.sumOf) fail(`${table.id}/${id} adds ${part}, which is itself a sum`);
    }
  }
}

function checkQuestions(format: ReportFormat, fail: Fail): void {
  const owners = new Map<string, string>();
  for (const { id, zeroes, thenAsks } of format.questions) {
    for (const selection of zeroes) {
      const cells = selectedCells(format, [selection]);
      if (cells.length === 0) fail(`question ${id} selects no box in ${selection.table}`);
      for (const cell of cells) {
        if (owners.has(cell)) fail(`${cell} belongs to two questions`);
        owners.set(cell, id);
      }
    }
    if (thenAsks && !formatCells(format).has(thenAsks.cell)) {
      fail(`question ${id} asks for ${thenAsks.cell}, which does not exist`);
    }
  }
  for (const { id, zeroes } of format.presets) {
    if (selectedCells(format, zeroes).length === 0) fail(`preset ${id} selects no box`);
  }
}
