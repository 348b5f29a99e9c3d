import type { CellId, FigureBox, FigureGrid, FigurePlace } from '../../domain';
import { gridCommand } from './grid-command';
import type { GridCommand } from './grid-command';
import { GridSelection } from './grid-selection';
import { edgeOfRow, edgeOfTable, nextEntry } from './move';
import type { Direction } from './move';
import { entriesOf, wholeRange } from './range';
import type { RangeContent } from './range';
import { copiedRange } from './range-text';
import { TabRun } from './tab-run';

/** What a table asks of the editor. */
export interface GridPort {
  readonly grid: FigureGrid;
  readonly textOf: (id: CellId) => string;
  readonly clear: (ids: readonly CellId[]) => void;
  /** @returns false to let the browser paste as it does */
  readonly paste: (paste: GridPaste) => boolean;
  readonly say: (text: string) => void;
}

export interface GridPaste {
  readonly box: HTMLInputElement;
  readonly at: CellId;
  /** The boxes to type in of the selected range, if there is one. */
  readonly range: readonly CellId[];
  readonly html: string;
  readonly text: string;
}

/**
 * Gives a table of boxes the keys, the ranges and the clipboard of a spreadsheet. One listener for
 * each kind of event, whatever the number of boxes; a key that types passes by.
 *
 * @returns takes everything off again
 */
export function attachGrid(table: HTMLTableElement, port: GridPort): () => void {
  const control = new GridControl(table, port);
  const listeners: readonly (readonly [string, (event: never) => void])[] = [
    ['keydown', control.onKeyDown],
    ['mousedown', control.onMouseDown],
    ['mouseover', control.onMouseOver],
    ['focusin', control.onFocusIn],
    ['focusout', control.onFocusOut],
    ['copy', control.onCopy],
    ['cut', control.onCopy],
    ['paste', control.onPaste],
  ];
  for (const [type, listener] of listeners) {
    table.addEventListener(type, listener as EventListener);
  }
  return () => {
    control.selection.end();
    for (const [type, listener] of listeners) {
      table.removeEventListener(type, listener as EventListener);
    }
  };
}

class GridControl {
  readonly selection: GridSelection;
  readonly #table: HTMLTableElement;
  readonly #port: GridPort;
  /** The column one goes up and down in, also through merged boxes. */
  #wanted: { readonly id: CellId; readonly column: number } | null = null;
  readonly #tabs = new TabRun();
  #dragFrom: FigureBox | null = null;

  constructor(table: HTMLTableElement, port: GridPort) {
    this.#table = table;
    this.#port = port;
    this.selection = new GridSelection(table, port.grid, port.say);
  }

