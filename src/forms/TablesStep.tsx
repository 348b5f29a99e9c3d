import type { BalanceCheck, TableFormat, TablesSection } from '../domain';
import { BalanceTable } from './BalanceTable';
import { CellLinks } from './CellLinks';
import { useEditor, useEvaluated } from './editor-context';
import { QuestionList } from './QuestionList';
import { MandatedTable } from './MandatedTable';
import { words } from './strings';

/** One mandated table: its questions, the table itself, and what it adds up to. */
export function TablesStep({ section }: { readonly section: TablesSection }) {
  return (
    <>
      <QuestionList section={section} />
      <MandatedTable section={section} />
      {section.tables.flatMap((table) =>
        balancesOf(table).map((check) => (
          <BalanceTable key={table.id} section={section} table={table} check={check} />
        )),
      )}
      <TableFoot section={section} />
    </>
  );
}

function balancesOf(table: TableFormat): readonly BalanceCheck[] {
  return (table.checks ?? []).flatMap((check) => (check.kind === 'balance' ? check : []));
}

/** Boxes that are not numbers, boxes still blank, and the legend of the marks. */
function TableFoot({ section }: { readonly section: TablesSection }) {
  const { actions } = useEditor();
  const { draft, evaluation } = useEvaluated();
  const tables = section.tables.map(({ id }) => id);
  const isHere = (id: string) => tables.some((table) => id.startsWith(`${table}/`));
  const errors = [...evaluation.errors].filter(([id]) => isHere(id));
  const blanks = evaluation.findings.filter(
    ({ isMissing, section: where }) => isMissing === true && where === section.id,
  );
  const hasVerified = Object.keys(draft.verifiedZero).some(isHere);
  return (
    <div className="table-foot">
      {errors.length > 0 && (
        <ul className="table-errors">
          {errors.map(([id, { message }]) => (
            <li key={id}>
              <CellLinks cells={[id]} />：{message}
            </li>
          ))}
        </ul>
      )}
      <div className="actions">
        {blanks.length > 0 && (
          <>
            <span>还有 {blanks.reduce((sum, { cells }) => sum + cells.length, 0)} 格空着</span>
            <button type="button" className="button" onClick={() => actions.fillBlanks(tables)}>
              空格全部填0
            </button>
          </>
        )}
        {hasVerified && (
          <span className="legend">
            <span className="cell-verified is-legend" aria-hidden="true" /> {words.verifiedZero}
          </span>
        )}
        {draft.previous && (
          <span className="legend">格内右下角小字是上年的数，上年为 0 的点到那格才显示</span>
        )}
      </div>
    </div>
  );
}
