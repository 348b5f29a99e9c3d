import { memo, useDeferredValue, useMemo } from 'react';
import { absoluteDecimal, balanceSides, formatCells, lineName } from '../domain';
import type { BalanceCheck, BalanceSides, Finding, TableFormat, TablesSection } from '../domain';
import { CellLinks } from './CellLinks';
import { useEvaluatedValue } from './editor-context';
import { TableColumns } from './MandatedTable';
import { SuggestionList } from './SuggestionList';

interface BalanceTableProps {
  readonly section: TablesSection;
  readonly table: TableFormat;
  readonly check: BalanceCheck;
}

/** Both sides of the balance under each column, and in plain words what does not agree. */
export function BalanceTable({ section, table, check }: BalanceTableProps) {
  const values = useEvaluatedValue(({ evaluation }) => evaluation.values);
  const sides = useMemo(() => balanceSides(table, check, values), [table, check, values]);
  const labelSpan = section.columnWidths.length - sides.length;
  return (
    <>
      <table className="balance-table" aria-label="勾稽关系">
        <TableColumns section={section} />
        <tbody>
          <tr>
            <th scope="row" colSpan={labelSpan}>
              两边要相等（勾稽）：{check.leftName} ＝ {check.rightName}
            </th>
            {sides.map((side) => (
              <BalanceCell
                key={side.column.line.id}
                column={side.column}
                left={side.left}
                right={side.right}
                difference={side.difference}
                unit={table.unit}
              />
            ))}
          </tr>
        </tbody>
      </table>
      <BalanceSentences section={section} check={check} />
    </>
  );
}

interface BalanceCellProps extends Pick<BalanceSides, 'column' | 'left' | 'right' | 'difference'> {
  readonly unit: string;
}

/** Both sides of one column; rendered anew only when they change. */
const BalanceCell = memo(function BalanceCell({ column, ...sides }: BalanceCellProps) {
  return (
    <td data-balance={column.line.id} data-state={stateOf(sides)}>
      <span className="unseen">{lineName(column)}：</span>
      <Sides {...sides} />
    </td>
  );
});

function Sides({ left, right, difference, unit }: Omit<BalanceCellProps, 'column'>) {
  if (left === null && right === null) return <span className="balance-blank">未填</span>;
  if (difference === null) {
    return (
      <span className="balance-blank">
        {left ?? '未填'} ／ {right ?? '未填'}
      </span>
    );
  }
  const isEqual = difference === '0';
  return (
    <>
      <span>
        {`${String(left)} ${isEqual ? '＝' : '≠'} ${String(right)} `}
        {isEqual && <span aria-label="一致">✓</span>}
      </span>
      {!isEqual && (
        <span className="balance-difference">
          差 {absoluteDecimal(difference)} {unit}
        </span>
      )}
    </>
  );
}

interface SentencesProps {
  readonly section: TablesSection;
  readonly check: BalanceCheck;
}

/**
 * What the rule found, in the same words as in the list, with links to the boxes. The figures above
 * change with the key itself, the sentences in the next moment. Their place is always there: a new
 * neighbour would make the browser style the whole step anew.
 */
function BalanceSentences({ section, check }: SentencesProps) {
  const findings = useDeferredValue(useEvaluatedValue(({ evaluation }) => evaluation.findings));
  const own = findings.filter(
    (finding) => finding.rule === check.rule && finding.section === section.id,
  );
  return (
    <div className="balance-place">
      {own.length > 0 && (
        <ul className="balance-sentences">
          {own.map((finding) => (
            <BalanceSentence
              key={finding.cells[0] ?? finding.message}
              finding={finding}
              check={check}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

interface SentenceProps {
  readonly finding: Finding;
  readonly check: BalanceCheck;
}

const BalanceSentence = memo(function BalanceSentence({ finding, check }: SentenceProps) {
  const format = useEvaluatedValue((evaluated) => evaluated.format);
  return (
    <li>
      {finding.message}请看：
      <CellLinks
        cells={finding.cells.slice(0, check.left.length + check.right.length)}
        labelOf={(id) => formatCells(format).get(id)?.row.label ?? id}
      />
      <SuggestionList suggestions={finding.suggestions ?? []} />
    </li>
  );
});

function stateOf(side: Pick<BalanceSides, 'difference'>): string {
  if (side.difference === null) return 'blank';
  return side.difference === '0' ? 'equal' : 'unequal';
}
