import { renderAsync } from 'docx-preview';
import type { DocumentBlock, Grid } from '../../domain';
import type { PrintedPlaces } from './printed-places';

/** The Word file as a browser shows it: one long column without pages. */
export interface WordFlow {
  /** Style sheets that the file asks for. */
  readonly styles: readonly Node[];
  /** An empty page with the size and the margins of the file. */
  readonly page: HTMLElement;
  /** The blocks of the report, each with `data-block` and `data-kind`. */
  readonly article: HTMLElement;
}

/** Class of everything rendered, and what the names of its styles begin with; preview.css and print.css know it. */
const wordClass = 'word';

/** Renders the very file that would be downloaded and notes in it where each thing stands. */
export async function renderWordFlow(file: Blob, places: PrintedPlaces): Promise<WordFlow> {
  const host = document.createElement('div');
  await renderAsync(file, host, host, {
    className: wordClass,
    inWrapper: false,
    breakPages: false,
    renderHeaders: false,
    renderFooters: false,
    // Pages within the page, which would run what is in them; the file has none.
    renderAltChunks: false,
  });
  const article = document.createElement('article');
  article.append(...Array.from(host.querySelectorAll('section > article > *')));
  notePlaces(article, places);
  const page = host.querySelector('section')?.cloneNode(false);
  if (!(page instanceof HTMLElement)) throw new Error('文件里没有页面');
  const styles = Array.from(host.querySelectorAll('style'));
  for (const style of styles) style.textContent = withWordLineHeights(style.textContent);
  return { styles, page, article };
}

/** docx-preview adds the smallest line height to another; in Word it is what the line has. */
function withWordLineHeights(css: string): string {
  return css.replace(/calc\(100% \+ ([\d.]+pt)\)/g, '$1');
}

/** Blocks are found by their order; the file has exactly one element for each. */
function notePlaces(article: HTMLElement, places: PrintedPlaces): void {
  const elements = Array.from(article.children);
  const isInStep = elements.length === places.blocks.length;
  for (const [index, block] of places.blocks.entries()) {
    const element = isInStep ? elements[index] : undefined;
    if (!(element instanceof HTMLElement)) continue;
    element.dataset['block'] = String(index);
    element.dataset['kind'] = block.kind;
    if (block.kind === 'table' && element instanceof HTMLTableElement) {
      // docx-preview looks for the fixed layout, which the file has, in the wrong attribute.
      element.style.tableLayout = 'fixed';
      noteRows(element, block);
      groupRows(element, block.grid);
    }
  }
  for (const [id, { block, row, column }] of places.cells) {
    const cell = cellAt(article.querySelector(`[data-block="${String(block)}"]`), row, column);
    if (cell) cell.dataset['printedCell'] = id;
  }
}

function noteRows(table: HTMLTableElement, { grid }: Extract<DocumentBlock, { kind: 'table' }>) {
  for (const [index, row] of Array.from(table.rows).entries()) {
    row.dataset['row'] = String(index);
    const next = grid.rows[index + 1];
    // As in the Word file: a table may break between its captioned parts, and nowhere else.
    const isKept = next !== undefined && !next.some(({ role }) => role === 'caption');
    row.dataset['kept'] = String(isKept);
  }
}

/** Heading rows that a browser repeats on each page, and one body for each captioned part. */
function groupRows(table: HTMLTableElement, grid: Grid): void {
  let body: HTMLTableSectionElement | null = null;
  const head = grid.headerRowCount > 0 ? document.createElement('thead') : null;
  const groups: HTMLTableSectionElement[] = head ? [head] : [];
  for (const [index, row] of Array.from(table.rows).entries()) {
    if (head && index < grid.headerRowCount) {
      head.append(row);
      continue;
    }
    if (!body || grid.rows[index]?.some(({ role }) => role === 'caption')) {
      body = document.createElement('tbody');
      groups.push(body);
    }
    body.append(row);
  }
  table.append(...groups);
}

/** The cell at a printed position: each row has every column, also those that a merged cell hides. */
function cellAt(table: Element | null, row: number, column: number): HTMLTableCellElement | null {
  if (!(table instanceof HTMLTableElement)) return null;
  const cells = Array.from(table.rows[row]?.cells ?? []);
  let left = 0;
  for (const cell of cells) {
    if (left === column) return cell;
    left += cell.colSpan;
  }
  return null;
}
