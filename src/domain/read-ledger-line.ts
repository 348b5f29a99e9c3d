import { leafLines } from './axis';
import { entryCells } from './cell-id';
import { parseCellText } from './cell-text';
import { compareDecimals } from './decimal';
import type { Decimal } from './decimal';
import type { LedgerLines, ReportFormat, TableFormat } from './format';
import { disputePaths } from './ledger';
import type { DisputePath, DisputeResult, LedgerField, LedgerLine } from './ledger';
import { parseDay } from './parse-day';

/** Why a line, or a part of it, is not counted. */
export interface LedgerTrouble {
  /** The box to look at. */
  readonly field: LedgerField;
  readonly message: string;
}

/** A line as it is counted. What is missing or contradicts itself is told, never guessed. */
export interface LedgerReading {
  /** Row and column that it counts in; `null` if it is not counted as a case. */
  readonly counted: CountedCase | null;
  /** `null` where no notice was sent, or it cannot be told. */
  readonly fee: { readonly due: Decimal; readonly collected: Decimal } | null;
  readonly disputes: readonly (readonly [DisputePath, DisputeResult])[];
  readonly troubles: readonly LedgerTrouble[];
}

interface CountedCase {
  readonly applicant: string;
  readonly beginsIn: 'received' | 'broughtForward';
  /** Id of a row of results; `null`: not closed in this year, so carried forward. */
  readonly result: string | null;
}

/** What a ledger is counted into. */
export interface LedgerTables {
  readonly format: ReportFormat;
  readonly lines: LedgerLines;
  readonly table: TableFormat;
  readonly year: number;
}

/** Rows that a line may end in, in printed order. */
export function resultRows({ lines, table }: Pick<LedgerTables, 'lines' | 'table'>) {
  const all = leafLines(table.rows);
  const parts = all.find(({ id }) => id === lines.handled)?.sumOf ?? [];
  return all.filter(({ id }) => parts.includes(id));
}

export function readLedgerLine(line: LedgerLine, tables: LedgerTables): LedgerReading {
  const troubles: LedgerTrouble[] = [];
  const tell = (field: LedgerField, message: string) => {
    troubles.push({ field, message });
    return null;
  };
  const disputes = disputePaths.flatMap((path) => {
    const result = line[path];
    return result === '' ? [] : [[path, result] as const];
  });
  if (line.origin === 'closedBefore' && disputes.length === 0) {
    tell('reconsideration', '来源是“往年已办结”，要登记复议或诉讼的结果；没有的，删去这一件');
  }
  return {
    counted: line.origin === 'closedBefore' ? null : readCase(line, tables, tell),
    fee: readFee(line, tell),
    disputes,
    troubles,
  };
}

type Tell = (field: LedgerField, message: string) => null;

function readCase(line: LedgerLine, tables: LedgerTables, tell: Tell): CountedCase | null {
  const { year } = tables;
  const columns = new Set(entryCells(tables.table).map(({ column }) => column.id));
  const before: LedgerTrouble[] = [];
  const note: Tell = (field, message) => {
    before.push({ field, message });
    return tell(field, message);
  };
  const received = readDay(line, 'receivedOn', year, note);
  const answered = readDay(line, 'answeredOn', year, note);
  checkReceived(line, received, year, note);
  if (!columns.has(line.applicant)) note('applicant', '没有选申请人类型');
  const result = readResult(line, { received, answered }, tables, note);
  if (before.length > 0) return null;
  const beginsIn = line.origin === 'broughtForward' ? 'broughtForward' : 'received';
  return { applicant: line.applicant, beginsIn, result };
}

/** As 2025-03-05; `null` while blank or, which is told, not a day. */
function readDay(
  line: LedgerLine,
  field: 'receivedOn' | 'answeredOn',
  year: number,
  tell: Tell,
): string | null {
  const typed = line[field];
  if (typed.trim() === '') return null;
  const name = field === 'receivedOn' ? '收到日期' : '答复日期';
  const example = `${String(year)}-03-05`;
  return parseDay(typed, year) ?? tell(field, `${name}“${typed}”看不懂，请写成 ${example} 这样`);
}

function checkReceived(
  { origin, receivedOn }: LedgerLine,
  day: string | null,
  year: number,
  tell: Tell,
): void {
  const typedYear = day === null ? null : Number(day.slice(0, 4));
  if (typedYear === null) {
    if (origin === '' && receivedOn.trim() === '') tell('receivedOn', '没有填收到日期');
  } else if (origin === '' && typedYear < year) {
    tell('receivedOn', `收到日期早于 ${String(year)} 年：是上年结转的，来源请选“上年结转”`);
  } else if (typedYear > year) {
    tell('receivedOn', `收到日期晚于 ${String(year)} 年，应登记在那一年的台账里`);
  } else if (origin === 'broughtForward' && typedYear === year) {
    tell('origin', `来源是“上年结转”，收到日期却在 ${String(year)} 年，两者只能有一个对`);
  }
}

interface Days {
  readonly received: string | null;
  readonly answered: string | null;
}

/** The row that it was closed in within the year; `null` if it was not. */
function readResult(
  line: LedgerLine,
  { received, answered }: Days,
  { lines, table, year }: LedgerTables,
  tell: Tell,
): string | null {
  const isOpen = line.result === '';
  const isKnown = resultRows({ lines, table }).some(({ id }) => id === line.result);
  if (!isOpen && !isKnown) return tell('result', '办理结果不是这一年表三里的一行，请重新选');
  if (line.answeredOn.trim() === '') {
    return isOpen ? null : tell('answeredOn', '选了办理结果，没有填答复日期');
  }
  if (answered === null) return null;
  if (received !== null && answered < received) {
    return tell('answeredOn', '答复日期早于收到日期');
  }
  if (answered < `${String(year)}-01-01`) {
    return tell('answeredOn', `答复日期早于 ${String(year)} 年：上年已办结的，不再计入本年`);
  }
  if (answered > `${String(year)}-12-31`) return null;
  if (isOpen) return tell('result', '填了答复日期，没有选办理结果');
  if (line.result === lines.feeUnpaid && line.feeDue.trim() === '') {
    return tell('feeDue', '结果是逾期未缴费，要填收费通知上的应收金额');
  }
  return line.result;
}

function readFee({ feeDue, feeCollected, origin }: LedgerLine, tell: Tell) {
  const due = readAmount(feeDue, 'feeDue', '应收金额', tell);
  const collected = readAmount(feeCollected, 'feeCollected', '实收金额', tell);
  if (due === undefined || collected === undefined || origin === 'closedBefore') return null;
  const hasNotice = due !== null && compareDecimals(due, '0') > 0;
  if (!hasNotice) {
    const isPaid = collected !== null && compareDecimals(collected, '0') > 0;
    return isPaid ? tell('feeDue', '有实收金额，没有收费通知上的应收金额') : null;
  }
  if (collected !== null && compareDecimals(collected, due) > 0) {
    return tell('feeCollected', '实收金额大于应收金额');
  }
  return { due, collected: collected ?? '0' };
}

/** `undefined` if it is not an amount, which is told. */
function readAmount(typed: string, field: LedgerField, name: string, tell: Tell) {
  const parsed = parseCellText('amount', typed);
  if (!parsed.error) return parsed.value;
  tell(field, `${name}“${typed}”不是金额，请只填数字，单位是元`);
  return undefined;
}
