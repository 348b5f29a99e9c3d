import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { formatCells, ledgerTables, parseYear, withLedger, withLedgerFigures } from '../../domain';
import type { CellId, Ledger, LedgerField, LedgerTables, ReportFormat } from '../../domain';
import { personalNotes } from '../../checks';
import { LEDGER_STEP, LedgerForm, useEditor, useEvaluatedValue } from '../../forms';
import { readLedgerList, readListLines } from '../../importers/pasted';
import type { HtmlReading } from '../../importers/pasted';
import { tellMarkup } from '../pasted-markup';
import { editorPath, hrefOfPath } from '../routes';
import { useSession } from '../session-context';
import type { Surroundings } from '../surroundings';
import { LedgerBackup } from './LedgerBackup';
import { useLastYearLines } from './use-last-year-lines';

interface LedgerPageProps extends Pick<Surroundings, 'formats' | 'store'> {
  /** Id of the open report. */
  readonly id: string;
}

/** “依申请公开台账” of the open report, wired to it, to the clipboard and to last year's. */
export function LedgerPage({ id, formats, store }: LedgerPageProps) {
  const format = useEvaluatedValue((evaluated) => evaluated.format);
  const year = useEvaluatedValue(({ draft }) => parseYear(draft.year));
  const tables = useMemo(() => ledgerTables(format, year), [format, year]);
  if (!tables) {
    return <p>还没有报告年度。请先在“基本信息”填写，台账按那一年算。</p>;
  }
  return <OpenLedger id={id} formats={formats} store={store} tables={tables} />;
}

interface OpenLedgerProps extends LedgerPageProps {
  readonly tables: LedgerTables;
}

function OpenLedger({ id, formats, store, tables }: OpenLedgerProps) {
  const cell = useCellInAddress(id, tables.format);
  const acts = useLedgerActs();
  const reader = useMemo(() => listReader(tables), [tables]);
  const lastYear = useLastYearLines({ id, formats, store });
  return (
    <LedgerForm
      key={cell ?? ''}
      tables={tables}
      cell={cell}
      allHref={hrefOfPath(editorPath(id, LEDGER_STEP))}
      notesOn={personalNotes}
      lastYear={lastYear}
      backup={<LedgerBackup onRestore={acts.onChange} />}
      {...acts}
      {...reader}
    />
  );
}

/** The box whose lines are asked for, behind the place of the page. */
function useCellInAddress(id: string, format: ReportFormat): CellId | null {
  const [path] = useLocation();
  const start = `${editorPath(id, LEDGER_STEP)}/`;
  const wanted = path.startsWith(start) ? path.slice(start.length) : '';
  return formatCells(format).get(wanted as CellId)?.id ?? null;
}

function useLedgerActs() {
  const { store, actions } = useEditor();
  const { type, replace } = useSession();
  return useMemo(
    () => ({
      onType: (id: string, field: LedgerField, text: string) => {
        const { format, draft } = store.current();
        const line = draft.ledger[id];
        if (!line || line[field] === text) return;
        const ledger = { ...draft.ledger, [id]: { ...line, [field]: text } };
        type(withLedger(format, draft, ledger), `ledger.${id}.${field}`);
      },
      onChange: (ledger: Ledger, act: string, isSaid: boolean) => {
        const { format, draft } = store.current();
        const next = withLedger(format, draft, ledger);
        if (isSaid) actions.replaceDraft(next, act);
        else replace(next, act);
      },
      onTakeFigures: (boxes: number) => {
        const { format, draft } = store.current();
        const next = withLedgerFigures(format, draft);
        actions.replaceDraft(next, `${String(boxes)} 格已按台账更新。`);
      },
    }),
    [store, actions, type, replace],
  );
}

type ListReader = Pick<Parameters<typeof LedgerForm>[0], 'readList' | 'readLines'>;

function listReader(tables: LedgerTables): ListReader {
  return {
    readList: ({ html, text }) => {
      const markup = (reading: HtmlReading) => tellMarkup(html, reading);
      return readLedgerList(tables, { text, tellMarkup: markup });
    },
    readLines: (list, uses) => readListLines(tables, list, uses),
  };
}
