import { useCallback, useId, useMemo, useRef, useState } from 'react';
import type { CSSProperties, FocusEvent, KeyboardEvent, ReactNode } from 'react';
import { useEditor } from './editor-context';
import { GuidancePanel } from './GuidancePanel';
import { entryOfCell, guidanceEntries, guidanceOfColumns } from './line-guidance';
import type { GuidanceEntry } from './line-guidance';
import { LedgerLines } from './ledger/LedgerWay';
import type { CellId, TablesSection } from '../domain';

interface GuidedTableProps {
  readonly section: TablesSection;
  /** The table; it is not rendered again when another of its boxes is in use. */
  readonly children: ReactNode;
}

/**
 * A table with “怎么算” beside it: a link that follows the box in use, and a panel that opens at that
 * line. F1 opens it from a box, so that Tab need not stop there; Escape goes back to the box.
 */
export function GuidedTable({ section, children }: GuidedTableProps) {
  const area = useRef<HTMLDivElement>(null);
  const panelId = useId();
  const [isOpen, setOpen] = useState(false);
  const { entry, counted, cell, top, follow } = useBoxInUse(section, area);
  const open = () => {
    setOpen(true);
    // After the panel is in the page.
    requestAnimationFrame(() => focusIn(panelId, entry?.id));
  };
  const close = () => {
    setOpen(false);
    focusBack(area.current, cell.current);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'F1') {
      event.preventDefault();
      open();
    } else if (event.key === 'Escape' && isIn(panelId, event.target)) {
      close();
    }
  };
  return (
    <div
      ref={area}
      className="guided"
      data-open={isOpen}
      style={{ '--row-top': `${String(top)}px` } as CSSProperties}
      onFocus={follow}
      onKeyDown={onKeyDown}
    >
      <div className="guided-table">{children}</div>
      <GuidanceLine
        section={section}
        entry={entry}
        counted={counted}
        panelId={isOpen ? panelId : undefined}
        onToggle={isOpen ? close : open}
      />
      {isOpen && (
        <GuidancePanel id={panelId} section={section} current={entry?.id} onClose={close} />
      )}
    </div>
  );
}

interface GuidanceLineProps {
  readonly section: TablesSection;
  readonly entry: GuidanceEntry | undefined;
  /** The box in use, where the ledger counts it. */
  readonly counted: CellId | null;
  /** While the panel is open. */
  readonly panelId: string | undefined;
  readonly onToggle: () => void;
}

/** What has no room in the column headings, and the way to the panel. */
function GuidanceLine({ section, entry, counted, panelId, onToggle }: GuidanceLineProps) {
  const columnLines = useMemo(() => guidanceOfColumns(section), [section]);
  return (
    <div className="guidance-line">
      {columnLines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div className="guidance-follow">
        <button
          type="button"
          className="text-button guidance-button"
          title="在格里按 F1 打开，Esc 回到格里"
          tabIndex={-1}
          aria-keyshortcuts="F1"
          aria-expanded={panelId !== undefined}
          aria-controls={panelId}
          onClick={onToggle}
        >
          怎么算{entry && `：${entry.name}`}
          <span className="key-hint" aria-hidden="true">
            F1
          </span>
        </button>
        {counted !== null && <LedgerLines cell={counted} />}
      </div>
    </div>
  );
}

interface BoxInUse {
  readonly entry: GuidanceEntry | undefined;
  readonly counted: CellId | null;
  /** Height of its row in the area. */
  readonly top: number;
}

/** Which line the focus was in last; told by the events of the whole area. */
function useBoxInUse(section: TablesSection, area: { readonly current: HTMLElement | null }) {
  const { store } = useEditor();
  const cell = useRef<string | null>(null);
  const [inUse, setInUse] = useState<BoxInUse>({
    entry: undefined,
    counted: null,
    top: 0,
  });
  const entries = useMemo(() => section.tables.flatMap(guidanceEntries), [section]);
  const follow = useCallback(
    ({ target }: FocusEvent<HTMLElement>) => {
      const box = target.closest('td')?.querySelector('[data-cell]') ?? null;
      const id = box?.getAttribute('data-cell') ?? null;
      const row = target.closest('tr');
      if (id === null || !row || !area.current) return;
      cell.current = id;
      const entry = entryOfCell(store.current().format, entries, id as CellId);
      const top = row.getBoundingClientRect().top - area.current.getBoundingClientRect().top;
      const counted = store.cellState(id as CellId).counted === null ? null : (id as CellId);
      setInUse((before) =>
        before.entry === entry && before.counted === counted ? before : { entry, counted, top },
      );
    },
    [area, entries, store],
  );
  return { ...inUse, cell, follow };
}

function focusIn(panel: string, entry: string | undefined): void {
  const heading = document.getElementById(panel)?.querySelector('h2') ?? null;
  (entry === undefined ? heading : document.getElementById(entry))?.focus();
}

function focusBack(area: HTMLElement | null, cell: string | null): void {
  const box = cell === null ? null : area?.querySelector(`[data-cell="${CSS.escape(cell)}"]`);
  const target = box instanceof HTMLInputElement ? box : area?.querySelector('.guidance-button');
  if (target instanceof HTMLElement) target.focus();
}

function isIn(panel: string, target: EventTarget): boolean {
  return target instanceof Node && document.getElementById(panel)?.contains(target) === true;
}
