import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { blankLedgerLine, countLedger, formatCells, withLines } from '../../domain';
import type { CellId, Ledger, LedgerField, LedgerLine, LedgerTables } from '../../domain';
import { ChangeButton } from '../ChangeButton';
import { useEditor, useEvaluatedValue } from '../editor-context';
import { ChooseResult } from './ChooseResult';
import { LedgerContext } from './ledger-context';
import type { LedgerContextValue } from './ledger-context';
import { filters } from './ledger-model';
import type { LedgerModel } from './ledger-model';
import { lineName } from './ledger-strings';
import { LedgerFilters } from './LedgerFilters';
import { LedgerPages } from './LedgerPages';
import { LedgerSummary } from './LedgerSummary';
import { LedgerTable } from './LedgerTable';
import type { CopiedText } from './LedgerTable';
import { PasteLedger } from './PasteLedger';
import type { ListReader } from './pasted-list';
import { resultChoices } from './result-choices';
import type { ResultChoices } from './result-choices';
import { useLedgerTable } from './use-ledger-table';
import { useWantedBox } from './use-wanted-box';

export interface LedgerFormProps extends ListReader {
  readonly tables: LedgerTables;
  /** The box whose lines are to be seen; `null` for all. */
  readonly cell: CellId | null;
  /** The page without such a choice. */
  readonly allHref: string;
  readonly onType: (line: string, field: LedgerField, text: string) => void;
  readonly notesOn: (summary: string) => readonly string[];
  /** Puts another ledger in place, as one act. */
  readonly onChange: (ledger: Ledger, act: string, isSaid: boolean) => void;
  readonly onTakeFigures: (boxes: number) => void;
  /** What was left open last year, as far as it may be taken over. */
  readonly lastYear: LastYearLines | null;
  /** Saving a backup, and bringing one back. */
  readonly backup: ReactNode;
}

export interface LastYearLines {
  readonly year: number;
  readonly lines: readonly LedgerLine[];
}

/** The ledger of applications: one line each, from which the tables are counted. */
export function LedgerForm(props: LedgerFormProps) {
  const { tables, cell, onChange } = props;
  const { store } = useEditor();
  const ledger = useCallback(() => store.current().draft.ledger, [store]);
  const choices = useMemo(() => resultChoices(tables), [tables]);
  const table = useLedgerTable({ tables, choices, cell });
  const { open, toggle, goTo } = useWantedBox(table);
  const [fresh, setFresh] = useState<string | null>(null);
  const [asked, setAsked] = useState<AskedLine | null>(null);
  const [pasting, setPasting] = useState<{ readonly copied: CopiedText | null } | null>(null);
  const context = useRowActs(props, choices, ledger, setAsked);
  const total = table.getCoreRowModel().rows.length;
  const add = () => {
    const next = withLines(ledger(), [blankLedgerLine]);
    const line = Object.keys(next).pop() ?? '';
    onChange(next, '登记一件', false);
    setFresh(line);
    goTo(line, 'receivedOn');
  };
  return (
    <LedgerContext value={context}>
      <LedgerLead isEmpty={total === 0} />
      {/* Above what comes and goes: a button that moves under the mouse is missed. */}
      <LedgerActs {...props} onAdd={add} onPaste={() => setPasting({ copied: null })} />
      {total > 0 && <Counted {...props} table={table} fresh={fresh} onGoTo={goTo} />}
      {total > 0 && (
        <>
          <LedgerFilters table={table} choices={choices} />
          <CellChoice {...props} table={table} />
          <LedgerTable
            table={table}
            fresh={fresh}
            open={open}
            onToggle={toggle}
            onFreshLeft={() => setFresh(null)}
            onEnd={() => endOfPage(table, total, add)}
            onPasteBlock={(copied) => setPasting({ copied })}
          />
          <LedgerPages table={table} total={total} />
        </>
      )}
      <ChooseDialog {...props} asked={asked} onClose={() => setAsked(null)} onGoTo={goTo} />
      {pasting && <PasteDialog {...props} {...pasting} onClose={() => setPasting(null)} />}
    </LedgerContext>
  );
}

interface AskedLine {
  readonly line: string;
  readonly ordinal: number;
}

function useRowActs(
  { tables, onType, notesOn, onChange }: LedgerFormProps,
  choices: ResultChoices,
  ledger: () => Ledger,
  onAsk: (asked: AskedLine) => void,
): LedgerContextValue {
  return useMemo(
    () => ({
      tables,
      choices,
      onType,
      notesOn,
      onDelete: (line, ordinal) => {
        const rest = Object.entries(ledger()).filter(([id]) => id !== line);
        onChange(Object.fromEntries(rest), `已删除台账${lineName(ordinal)}。`, true);
      },
      onChoose: (line, ordinal) => onAsk({ line, ordinal }),
    }),
    [tables, choices, onType, notesOn, onChange, ledger, onAsk],
  );
}

interface LedgerActsProps extends LedgerFormProps {
  readonly onAdd: () => void;
  readonly onPaste: () => void;
}

