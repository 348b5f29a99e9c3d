/**
 * The report that is measured and the keys that are typed. Loaded through Vite, which reads the
 * TypeScript of the domain: what is right after each key comes from the domain itself.
 */
import { rules } from '../src/checks';
import {
  balanceSides,
  blankLedgerLine,
  compose,
  emptyDraft,
  encodeLedgerFile,
  encodeReportFile,
  evaluateDraft,
  formatCells,
  layoutSection,
  leafLines,
  ledgerTables,
  narrativeKey,
  resultRows,
  tableCells,
  withLines,
} from '../src/domain';
import { formats } from '../src/formats';

/** @typedef {import('../src/domain').ReportDraft} ReportDraft */
/** @typedef {import('../src/domain').CellId} CellId */
/**
 * What the page shows once everything is right after one key.
 * @typedef {{ totals: [id: string, text: string][], balances: [column: string, state: string, text: string][], status: string | null }} Expectation
 */

const TYPED_BOXES = 24;
const LEDGER_LINES = 5000;

/** @param {string} version */
function formatOf(version) {
  const format = formats.find((other) => other.version === version);
  if (!format) throw new Error(`No format ${version}`);
  return format;
}

const format = formatOf('2021');
const section = format.sections.find(({ id }) => id === 'applications');
if (section?.kind !== 'tables') throw new Error('The format has no section of applications');
const [table] = section.tables;
const check = table?.checks?.find(({ kind }) => kind === 'balance');
if (!table || check?.kind !== 'balance') throw new Error('Table three has no balance');

/** A 2021 report with every box filled in and nothing that must be put right. */
function fullDraft() {
  const draft = emptyDraft('2021', '2024');
  /** @type {Record<string, string>} */
  const cells = {};
  for (const { id, isDerived } of formatCells(format).values()) if (!isDerived) cells[id] = '3';
  for (const [index, column] of entryColumns().entries()) {
    cells[`applications/received/${column}`] = String(310 + index);
    cells[`applications/broughtForward/${column}`] = String(20 + index);
    cells[`applications/disclosed/${column}`] = String(110 + index);
    cells[`applications/partlyDisclosed/${column}`] = String(40 + index);
  }
  const { values } = evaluate({ ...draft, cells });
  for (const column of entryColumns()) {
    const at = (/** @type {string} */ row) => Number(values.get(`applications/${row}/${column}`));
    const left = at('received') + at('broughtForward') - at('handled');
    cells[`applications/carriedForward/${column}`] = String(left);
  }
  const identity = { ...draft.identity, organization: '青山镇人民政府', signedOn: '2025-01-20' };
  const full = { ...draft, identity, cells, narrative: fullNarrative() };
  const [first] = errorsIn(evaluate(full));
  if (first) throw new Error(`Not a clean report: ${first.message}`);
  return full;
}

function fullNarrative() {
  const sentence = '本年按照条例规定，主动公开政府信息，及时答复申请，公开工作平稳有序。';
  const keys = format.sections.flatMap((other) =>
    other.kind === 'narrative' ? other.blocks.map(({ id }) => narrativeKey(other.id, id)) : [],
  );
  return Object.fromEntries(keys.map((key) => [key, sentence.repeat(4)]));
}

/** One case in ten is still open; every kind of applicant and result comes up. */
function longLedger() {
  const tables = ledgerTables(format, 2024);
  if (!tables) throw new Error('The format has no ledger');
  const rows = resultRows(tables).filter(({ id }) => id !== tables.lines.feeUnpaid);
  const columns = entryColumns();
  const lines = Array.from({ length: LEDGER_LINES }, (_, index) => {
    const month = String((index % 6) + 1).padStart(2, '0');
    const isOpen = index % 10 === 9;
    return {
      ...blankLedgerLine,
      number: `GK-${index + 1}`,
      receivedOn: `2024-${month}-11`,
      applicant: columns[index % columns.length] ?? '',
      summary: `第${index + 1}份征地补偿材料`,
      result: isOpen ? '' : (rows[index % rows.length]?.id ?? ''),
      answeredOn: isOpen ? '' : `2024-${month}-28`,
    };
  });
  return withLines({}, lines);
}

function entryColumns() {
  return leafLines(table?.columns ?? [])
    .filter(({ sumOf }) => sumOf === undefined)
    .map(({ id }) => id);
}

