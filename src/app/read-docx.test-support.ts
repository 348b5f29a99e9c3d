import { strFromU8, unzipSync } from 'fflate';

/** Reads a Word file back for the tests. Shares nothing with the exporter, on purpose. */

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** One box of a table with its merges resolved. */
export interface ReadBox {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  rowSpan: number;
}

export interface ReadTable {
  readonly kind: 'table';
  readonly gridColumns: readonly number[];
  /** Width of each cell as written, by row; with the columns it spans. */
  readonly cellWidths: readonly (readonly { width: number; column: number; span: number }[])[];
  readonly boxes: readonly ReadBox[];
  readonly rowCount: number;
  readonly headerRowCount: number;
}

interface ReadParagraph {
  readonly kind: 'paragraph';
  readonly style: string;
  readonly text: string;
}

type ReadBlock = ReadParagraph | ReadTable;

export interface ReadDocx {
  readonly documentXml: string;
  readonly paths: readonly string[];
  readonly blocks: readonly ReadBlock[];
  /** Cells that do not end with a paragraph: Word calls a file with one of them damaged. */
  readonly cellsWithoutParagraph: number;
}

export async function readDocx(file: Blob): Promise<ReadDocx> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const documentXml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const root = parseXml(documentXml);
  const cells = descendants(root, 'w:tc');
  return {
    documentXml,
    paths: Object.keys(parts),
    blocks: elements(descendants(root, 'w:body')[0]).flatMap((element): ReadBlock[] => {
      if (element.name === 'w:p') return [readParagraph(element)];
      return element.name === 'w:tbl' ? [readTable(element)] : [];
    }),
    cellsWithoutParagraph: cells.filter((cell) => elements(cell).pop()?.name !== 'w:p').length,
  };
}

/** The table as rows of texts: a merged box fills every place it covers. */
export function filledRows(table: ReadTable): readonly (readonly string[])[] {
  return rowsOf(table, () => true);
}

/** The table as rows of texts: a merged box stands at its upper left place only. */
export function cornerRows(table: ReadTable): readonly (readonly string[])[] {
  return rowsOf(table, (box, row, column) => box.row === row && box.column === column);
}

function rowsOf(
  { boxes, rowCount, gridColumns }: ReadTable,
  isShown: (box: ReadBox, row: number, column: number) => boolean,
) {
  const covers = (box: ReadBox, row: number, column: number) =>
    box.row <= row &&
    row < box.row + box.rowSpan &&
    box.column <= column &&
    column < box.column + box.columnSpan;
  return Array.from({ length: rowCount }, (_, row) =>
    gridColumns.map((_width, column) => {
      const box = boxes.find((each) => covers(each, row, column));
      return box && isShown(box, row, column) ? box.text : '';
    }),
  );
}

function readParagraph(paragraph: Element): ReadParagraph {
  const style = descendants(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? '';
  return { kind: 'paragraph', style, text: textOf(paragraph) };
}

function readTable(table: Element): ReadTable {
  const boxes: ReadBox[] = [];
  const rows = childrenOf(table, 'w:tr');
  const cellWidths = rows.map((row, rowIndex) => {
    let column = 0;
    return childrenOf(row, 'w:tc').map((cell) => {
      const properties = childrenOf(cell, 'w:tcPr')[0];
      const span = Number(attribute(properties, 'w:gridSpan', 'w:val') ?? 1);
      const width = Number(attribute(properties, 'w:tcW', 'w:w'));
      const place = { row: rowIndex, column, columnSpan: span };
      placeCell(boxes, properties, { ...place, text: textOf(cell), rowSpan: 1 });
      column += span;
      return { width, column: place.column, span };
    });
  });
  const gridColumns = descendants(childrenOf(table, 'w:tblGrid')[0], 'w:gridCol');
  return {
    kind: 'table',
    gridColumns: gridColumns.map(({ attributes }) => Number(attributes['w:w'])),
    cellWidths,
    boxes,
    rowCount: rows.length,
    headerRowCount: rows.filter((row) =>
      descendants(row, 'w:tblHeader').some(({ attributes }) => attributes['w:val'] !== 'false'),
    ).length,
  };
}

/** A cell that goes on from the row above makes that box one row taller. */
function placeCell(boxes: ReadBox[], properties: Element | undefined, box: ReadBox): void {
  const merge = childrenOf(properties, 'w:vMerge')[0];
  const isContinued = merge !== undefined && merge.attributes['w:val'] !== 'restart';
  const above = boxes.find(
    (each) => each.column === box.column && each.row + each.rowSpan === box.row,
  );
  if (isContinued && above) above.rowSpan += 1;
  else boxes.push(box);
}

function textOf(element: Element): string {
  return descendants(element, 'w:t')
    .flatMap((text) => text.children)
    .filter((child) => typeof child === 'string')
    .join('');
}

function attribute(parent: Element | undefined, child: string, name: string): string | undefined {
  return childrenOf(parent, child)[0]?.attributes[name];
}

function elements(element: Element | undefined): Element[] {
  return (element?.children ?? []).filter((child) => typeof child !== 'string');
}

function childrenOf(element: Element | undefined, name: string): Element[] {
  return elements(element).filter((child) => child.name === name);
}

function descendants(element: Element | undefined, name: string): Element[] {
  return elements(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

const TOKEN = /<\?[^>]*\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;

function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const [, closing, name = '', attributes = '', empty, text] of xml.matchAll(TOKEN)) {
    const parent = open[open.length - 1] ?? root;
    if (text !== undefined) parent.children.push(decode(text));
    else if (closing === '/') open.pop();
    else if (name !== '') {
      const element: Element = { name, attributes: parseAttributes(attributes), children: [] };
      parent.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  if (open.length !== 1) throw new Error('The XML is not well formed: an element is left open.');
  return root;
}

function parseAttributes(text: string): Record<string, string> {
  const pairs = Array.from(text.matchAll(/([\w:]+)="([^"]*)"/g));
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, decode(value)]));
}

function decode(text: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g, (entity, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(String(hex), 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return named[String(name)] ?? entity;
  });
}
