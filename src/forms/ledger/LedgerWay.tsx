import { absoluteDecimal, countLedger, formatCells, parseYear } from '../../domain';
import type { CellId, TablesSection } from '../../domain';
import { useCellState, useEditor, useEvaluatedValue } from '../editor-context';
import { LEDGER_STEP } from './ledger-step';

interface SectionProps {
  readonly section: TablesSection;
}

/** The second way into the table that is counted from the ledger. */
export function LedgerWay({ section }: SectionProps) {
  const { actions } = useEditor();
  const lines = useEvaluatedValue(({ format }) => format.ledger);
  const size = useEvaluatedValue(({ draft }) => Object.keys(draft.ledger).length);
  const table = section.tables.find(({ id }) => id === lines?.table);
  if (!table) return null;
  return (
    <p className="ledger-way">
      <a href={actions.hrefOf(LEDGER_STEP)}>
        {size === 0 ? `逐件登记，自动算${table.name}` : `依申请公开台账（${String(size)} 件）`}
      </a>
      <span>
        {size === 0
          ? '——有登记表或申请系统清单的，可以整块粘贴；也可以不用，直接填下表。'
          : `——${table.name}按它算；改了填的数也留着，标出与台账差几件。`}
      </span>
    </p>
  );
}

/** What the ledger counts in one box, and the way to these lines. */
export function LedgerLines({ cell }: { readonly cell: CellId }) {
  const { actions } = useEditor();
  const unit = useEvaluatedValue(({ format }) => formatCells(format).get(cell)?.unit ?? '');
  const count = useEvaluatedValue(({ format, draft }) =>
    countLedger(format, draft.ledger, parseYear(draft.year)),
  );
  const { counted, overCounted } = useCellState(cell);
  if (counted === null) return null;
  const lines = count.lines.get(cell)?.length ?? 0;
  return (
    <span className="ledger-lines">
      台账 {counted} {unit}
      {overCounted !== null &&
        overCounted !== '0' &&
        `，与格里差 ${absoluteDecimal(overCounted)} ${unit}`}
      {lines > 0 && <a href={actions.hrefOf(`${LEDGER_STEP}/${cell}`)}>看这 {lines} 件</a>}
    </span>
  );
}

/** What the marks of the ledger mean; nothing where it counts nothing. */
export function LedgerLegend({ section }: SectionProps) {
  const isCounted = useEvaluatedValue(({ format, draft }) => {
    const { values } = countLedger(format, draft.ledger, parseYear(draft.year));
    return [...values.keys()].some((id) =>
      section.tables.some((table) => id.startsWith(`${table.id}/`)),
    );
  });
  if (!isCounted) return null;
  return (
    <span className="legend">
      <span className="cell-ledger is-legend" data-agrees="true" aria-hidden="true" /> 与台账相同{' '}
      <span className="cell-ledger is-legend" data-agrees="false" aria-hidden="true" /> 与台账不同
    </span>
  );
}
