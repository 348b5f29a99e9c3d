import { allTables, leafLines } from '../../domain';
import type { Ledger, LedgerField, LedgerLine, ReportDraft, ReportFormat } from '../../domain';
import type { PlaceChange } from '../place-change';
import { fieldOf } from './field-of';
import { LEDGER_STEP } from './ledger-step';
import { disputeResultNames, fieldNames, lineName, originNames } from './ledger-strings';

interface Pair {
  readonly before: ReportDraft;
  readonly after: ReportDraft;
  readonly formatAfter: ReportFormat | undefined;
}

/** Beyond this many lines that came or went they are told as one. */
const MOST_LINES = 20;

/** Every place of the ledger where two drafts differ, as people call it: “台账第 3 件 收到日期”. */
export function ledgerChanges({ before, after, formatAfter }: Pair): readonly PlaceChange[] {
  const [old, now] = [before.ledger, after.ledger];
  if (old === now) return [];
  const come = Object.keys(now).filter((id) => !(id in old));
  const gone = Object.keys(old).filter((id) => !(id in now));
  const kept = Object.keys(now).filter((id) => id in old && old[id] !== now[id]);
  const changed = kept.flatMap((id) => lineChanges(formatAfter, old, now, id));
  if (come.length + gone.length > MOST_LINES) {
    const sizes = [old, now].map((ledger) => `${String(Object.keys(ledger).length)} 件`);
    const [sizeBefore = '', sizeAfter = ''] = sizes;
    return [place('台账', sizeBefore, sizeAfter, undefined), ...changed];
  }
  return [
    ...gone.map((id) => place(`台账${nameIn(old, id)}`, wordsOf(old[id]), '', undefined)),
    ...changed,
    ...come.map((id) =>
      place(`台账${nameIn(now, id)}`, '', wordsOf(now[id]), fieldOf(id, 'receivedOn')),
    ),
  ];
}

function place(
  name: string,
  before: string,
  after: string,
  field: string | undefined,
): PlaceChange {
  const target = { step: LEDGER_STEP, ...(field === undefined ? {} : { field }) };
  return { name, before, after, target };
}

function lineChanges(
  format: ReportFormat | undefined,
  old: Ledger,
  now: Ledger,
  id: string,
): readonly PlaceChange[] {
  const [before, after] = [old[id], now[id]];
  if (!before || !after) return [];
  return fields.flatMap((field) => {
    const texts = [before, after].map((line) => shown(format, field, line[field]));
    const [was = '', is = ''] = texts;
    if (was === is) return [];
    return place(`台账${nameIn(now, id)} ${fieldNames[field]}`, was, is, fieldOf(id, field));
  });
}

const fields = Object.keys(fieldNames) as readonly LedgerField[];

function nameIn(ledger: Ledger, id: string): string {
  return lineName(Object.keys(ledger).indexOf(id) + 1);
}

/** A line as a whole, in a few words. */
function wordsOf(line: LedgerLine | undefined): string {
  const words = [line?.number, line?.receivedOn, line?.summary].filter(
    (text) => text !== undefined && text.trim() !== '',
  );
  return words.length === 0 ? '新的一件' : words.join(' ');
}

/** As the table shows it. */
function shown(format: ReportFormat | undefined, field: LedgerField, text: string): string {
  if (field === 'origin') return wordIn(originNames, text);
  if (field === 'applicant' || field === 'result') return labelOf(format, field, text);
  return wordIn(disputeResultNames, text) || text;
}

function wordIn(names: Readonly<Record<string, string>>, text: string): string {
  return names[text] ?? '';
}

function labelOf(
  format: ReportFormat | undefined,
  field: 'applicant' | 'result',
  id: string,
): string {
  const table = format && allTables(format).find((each) => each.id === format.ledger?.table);
  const lines = table ? leafLines(field === 'result' ? table.rows : table.columns) : [];
  return lines.find((line) => line.id === id)?.label ?? id;
}
