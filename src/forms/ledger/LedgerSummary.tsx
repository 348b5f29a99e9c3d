import { cellId, entryCells, formatCells, ledgerFigure, resultRows } from '../../domain';
import type {
  CellId,
  LedgerCount,
  LedgerField,
  LedgerTables,
  ReportDraft,
  TableCell,
} from '../../domain';
import { CellLinks } from '../CellLinks';
import { ChangeButton } from '../ChangeButton';
import { severityIcons } from '../strings';
import { lineName } from './ledger-strings';

interface LedgerSummaryProps {
  readonly tables: LedgerTables;
  readonly count: LedgerCount;
  readonly draft: ReportDraft;
  readonly ordinals: ReadonlyMap<string, number>;
  /** The line just begun: not yet blamed. */
  readonly fresh: string | null;
  readonly onGoTo: (line: string, field: LedgerField) => void;
  readonly onTakeFigures: (boxes: number) => void;
}

const SHOWN = 6;

/** What the ledger adds up to, what of it could not be counted, and where the tables say otherwise. */
export function LedgerSummary(props: LedgerSummaryProps) {
  const { tables, count, draft } = props;
  const differing = differingBoxes(tables, count, draft);
  return (
    <div className="ledger-summary">
      <p>{countedText(tables, count, differing)}</p>
      <Troubles {...props} />
      {differing.length > 0 && <Differences {...props} differing={differing} />}
    </div>
  );
}

function countedText(
  tables: LedgerTables,
  count: LedgerCount,
  differing: readonly TableCell[],
): string {
  const { lines, table } = tables;
  const sum = (rows: readonly string[]) => String(linesIn(tables, count, rows));
  const handled = resultRows(tables).map(({ id }) => id);
  const isFollowed = !differing.some((cell) => cell.table === table);
  return `${isFollowed ? `${table.name}已按台账算` : '台账算得'}：新收 ${sum([lines.received])} 件，上年结转 ${sum([lines.broughtForward])} 件，办结 ${sum(handled)} 件，结转下年 ${sum([lines.carriedForward])} 件。`;
}

/** How many lines were counted in some rows, over all columns. */
function linesIn({ table }: LedgerTables, { lines }: LedgerCount, rows: readonly string[]): number {
  const columns = new Set(entryCells(table).map(({ column }) => column.id));
  return rows
    .flatMap((row) => [...columns].map((column) => lines.get(cellId(table.id, row, column))))
    .reduce((sum, own) => sum + (own?.length ?? 0), 0);
}

function differingBoxes(
  { format }: LedgerTables,
  count: LedgerCount,
  draft: ReportDraft,
): readonly TableCell[] {
  return [...formatCells(format).values()].filter(({ id }) => {
    const figure = ledgerFigure(count, draft, id);
    return figure !== null && figure.difference !== '0';
  });
}

function Troubles({ count, ordinals, fresh, onGoTo }: LedgerSummaryProps) {
  const troubles = count.troubles.filter(({ line }) => line !== fresh);
  const lines = new Set(troubles.map(({ line }) => line)).size;
  if (lines === 0) return null;
  return (
    <div className="ledger-troubles">
      <p>
        <span className="severity is-error">
          <span aria-hidden="true">{severityIcons.error} </span>有 {lines} 件没有登记完整
        </span>
        ，没有计入或没有计全：
      </p>
      <ul>
        {troubles.slice(0, SHOWN).map(({ line, field, message }) => (
          <li key={`${line} ${field} ${message}`}>
            <button type="button" className="text-button" onClick={() => onGoTo(line, field)}>
              {lineName(ordinals.get(line) ?? 0)}
            </button>
            ：{message}
          </li>
        ))}
      </ul>
      {troubles.length > SHOWN && (
        <p>另有 {troubles.length - SHOWN} 处，勾上“只看有问题的”逐件看。</p>
      )}
    </div>
  );
}

interface DifferencesProps extends LedgerSummaryProps {
  readonly differing: readonly TableCell[];
}

function Differences({ differing, count, draft, onTakeFigures }: DifferencesProps) {
  return (
    <div className="ledger-differences">
      <p>
        <span className="severity is-confirm">
          <span aria-hidden="true">{severityIcons.confirm} </span>
          表里有 {differing.length} 格与台账不同
        </span>
        ，填的数没有动：
      </p>
      <ul>
        {differing.slice(0, SHOWN).map(({ id, unit }) => (
          <li key={id}>
            <CellLinks cells={[id]} />：{differenceText(count, draft, id, unit)}
          </li>
        ))}
      </ul>
      {differing.length > SHOWN && <p>另有 {differing.length - SHOWN} 格。</p>}
      <ChangeButton className="button" onClick={() => onTakeFigures(differing.length)}>
        按台账更新
      </ChangeButton>
    </div>
  );
}

function differenceText(count: LedgerCount, draft: ReportDraft, id: CellId, unit: string): string {
  const figure = ledgerFigure(count, draft, id);
  const typed = (draft.cells[id] ?? '').trim();
  const counted = `台账是 ${figure?.counted ?? ''} ${unit}`;
  return typed === '' ? `空着，${counted}` : `填的是 ${typed}，${counted}`;
}
