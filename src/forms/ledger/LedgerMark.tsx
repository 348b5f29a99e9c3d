import type { Decimal } from '../../domain';
import { absoluteDecimal } from '../../domain';

interface LedgerMarkProps {
  readonly id: string;
  readonly counted: Decimal;
  /** What stands in the box less what was counted; `null` while there stands no number. */
  readonly over: Decimal | null;
  readonly unit: string;
}

/** In the corner of a box that the ledger counts: whether it holds what was counted. */
export function LedgerMark({ id, counted, over, unit }: LedgerMarkProps) {
  const agrees = over === '0';
  const text = ledgerText(counted, over, unit);
  return (
    <>
      <span
        className="cell-ledger"
        data-agrees={agrees}
        data-zero={counted === '0' && agrees}
        title={text}
      />
      <span className="unseen" id={id}>
        {text}
      </span>
    </>
  );
}

function ledgerText(counted: Decimal, over: Decimal | null, unit: string): string {
  const ledger = `台账 ${counted} ${unit}`;
  if (over === '0') return ledger;
  return over === null ? ledger : `与台账差 ${absoluteDecimal(over)} ${unit}，${ledger}`;
}
