import { figureAt } from '../../domain';
import type { CellId, FigureGrid, FigurePlace } from '../../domain';
import { nextFigure } from './move';
import type { Direction } from './move';
import { contentOf } from './range';
import type { GridRange, RangeContent } from './range';

/** A size is said when it stays as it is for so long. */
const SAY_AFTER_MS = 400;

/** The range that is selected in a table: kept and painted beside React, which hears nothing of it. */
export class GridSelection {
  readonly #table: HTMLTableElement;
  readonly #grid: FigureGrid;
  readonly #say: (text: string) => void;
  #range: GridRange | null = null;
  #timer = 0;

  constructor(table: HTMLTableElement, grid: FigureGrid, say: (text: string) => void) {
    this.#table = table;
    this.#grid = grid;
    this.#say = say;
  }

  get content(): RangeContent | null {
    return this.#range && contentOf(this.#grid, this.#range);
  }

  set(range: GridRange): void {
    const isOneBox = figureAt(this.#grid, range.anchor) === figureAt(this.#grid, range.lead);
    if (isOneBox) this.end();
    else {
      this.#range = range;
      this.#paint();
    }
  }

  /** Moves the corner that is not the box in use; past the edge nothing happens. */
  extend(inUse: FigurePlace, direction: Direction): void {
    const { anchor, lead } = this.#range ?? { anchor: inUse, lead: inUse };
    const next = nextFigure(this.#grid, lead, direction);
    if (!next) return;
    const isUpright = direction === 'up' || direction === 'down';
    const column = isUpright ? lead.column : next.column;
    this.set({ anchor, lead: { row: next.row, column } });
    this.#cellOf(next.cell.id)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  end(): void {
    if (!this.#range) return;
    this.#range = null;
    this.#paint();
  }

  #paint(): void {
    const { content } = this;
    const inside = new Set(content?.rows.flat().map(({ cell }) => cell.id));
    for (const element of this.#table.querySelectorAll<HTMLElement>('[data-cell]')) {
      const isInside = inside.has(element.dataset['cell'] as CellId);
      element.closest('td')?.toggleAttribute('data-in-range', isInside);
    }
    this.#saySize(content);
  }

  #saySize(content: RangeContent | null): void {
    window.clearTimeout(this.#timer);
    if (!content) this.#say('');
    else {
      const { rows, columnCount } = content;
      const size = `选中 ${String(rows.length)} 行 ${String(columnCount)} 列`;
      this.#timer = window.setTimeout(() => this.#say(size), SAY_AFTER_MS);
    }
  }

  #cellOf(id: CellId): Element | null {
    return this.#table.querySelector(`[data-cell="${CSS.escape(id)}"]`)?.closest('td') ?? null;
  }
}