  readonly onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement)) return;
    const isTyping = event.key.length === 1 && !event.ctrlKey && !event.metaKey;
    if (isTyping) {
      if (!event.isComposing) this.selection.end();
      return;
    }
    const box = this.#boxOf(target);
    const { content } = this.selection;
    if (box) this.#tabs.onKey(event, this.#columnOf(box));
    const command = gridCommand(event, textOf(target), content !== null);
    if (!box || !command) return;
    event.preventDefault();
    this.#carryOut(command, box, content);
  };

  #carryOut(command: GridCommand, box: FigureBox, content: RangeContent | null): void {
    const { grid, clear } = this.#port;
    switch (command.kind) {
      case 'move':
        this.#move(box, command.direction, command.isOnward ?? false);
        break;
      case 'extend':
        this.selection.extend(box, command.direction);
        break;
      case 'toRowEdge':
        this.#enter(edgeOfRow(grid, box.row, command.edge));
        break;
      case 'toTableEdge':
        this.#enter(edgeOfTable(grid, command.edge));
        break;
      case 'selectAll': {
        const whole = wholeRange(grid);
        if (whole) this.selection.set(whole);
        break;
      }
      case 'clear':
        if (content && !this.#isReadOnly) clear(entriesOf(content));
        break;
      case 'end':
        this.selection.end();
    }
  }

  #move(box: FigureBox, direction: Direction, isOnward: boolean): void {
    const isUpright = direction === 'up' || direction === 'down';
    const column = (isOnward ? this.#tabs.column : null) ?? this.#columnOf(box);
    const from: FigurePlace = isUpright ? { row: box.row, column } : box;
    const next = nextEntry(this.#port.grid, from, direction);
    this.#enter(next);
    if (next) this.#wanted = isUpright ? { id: next.cell.id, column } : null;
  }

  #columnOf({ cell, column }: FigureBox): number {
    return this.#wanted?.id === cell.id ? this.#wanted.column : column;
  }

  #enter(box: FigureBox | undefined): void {
    this.selection.end();
    if (!box) return;
    const input = this.#table.querySelector(`[data-cell="${CSS.escape(box.cell.id)}"]`);
    if (!(input instanceof HTMLInputElement)) return;
    input.focus();
    input.select();
  }

  readonly onMouseDown = (event: MouseEvent): void => {
    if (event.button !== 0) return;
    this.#tabs.end();
    const box = this.#boxAround(event.target);
    const inUse = this.#boxInUse();
    this.#dragFrom = null;
    if (box && inUse && event.shiftKey && box !== inUse) {
      event.preventDefault();
      this.selection.set({ anchor: inUse, lead: box });
      return;
    }
    this.selection.end();
    if (box && !box.cell.isDerived) this.#dragFrom = box;
  };

  readonly onMouseOver = (event: MouseEvent): void => {
    const from = this.#dragFrom;
    if (!from) return;
    if (event.buttons !== 1) {
      this.#dragFrom = null;
      return;
    }
    const box = this.#boxAround(event.target);
    if (box && (box !== from || this.selection.content)) {
      this.selection.set({ anchor: from, lead: box });
    }
  };

  readonly onFocusIn = (event: FocusEvent): void => {
    if (event.relatedTarget === null) return;
    this.selection.end();
    this.#tabs.onArrival();
  };

  /** Not where the whole window is left: one looks into Excel and comes back. */
  readonly onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget === null) return;
    this.selection.end();
    if (!this.#table.contains(relatedTarget as Node)) this.#tabs.end();
  };

  readonly onCopy = (event: ClipboardEvent): void => {
    const { content } = this.selection;
    if (!content || !event.clipboardData) return;
    const { html, text } = copiedRange(content, this.#port.textOf);
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    if (event.type === 'cut' && !this.#isReadOnly) this.#port.clear(entriesOf(content));
  };

  readonly onPaste = (event: ClipboardEvent): void => {
    const { target, clipboardData } = event;
    const inUse = target instanceof HTMLInputElement ? this.#boxOf(target) : undefined;
    if (!inUse || !clipboardData || this.#isReadOnly) return;
    const { content } = this.selection;
    const isTaken = this.#port.paste({
      box: target as HTMLInputElement,
      at: (content?.rows[0]?.[0] ?? inUse).cell.id,
      range: content ? entriesOf(content) : [],
      html: clipboardData.getData('text/html'),
      text: clipboardData.getData('text/plain'),
    });
    if (isTaken) event.preventDefault();
  };

  /** A report that is locked may be walked through and copied. */
  get #isReadOnly(): boolean {
    const { activeElement } = document;
    return activeElement instanceof HTMLInputElement && activeElement.readOnly;
  }

  #boxInUse(): FigureBox | undefined {
    const { activeElement } = document;
    return activeElement && this.#table.contains(activeElement)
      ? this.#boxOf(activeElement)
      : undefined;
  }

  #boxAround(target: EventTarget | null): FigureBox | undefined {
    const place = target instanceof Element ? target.closest('td') : null;
    const element = place?.querySelector('[data-cell]');
    return element ? this.#boxOf(element) : undefined;
  }

  #boxOf(element: Element): FigureBox | undefined {
    return this.#port.grid.boxes.get((element as HTMLElement).dataset['cell'] as CellId);
  }
}

function textOf({ value, selectionStart, selectionEnd }: HTMLInputElement) {
  return { length: value.length, start: selectionStart ?? 0, end: selectionEnd ?? 0 };
}
