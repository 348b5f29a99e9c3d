import type { FlowItem } from './flow';
import { resolveWebTable } from './html-table';
import { limits } from './limits';
import type { WebCell, WebTable } from './html-table';

/** A table that is open, with the content around it. */
interface OpenTable {
  readonly table: WebTable;
  cell: WebCell | undefined;
  /** Rows beyond the limit: they are counted and passed over. */
  passedRows: number;
}

/** Lists number their items; undefined: a list of dots. */
interface OpenList {
  next: number | undefined;
}

/** Where the pass over a page stands. */
export class HtmlWalk {
  readonly flow: FlowItem[] = [];
  readonly lists: OpenList[] = [];
  /** Depth of `<pre>`: there white space counts. */
  preformatted = 0;
  isCaption = false;
  /** Number of rows of each table that was cut off. */
  readonly cutTables: number[] = [];

  private readonly tables: OpenTable[] = [];
  private line = '';
  /** Open tables that are full. */
  private full = 0;

  add(text: string): void {
    if (this.full > 0) return;
    if (this.preformatted > 0) this.line += text;
    else this.line += text.replace(/[ \t\r\n\f]+/g, (space) => (space.includes('\n') ? '\r' : ' '));
  }

  breakLine(): void {
    this.line += '\n';
  }

  /** A block begins or ends: the words before it are a paragraph. */
  endLine(): void {
    const text = tidy(this.line);
    this.line = '';
    if (text.trim() === '' || (this.isCaption && this.isRepeated(text))) return;
    this.container.push({ kind: 'text', text });
  }

  /** A caption that names its table by the heading above it says nothing new. */
  private isRepeated(caption: string): boolean {
    const { container } = this;
    const above = container[container.length - 1];
    return above?.kind === 'text' && above.text.trim().endsWith(caption.trim());
  }

  beginTable(): void {
    this.endLine();
    this.tables.push({ table: { rows: [], columnWidths: [] }, cell: undefined, passedRows: 0 });
  }

  endTable(): void {
    const open = this.tables[this.tables.length - 1];
    if (open === undefined) return;
    this.endLine();
    this.tables.pop();
    if (open.passedRows > 0) {
      this.full -= 1;
      this.cutTables.push(open.table.rows.length + open.passedRows);
    }
    if (this.full === 0) this.container.push(resolveWebTable(open.table));
  }

  addColumn(width: number): void {
    this.tables[this.tables.length - 1]?.table.columnWidths.push(width);
  }

  beginRow(): void {
    const open = this.openTable();
    this.endCell();
    if (open.table.rows.length < limits.rows) open.table.rows.push([]);
    else {
      if (open.passedRows === 0) this.full += 1;
      open.passedRows += 1;
    }
  }

  beginCell(rowSpan: number, columnSpan: number): void {
    const open = this.openTable();
    this.endCell();
    if (this.full > 0) return;
    if (open.table.rows.length === 0) open.table.rows.push([]);
    open.cell = { rowSpan, columnSpan, content: [] };
    open.table.rows[open.table.rows.length - 1]?.push(open.cell);
  }

  endCell(): void {
    this.endLine();
    const open = this.tables[this.tables.length - 1];
    if (open) open.cell = undefined;
  }

  finish(): void {
    while (this.tables.length > 0) this.endTable();
    this.endLine();
  }

  /** Rows pasted without their table have one. */
  private openTable(): OpenTable {
    if (this.tables.length === 0) this.beginTable();
    return this.tables[this.tables.length - 1] as OpenTable;
  }

  /** Words in a table but in no cell stand before the table, as browsers show them. */
  private get container(): FlowItem[] {
    for (let index = this.tables.length - 1; index >= 0; index -= 1) {
      const cell = this.tables[index]?.cell;
      if (cell) return cell.content;
    }
    return this.flow;
  }
}

const chinese = '[\\u2E80-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF]';
const brokenBySource = new RegExp(`(${chinese})\\r(?=${chinese})`, 'g');

/**
 * “\r” stands for a line end in the source of the page: a space, and nothing between two Chinese
 * characters. Each step takes time in proportion to the text, whatever the text is.
 */
function tidy(line: string): string {
  if (!/[\r\n\u00A0]| {2}/.test(line)) return line.replace(/^ | $/g, '');
  return line
    .replace(/[ \r]+/g, (space) => (space.includes('\r') ? '\r' : ' '))
    .replace(brokenBySource, '$1')
    .replace(/[ \r\u00A0]+/g, ' ')
    .split('\n')
    .map((each) => each.replace(/^ | $/g, ''))
    .join('\n');
}
