import { breakPages } from './page-breaks';
import type { FlowUnit } from './page-breaks';

/** One line of a paragraph or one row of a table; anything else is one unit whole. */
interface PlacedUnit extends FlowUnit {
  readonly block: HTMLElement;
  readonly part: number;
  readonly partCount: number;
}

/** Kinds that stand at the head of what follows them. */
const LEADING = ['title', 'heading', 'subheading', 'signature'];

/**
 * Lays a flow out on pages: gives what stands on each page, as copies. The flow has to be in the
 * document and visible to layout, in the width of the printed page. Word may break a line elsewhere.
 */
export function paginate(article: HTMLElement, pageHeight: number): readonly HTMLElement[][] {
  const units = measure(article);
  const starts = breakPages(units, pageHeight);
  return starts.map((start, page) => piecesOf(units.slice(start, starts[page + 1])));
}

function measure(article: HTMLElement): readonly PlacedUnit[] {
  const blocks = Array.from(article.children).filter(
    (child): child is HTMLElement => child instanceof HTMLElement,
  );
  const end = article.getBoundingClientRect().bottom;
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const bottom = next ? next.getBoundingClientRect().top : end;
    if (block instanceof HTMLTableElement) return measureRows(block, bottom);
    const isKept = LEADING.includes(block.dataset['kind'] ?? '');
    return measureLines(block, bottom, isKept || next?.dataset['kind'] === 'signature');
  });
}

function measureLines(
  block: HTMLElement,
  bottom: number,
  keepsWithNext: boolean,
): readonly PlacedUnit[] {
  const { top, height } = block.getBoundingClientRect();
  const pitch = parseFloat(getComputedStyle(block).lineHeight);
  const isSplit = block.dataset['kind'] === 'paragraph' && pitch > 0;
  const partCount = isSplit ? Math.max(1, Math.round(height / pitch)) : 1;
  return Array.from({ length: partCount }, (_, part) => {
    const isLast = part === partCount - 1;
    return {
      block,
      part,
      partCount,
      height: isLast ? bottom - top - pitch * part * Number(isSplit) : pitch,
      keepsWithNext: isLast && keepsWithNext,
      repeatedHeight: 0,
    };
  });
}

function measureRows(table: HTMLTableElement, bottom: number): readonly PlacedUnit[] {
  const rows = Array.from(table.rows);
  const tops = [...rows.map((row) => row.getBoundingClientRect().top), bottom];
  const headHeight = table.tHead?.getBoundingClientRect().height ?? 0;
  return rows.map((row, part) => ({
    block: table,
    part,
    partCount: rows.length,
    height: (tops[part + 1] ?? bottom) - (tops[part] ?? bottom),
    keepsWithNext: row.dataset['kept'] === 'true',
    repeatedHeight: row.parentElement === table.tHead ? 0 : headHeight,
  }));
}

/** Joins neighbouring units of one block again. */
function piecesOf(units: readonly PlacedUnit[]): HTMLElement[] {
  const pieces: HTMLElement[] = [];
  let from = 0;
  for (const [index, unit] of units.entries()) {
    if (units[index + 1]?.block === unit.block) continue;
    pieces.push(cut(unit.block, units[from]?.part ?? 0, unit.part + 1, unit.partCount));
    from = index + 1;
  }
  return pieces;
}

function cut(block: HTMLElement, from: number, to: number, partCount: number): HTMLElement {
  if (from === 0 && to === partCount) return block.cloneNode(true) as HTMLElement;
  return block instanceof HTMLTableElement
    ? cutTable(block, from, to)
    : cutParagraph(block, from, to, partCount);
}

function cutParagraph(
  block: HTMLElement,
  from: number,
  to: number,
  partCount: number,
): HTMLElement {
  const range = document.createRange();
  range.selectNodeContents(block);
  const start = from === 0 ? null : startOfLine(block, from);
  const end = to === partCount ? null : startOfLine(block, to);
  if (start) range.setStart(start.node, start.offset);
  if (end) range.setEnd(end.node, end.offset);
  const piece = block.cloneNode(false) as HTMLElement;
  piece.append(range.cloneContents());
  if (from > 0) piece.style.textIndent = '0';
  // Where it goes on over the page its last line is a full one.
  if (to < partCount) piece.style.setProperty('text-align-last', 'justify');
  return piece;
}

/** Where a line begins in the text: the first character that stands no higher than the line. */
function startOfLine(block: HTMLElement, line: number): { node: Text; offset: number } | null {
  const pitch = parseFloat(getComputedStyle(block).lineHeight);
  const lineTop = block.getBoundingClientRect().top + line * pitch;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (middleOf(text, text.length - 1) < lineTop) continue;
    let low = 0;
    let high = text.length - 1;
    while (low < high) {
      const offset = Math.floor((low + high) / 2);
      if (middleOf(text, offset) < lineTop) low = offset + 1;
      else high = offset;
    }
    return { node: text, offset: low };
  }
  return null;
}

function middleOf(text: Text, offset: number): number {
  const range = document.createRange();
  range.setStart(text, Math.max(0, offset));
  range.setEnd(text, Math.min(text.length, offset + 1));
  const { top, bottom } = range.getBoundingClientRect();
  return (top + bottom) / 2;
}

/** Some rows of a table under its heading rows. */
function cutTable(table: HTMLTableElement, from: number, to: number): HTMLElement {
  const piece = table.cloneNode(true) as HTMLTableElement;
  const rows = Array.from(piece.rows);
  const originals = Array.from(table.rows);
  for (const [index, row] of rows.entries()) {
    const isHead = row.parentElement === piece.tHead;
    if (isHead ? to <= index : index < from || index >= to) row.remove();
  }
  for (const [index, row] of rows.entries()) {
    if (index < from || index >= to) continue;
    for (const [column, cell] of Array.from(row.cells).entries()) {
      const original = originals[index]?.cells[column];
      if (!original) continue;
      const isTorn = index === from && isHidden(original);
      if (isTorn) cell.style.removeProperty('display');
      if (!isTorn && isHidden(original)) continue;
      cell.rowSpan = Math.min(heightInRows(originals, index, column), to - index);
    }
  }
  return piece;
}

/** docx-preview keeps the cells that a merged one covers, hidden. */
function isHidden(cell: HTMLTableCellElement): boolean {
  return cell.style.display === 'none';
}

/** Rows that a cell covers from here downwards, itself included. */
function heightInRows(rows: readonly HTMLTableRowElement[], row: number, column: number): number {
  const left = leftOf(rows[row], column);
  let height = 1;
  for (let below = row + 1; below < rows.length; below += 1) {
    const cells = Array.from(rows[below]?.cells ?? []);
    const cell = cells.find((_, index) => leftOf(rows[below], index) === left);
    if (!cell || !isHidden(cell)) break;
    height += 1;
  }
  return height;
}

function leftOf(row: HTMLTableRowElement | undefined, column: number): number {
  return Array.from(row?.cells ?? [])
    .slice(0, column)
    .reduce((sum, cell) => sum + cell.colSpan, 0);
}
