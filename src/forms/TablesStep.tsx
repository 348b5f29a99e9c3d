import type { BalanceCheck, Evaluation, TableFormat, TablesSection } from '../domain';
import { BalanceTable } from './BalanceTable';
import { CellLinks } from './CellLinks';
import { ChangeButton } from './ChangeButton';
import { useEditor, useEvaluatedValue } from './editor-context';
import { GuidedTable } from './GuidedTable';
import { GridTable } from './grid/GridTable';
import { LedgerLegend, LedgerWay } from './ledger/LedgerWay';
import { QuestionList } from './QuestionList';
import { words } from './strings';

/** One mandated table: its questions, the table itself, and what it adds up to. */
export function TablesStep({ section }: { readonly section: TablesSection }) {
  return (
    <>
      <QuestionList section={section} />
      <LedgerWay section={section} />
      <GuidedTable section={section}>
        <GridTable section={section} />
        {section.tables.flatMap((table) =>
          balancesOf(table).map((check) => (
            <BalanceTable key={table.id} section={section} table={table} check={check} />
          )),
        )}
      </GuidedTable>
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
  const tables = section.tables.map(({ id }) => id);
  const blankCount = useEvaluatedValue(({ evaluation }) => countBlanks(section, evaluation));
  const hasVerified = useEvaluatedValue(({ draft }) =>
    Object.keys(draft.verifiedZero).some((id) => isIn(section, id)),
  );
  const hasLastYear = useEvaluatedValue(({ draft }) => draft.previous !== null);
  return (
    <div className="table-foot">
      <TableErrors section={section} />
      <p className="legend">
        方向键、回车移动，按住 Shift 选多格；可以从 Excel、Word、网页整块粘贴。
      </p>
      <div className="actions">
        <button type="button" className="button" onClick={() => actions.copyTable(section)}>
          复制这张表
        </button>
        {blankCount > 0 && (
          <span className="fill-blanks">
            <span>还有 {blankCount} 格空着</span>
            <ChangeButton className="button" onClick={() => actions.fillBlanks(tables)}>
              空格全部填0
            </ChangeButton>
            <span className="field-help">填了可以撤销</span>
          </span>
        )}
        {hasVerified && (
          <span className="legend">
            <span className="cell-verified is-legend" aria-hidden="true" /> {words.verifiedZero}
          </span>
        )}
        <LedgerLegend section={section} />
        {hasLastYear && (
          <span className="legend">格内右下角小字是上年的数，上年为 0 的点到那格才显示</span>
        )}
      </div>
    </div>
  );
}

function TableErrors({ section }: { readonly section: TablesSection }) {
  const all = useEvaluatedValue(({ evaluation }) => evaluation.errors);
  const errors = [...all].filter(([id]) => isIn(section, id));
  if (errors.length === 0) return null;
  return (
    <ul className="table-errors">
      {errors.map(([id, { message }]) => (
        <li key={id}>
          <CellLinks cells={[id]} />：{message}
        </li>
      ))}
    </ul>
  );
}

function countBlanks(section: TablesSection, { findings }: Evaluation): number {
  return findings
    .filter((finding) => finding.isMissing === true && finding.section === section.id)
    .reduce((sum, { cells }) => sum + cells.length, 0);
}

function isIn(section: TablesSection, cell: string): boolean {
  return section.tables.some(({ id }) => cell.startsWith(`${id}/`));
}