/** What numbers alone decide: rules about words run after the key. @param {Evaluated} evaluated */
function errorsIn({ findings }) {
  const atTheKey = new Set(rules.filter(({ reads }) => reads === 'numbers').map(({ id }) => id));
  return findings.filter(({ rule, severity }) => severity === 'error' && atTheKey.has(rule));
}

/** @param {ReportDraft} draft */
function evaluate(draft) {
  return evaluateDraft({ format, rules, draft, previousFormat: null });
}

const draft = fullDraft();
export const backupFile = encodeReportFile(draft);
export const ledgerFile = encodeLedgerFile({ ...draft, ledger: longLedger() });
export const sectionId = section.id;
export const boxCount = tableCells(table).filter(({ isDerived }) => !isDerived).length;
export const documentModel = compose(format, evaluate(draft));

/**
 * Two rounds over the first rows, box after box; Tab selects the old text, so each box passes through
 * its first digits. The first round makes 本年新收 one more, which leaves every column in
 * disagreement until 予以公开 is one more too; the second takes both back.
 */
export const rounds = [1, 0].map((more) => {
  const raised = ['received', 'disclosed'];
  const boxes = tableCells(table).filter(({ isDerived }) => !isDerived);
  return boxes.slice(0, TYPED_BOXES).map(({ id, row }) => ({
    id,
    text: String(Number(draft.cells[id]) + (raised.includes(row.id) ? more : 0)),
  }));
});

/** What is right after each key of both rounds, in the order of the keys. */
export const expectations = expectAll();

function expectAll() {
  let current = draft;
  let before = evaluate(current);
  /** @type {Expectation[]} */
  const expected = [];
  for (const { id, text } of rounds.flat()) {
    for (let length = 1; length <= text.length; length += 1) {
      current = { ...current, cells: { ...current.cells, [id]: text.slice(0, length) } };
      const after = evaluate(current);
      expected.push(difference(before, after));
      before = after;
    }
  }
  return expected;
}

/** @typedef {ReturnType<typeof evaluate>} Evaluated */
/** @param {Evaluated} before @param {Evaluated} after @returns {Expectation} */
function difference(before, after) {
  if (!table || check?.kind !== 'balance') throw new Error('Table three has no balance');
  const derived = tableCells(table).filter(({ isDerived }) => isDerived);
  const totals = derived.filter(({ id }) => before.values.get(id) !== after.values.get(id));
  const balancesBefore = balanceSides(table, check, before.values);
  const balances = balanceSides(table, check, after.values).filter(
    ({ left, right }, index) =>
      left !== balancesBefore[index]?.left || right !== balancesBefore[index]?.right,
  );
  const errors = errorsIn(after).length;
  return {
    totals: totals.map(({ id }) => [id, after.values.get(id) ?? '']),
    balances: balances.map(({ column, left, right }) => [
      column.line.id,
      left === right ? 'equal' : 'unequal',
      `${left ?? ''} ${left === right ? '＝' : '≠'} ${right ?? ''}`,
    ]),
    status: errors === 0 ? null : `${errors} 处须改正`,
  };
}

/** Table three as data for the page without a framework. */
export const plainTable = {
  columnWidths: section.columnWidths,
  headerRows: layoutSection(section).headerRowCount,
  rows: layoutSection(section).rows.map((boxes) =>
    boxes.map(({ text, role, rowSpan, columnSpan, cell }) => ({
      text,
      role,
      rowSpan,
      columnSpan,
      id: cell?.id,
      isDerived: cell?.isDerived,
      value: cell && !cell.isDerived ? draft.cells[cell.id] : undefined,
    })),
  ),
  sums: plainSums(),
  balances: balanceSides(table, check, evaluate(draft).values).map((side) => ({
    column: side.column.line.id,
    isTotal: side.column.line.sumOf !== undefined,
    left: side.leftCells,
    right: side.rightCells,
  })),
};

/** Each derived cell with the cells it adds, rows before columns. */
function plainSums() {
  const cells = table ? tableCells(table) : [];
  const rowSums = cells.filter(({ row, column }) => row.sumOf && !column.sumOf);
  const columnSums = cells.filter(({ column }) => column.sumOf);
  return [
    ...rowSums.map(({ id, row, column }) => ({
      id,
      parts: (row.sumOf ?? []).map((part) => `applications/${part}/${column.id}`),
    })),
    ...columnSums.map(({ id, row, column }) => ({
      id,
      parts: (column.sumOf ?? []).map((part) => `applications/${row.id}/${part}`),
    })),
  ];
}