function LedgerActs({ lastYear, backup, onChange, onAdd, onPaste }: LedgerActsProps) {
  const { store } = useEditor();
  const takeOver = ({ lines }: LastYearLines) => {
    const ledger = withLines(store.current().draft.ledger, lines);
    onChange(ledger, `已带入上年台账的 ${String(lines.length)} 件。`, true);
  };
  return (
    <div className="actions ledger-actions">
      <ChangeButton className="button is-primary" onClick={onAdd}>
        登记一件
      </ChangeButton>
      <ChangeButton className="button" onClick={onPaste}>
        从表格粘贴
      </ChangeButton>
      {lastYear && (
        <ChangeButton className="button" onClick={() => takeOver(lastYear)}>
          {lastYearText(lastYear)}
        </ChangeButton>
      )}
      {backup}
    </div>
  );
}

interface ChooseDialogProps extends Pick<LedgerFormProps, 'tables' | 'onType'> {
  readonly asked: AskedLine | null;
  readonly onClose: () => void;
  readonly onGoTo: (line: string, field: LedgerField) => void;
}

function ChooseDialog({ tables, asked, onType, onClose, onGoTo }: ChooseDialogProps) {
  const { choosing } = tables.lines;
  if (!asked || !choosing) return null;
  return (
    <ChooseResult
      question={choosing}
      ordinal={asked.ordinal}
      onClose={onClose}
      onChoose={(result) => {
        onClose();
        onType(asked.line, 'result', result);
        onGoTo(asked.line, 'result');
      }}
    />
  );
}

interface PasteDialogProps extends LedgerFormProps {
  readonly copied: CopiedText | null;
  readonly onClose: () => void;
}

function PasteDialog({ copied, readList, readLines, onChange, onClose }: PasteDialogProps) {
  const { store } = useEditor();
  const [isKnown] = useState(() => isKnownIn(store.current().draft.ledger));
  return (
    <PasteLedger
      copied={copied}
      readList={readList}
      readLines={readLines}
      isKnown={isKnown}
      onClose={onClose}
      onAdd={(lines) => {
        onClose();
        const ledger = withLines(store.current().draft.ledger, lines);
        onChange(ledger, `已加进台账 ${String(lines.length)} 件。`, true);
      }}
    />
  );
}

function LedgerLead({ isEmpty }: { readonly isEmpty: boolean }) {
  return (
    <div className="ledger-lead">
      {isEmpty && (
        <p>
          一件申请登记一行，表三、表四和信息处理费的数自动算出来，逐件可查。已有登记表或申请系统的清单，复制后用“从表格粘贴”。不想逐件登记的，直接填表三，不必管这一页。
        </p>
      )}
      <p>
        台账只存在这台电脑，不进任何导出的文件，也不进年报的本机备份；要留底，用“台账备份（内部）”。摘要里只写要的是什么信息，不写姓名、电话、身份证号。
      </p>
    </div>
  );
}

interface CountedProps extends LedgerFormProps {
  readonly table: LedgerModel;
  readonly fresh: string | null;
  readonly onGoTo: (line: string, field: LedgerField) => void;
}

/** Follows every key, so that the table need not. */
function Counted({ tables, table, fresh, onGoTo, onTakeFigures }: CountedProps) {
  const draft = useEvaluatedValue((evaluated) => evaluated.draft);
  const data = table.getCoreRowModel().rows;
  const ordinals = useMemo(
    () => new Map(data.map(({ original: { id, ordinal } }) => [id, ordinal])),
    [data],
  );
  return (
    <LedgerSummary
      tables={tables}
      count={countLedger(tables.format, draft.ledger, tables.year)}
      draft={draft}
      ordinals={ordinals}
      fresh={fresh}
      onGoTo={onGoTo}
      onTakeFigures={onTakeFigures}
    />
  );
}

interface CellChoiceProps extends Pick<LedgerFormProps, 'tables' | 'cell' | 'allHref'> {
  readonly table: LedgerModel;
}

/** Says that only the lines behind one box are shown. */
function CellChoice({ tables, cell, allHref, table }: CellChoiceProps) {
  const known = cell === null ? undefined : formatCells(tables.format).get(cell);
  if (!known || table.getColumn(filters.lines)?.getFilterValue() === undefined) return null;
  return (
    <p className="ledger-cell">
      只看计入{known.table.name}“{known.name}”的 {table.getRowCount()} 件。
      <a href={allHref}>看全部</a>
    </p>
  );
}

/** Enter in the last row: on to the next page, or a new line after all others. */
function endOfPage(table: LedgerModel, total: number, add: () => void): void {
  if (table.getCanNextPage()) table.nextPage();
  else if (table.getRowCount() === total && table.state.sorting.length === 0) add();
}

function lastYearText({ year, lines }: LastYearLines): string {
  const open = lines.filter(({ origin }) => origin === 'broughtForward').length;
  const disputes = lines.length - open;
  const also = disputes === 0 ? '' : `、复议诉讼未结的 ${String(disputes)} 件`;
  return `带入 ${String(year)} 年台账未办结的 ${String(open)} 件${also}`;
}

/** Told of each line whether it is in the ledger just so. */
function isKnownIn(ledger: Ledger): (line: LedgerLine) => boolean {
  const known = new Set(Object.values(ledger).map((line) => JSON.stringify(line)));
  return (line) => known.has(JSON.stringify(line));
}
