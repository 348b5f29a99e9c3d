import { leafLines } from './axis';
import { allTables, cellId, formatCells, hasLine, selectedCells, tableCells } from './cell-id';
import type {
  CarryOver,
  CellId,
  CellSelection,
  ReportFormat,
  TableCheck,
  TableFormat,
} from './format';
import type { ResultQuestion } from './result-question';
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
  requireDistinct([...format.questions, ...format.presets], 'questions or presets', fail);
  for (const table of tables) checkTable(table, fail);
  for (const section of format.sections) {
    if (section.kind === 'narrative') requireDistinct(section.blocks, 'blocks', fail);
    if (section.kind !== 'tables') continue;
    const { columnCount } = layoutSection(section);
    if (section.columnWidths.length !== columnCount) {
      fail(`section ${section.id} has ${String(columnCount)} columns, but other widths`);
    }
  }
  checkQuestions(format, fail);
  checkGivers(format, fail);
  for (const { subject, cells } of format.subjects ?? []) {
    const unknown = cells.find((id) => !formatCells(format).has(id));
    if (unknown !== undefined) fail(`subject ${subject} names ${unknown}`);
  }
  const lost = boxesOfLedger(format).find((id) => formatCells(format).get(id)?.isDerived !== false);
  if (lost !== undefined) fail(`the ledger is counted in ${lost}, which is not a box`);
  requireDistinct(
    (format.subjects ?? []).map(({ subject }) => ({ id: subject })),
    'subjects',
    fail,
  );
  return format;
}

/** Boxes that a ledger counts in, each line in its first column. */
function boxesOfLedger(format: ReportFormat): readonly CellId[] {
  const { ledger } = format;
  const table = allTables(format).find(({ id }) => id === ledger?.table);
  if (!ledger) return [];
  const { received, broughtForward, handled, carriedForward, feeUnpaid, disputes, fee } = ledger;
  const chosen = ledger.choosing ? chosenResults(ledger.choosing) : [];
  const column = table && leafLines(table.columns)[0]?.id;
  const results = table && leafLines(table.rows).find(({ id }) => id === handled)?.sumOf;
  const rows = [received, broughtForward, carriedForward, ...(results ?? [handled]), ...chosen];
  if (feeUnpaid !== undefined) rows.push(feeUnpaid);
  return [
    ...rows.map((row) => cellId(ledger.table, row, column ?? '')),
    ...Object.values(disputes.columns)
      .flatMap((columns) => Object.values(columns))
      .map((id) => cellId(disputes.table, disputes.row, id)),
    ...(fee ? Object.values(fee) : []),
  ];
}

function chosenResults({ answers }: ResultQuestion): readonly string[] {
  return answers.flatMap(({ next, result }) => (next ? chosenResults(next) : result));
}

type Fail = (what: string) => never;

function requireDistinct(items: readonly { readonly id: string }[], what: string, fail: Fail) {
  const ids = items.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) fail(`two ${what} have the same id`);
}

function checkTable(table: TableFormat, fail: Fail): void {
  checkAxis(table, 'rows', fail);
  checkAxis(table, 'columns', fail);
  for (const { id, isDerived, kind } of tableCells(table)) {
    if (isDerived && kind === 'money') fail(`${id} would add money of different units`);
  }
  for (const check of table.checks ?? []) {
    for (const [axis, id] of linesOfCheck(check)) {
      if (!hasLine(table, axis, id)) fail(`check ${check.rule} of ${table.id} names ${id}`);
    }
  }
  for (const { axis, lines } of table.guidance ?? []) {
    const unknown = lines.find((id) => !hasLine(table, axis, id));
    if (unknown !== undefined) fail(`guidance of ${table.id} names ${unknown}`);
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
    case 'rollForward':
      return [check.stock, ...check.plus, ...check.minus].map((id) => ['columns', id] as const);
  }
}

function checkAxis(table: TableFormat, axis: 'rows' | 'columns', fail: Fail): void {
  const lines = leafLines(table[axis]);
  requireDistinct(lines, `${axis} of ${table.id}`, fail);
  for (const { id, sumOf } of lines) {
    if (id.includes('/')) fail(`${table.id}: the id ${id} would break its address`);
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
      checkSelection(format, `question ${id}`, selection, fail);
      for (const cell of cells) {
        if (owners.has(cell)) fail(`${cell} belongs to two questions`);
        owners.set(cell, id);
      }
    }
    if (thenAsks && formatCells(format).get(thenAsks.cell)?.isDerived !== false) {
      fail(`question ${id} asks for ${thenAsks.cell}, which is not a box`);
    }
  }
  for (const { id, zeroes } of format.presets) {
    for (const selection of zeroes) checkSelection(format, `preset ${id}`, selection, fail);
  }
}

function checkGivers(format: ReportFormat, fail: Fail): void {
  const { givers = [] } = format;
  const tables = allTables(format).map(({ id }) => id);
  const asked = [...tables.map((id) => ({ id })), ...givers.flatMap(({ others = [] }) => others)];
  requireDistinct(givers, 'givers', fail);
  requireDistinct(asked, 'tables or other figures', fail);
  for (const giver of givers) {
    for (const selection of giver.cells ?? []) {
      checkSelection(format, `giver ${giver.id}`, selection, fail);
    }
    const unknown = (giver.tables ?? []).find((id) => !tables.includes(id));
    if (unknown !== undefined)
      fail(`giver ${giver.id} names table ${unknown}, which does not exist`);
  }
  const given = givers.flatMap(({ cells = [], tables: whole = [] }) =>
    selectedCells(format, [...cells, ...whole.map((table) => ({ table }))]),
  );
  const twice = given.find((id, index) => given.indexOf(id) !== index);
  if (twice !== undefined) fail(`${twice} is given by two`);
}

function checkSelection(format: ReportFormat, who: string, selection: CellSelection, fail: Fail) {
  const table = allTables(format).find(({ id }) => id === selection.table);
  if (!table) return fail(`${who} names table ${selection.table}, which does not exist`);
  for (const axis of ['rows', 'columns'] as const) {
    const unknown = selection[axis]?.find((id) => !hasLine(table, axis, id));
    if (unknown !== undefined) fail(`${who} names ${unknown}, which ${table.id} does not have`);
  }
  if (selectedCells(format, [selection]).length === 0) {
    fail(`${who} selects no box in ${table.id}`);
  }
}
