import { parseCellText } from './cell-text';
import { countLedger } from './count-ledger';
import type { LedgerCount } from './count-ledger';
import { compareDecimals, subtractDecimals } from './decimal';
import type { Decimal } from './decimal';
import { parseYear } from './draft';
import type { ReportDraft } from './draft';
import type { CellId, ReportFormat } from './format';
import type { Ledger } from './ledger';

/**
 * The draft with another ledger. Boxes that are blank or hold what the ledger counted before hold
 * what it counts now; a figure that a person typed otherwise stays.
 */
export function withLedger(format: ReportFormat, draft: ReportDraft, ledger: Ledger): ReportDraft {
  const year = parseYear(draft.year);
  const before = countLedger(format, draft.ledger, year).values;
  const after = countLedger(format, ledger, year).values;
  if (before === after) return { ...draft, ledger };
  const followed = [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const typed = draft.cells[id] ?? '';
    const next = after.get(id) ?? '';
    return typed !== next && follows(typed, before.get(id)) ? [[id, next] as const] : [];
  });
  const cells =
    followed.length === 0 ? draft.cells : { ...draft.cells, ...Object.fromEntries(followed) };
  return { ...draft, ledger, cells };
}

function follows(typed: string, counted: Decimal | undefined): boolean {
  if (typed.trim() === '') return true;
  const value = valueOf(typed);
  return value !== null && counted !== undefined && compareDecimals(value, counted) === 0;
}

/** What the ledger says of one box. */
export interface LedgerFigure {
  readonly counted: Decimal;
  /** What stands in the box, less what was counted; `null` if that is no number or blank. */
  readonly difference: Decimal | null;
}

/** `null` for a box of which the ledger says nothing. */
export function ledgerFigure(
  { values }: LedgerCount,
  draft: Pick<ReportDraft, 'cells'>,
  id: CellId,
): LedgerFigure | null {
  const counted = values.get(id);
  if (counted === undefined) return null;
  const typed = valueOf(draft.cells[id] ?? '');
  return { counted, difference: typed === null ? null : subtractDecimals(typed, counted) };
}

/** Takes the counted figures, typed ones too. */
export function withLedgerFigures(format: ReportFormat, draft: ReportDraft): ReportDraft {
  const { values } = countLedger(format, draft.ledger, parseYear(draft.year));
  return { ...draft, cells: { ...draft.cells, ...Object.fromEntries(values) } };
}

function valueOf(text: string): Decimal | null {
  const parsed = parseCellText('amount', text);
  return parsed.error ? null : parsed.value;
}
