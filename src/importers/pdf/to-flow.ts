import type { FlowItem } from '../flow';
import type { SourceMessage } from '../source-document';
import { toLines } from './lines';
import type { TextLine } from './lines';
import type { Area, PdfPage } from './page';
import { withoutFurniture } from './page-furniture';
import type { PageLines } from './page-furniture';
import { goesOn, joinTables, placeTables } from './place-tables';
import type { PlacedTable } from './place-tables';

/** Tables and paragraphs of all pages in reading order. */
export function toFlow(pages: readonly PdfPage[]): {
  flow: FlowItem[];
  messages: SourceMessage[];
} {
  const placed = pages.map((page) => ({ page, ...placeTables(page) }));
  const furniture = withoutFurniture(
    placed.map(({ page, rest }) => ({ page, lines: toLines(rest) })),
  );
  const walk = new FlowWalk(
    marginsOf(
      furniture.pages.flatMap(({ lines }) => lines),
      placed.flatMap(({ tables }) => tables),
    ),
  );
  furniture.pages.forEach((page, at) => walk.addPage(page, placed[at]?.tables ?? []));
  return { flow: walk.finish(), messages: furniture.messages };
}

/** Joins lines to paragraphs and the parts of a table, across the turn of a page too. */
class FlowWalk {
  readonly #flow: FlowItem[] = [];
  #paragraph: TextLine[] = [];
  #parts: PlacedTable[] = [];
  readonly #margins: Margins;

  constructor(margins: Margins) {
    this.#margins = margins;
  }

  addPage({ lines }: PageLines, tables: readonly PlacedTable[]): void {
    const items = [
      ...lines.map((line) => ({ line, top: line.top })),
      ...tables.map((table) => ({ table, top: table.top })),
    ];
    for (const item of items.sort((one, other) => one.top - other.top)) {
      if ('table' in item) this.#addTable(item.table);
      else this.#addLine(item.line);
    }
  }

  finish(): FlowItem[] {
    this.#endParagraph();
    this.#endTable();
    return this.#flow;
  }

  #addTable(table: PlacedTable): void {
    this.#endParagraph();
    const last = this.#parts[this.#parts.length - 1];
    if (last && !goesOn(last, table)) this.#endTable();
    this.#parts.push(table);
  }

  #addLine(line: TextLine): void {
    this.#endTable();
    if (!continues(this.#paragraph, line, this.#margins)) this.#endParagraph();
    this.#paragraph.push(line);
  }

  #endParagraph(): void {
    const text = this.#paragraph.reduce(
      (joined, line) => joined + gap(joined, line) + line.text,
      '',
    );
    if (text !== '') this.#flow.push({ kind: 'text', text });
    this.#paragraph = [];
  }

  #endTable(): void {
    if (this.#parts.length > 0) this.#flow.push(joinTables(this.#parts));
    this.#parts = [];
  }
}

/** Words of a Latin language broken over two lines have a blank between them. */
function gap(text: string, { text: next }: TextLine): string {
  return /\w$/.test(text) && /^\w/.test(next) ? ' ' : '';
}

interface Margins {
  readonly left: number;
  readonly right: number;
}

/** How far the tables of the official pattern stick out is 36. */
const OVERHANG = 48;
const PART_HEADING = /^[一二三四五六七八九十]{1,3}、/;
/** “（三）”, “二、”, “1.”: what begins with it behind a full stop is a paragraph of its own. */
const NUMBERED = /^([（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\d{1,2}[）)、.．](?!\d))/;

/** Of the text, whose lines may all be indented or short: then a table shows where they are. */
function marginsOf(lines: readonly TextLine[], tables: readonly PlacedTable[]): Margins {
  const edges = (areas: readonly Area[]) => ({
    left: areas.reduce((least, area) => Math.min(least, area.left), Infinity),
    right: areas.reduce((most, area) => Math.max(most, area.right), 0),
  });
  const [ofText, ofTables] = [edges(lines), edges(tables)];
  const isRagged = ofTables.right - ofText.right > OVERHANG;
  const isIndented = ofText.left - ofTables.left < OVERHANG;
  return {
    left: isIndented ? Math.min(ofText.left, ofTables.left) : ofText.left,
    right: isRagged ? ofTables.right : ofText.right,
  };
}

/** A line goes on with the paragraph if the line before it is full and it is not indented. */
function continues(paragraph: readonly TextLine[], line: TextLine, margins: Margins): boolean {
  const last = paragraph[paragraph.length - 1];
  if (!last || PART_HEADING.test(line.text)) return false;
  if (/[。；：]$/.test(last.text) && NUMBERED.test(line.text)) return false;
  const { size } = line;
  const isSameSize = Math.abs(last.size - size) < size / 10;
  const isFull = last.right > margins.right - 2 * size;
  const isNear = line.bottom - last.bottom < 3 * size;
  const isBelow = Math.abs(line.left - last.left) < size / 2;
  const isOutdented = last.left - line.left > size && last.left - line.left < 4 * size;
  const isAtMargin = line.left < margins.left + size / 2;
  const isInPlace = paragraph.length > 1 ? isBelow : isOutdented || (isBelow && isAtMargin);
  return isSameSize && isFull && isNear && isInPlace;
}
