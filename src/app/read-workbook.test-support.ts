import { strFromU8, unzipSync } from 'fflate';
import { Window } from 'happy-dom';
import type { Document, Element } from 'happy-dom';

/** Reads a workbook back for the tests. Shares nothing with the exporter, on purpose. */

interface ReadCell {
  /** As the file holds it: the text, or the number in full. */
  readonly value: string;
  readonly isNumber: boolean;
  readonly formula: string;
  /** How a number is shown: “0.00”. */
  readonly format: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface ReadSheet {
  readonly name: string;
  readonly orientation: string;
  /** By address: “B3”. Cells within a merged area are left out but for its corner. */
  readonly cells: ReadonlyMap<string, ReadCell>;
}

export function readWorkbook(bytes: Uint8Array): readonly ReadSheet[] {
  const parts = unzipSync(bytes);
  const read = (path: string) => parseXml(strFromU8(parts[path] ?? new Uint8Array()));
  const targets = new Map(
    all(read('xl/_rels/workbook.xml.rels'), 'Relationship').map((each) => [
      each.getAttribute('Id'),
      each.getAttribute('Target') ?? '',
    ]),
  );
  const strings = all(read('xl/sharedStrings.xml'), 'si').map(({ textContent }) => textContent);
  const formats = numberFormats(read('xl/styles.xml'));
  return all(read('xl/workbook.xml'), 'sheet').map((sheet) => ({
    name: sheet.getAttribute('name') ?? '',
    ...readSheet(read(`xl/${targets.get(sheet.getAttribute('r:id')) ?? ''}`), strings, formats),
  }));
}

function readSheet(sheet: Document, strings: readonly string[], formats: readonly string[]) {
  const spans = new Map<string, { rowSpan: number; columnSpan: number }>();
  const covered = new Set<string>();
  for (const merge of all(sheet, 'mergeCell')) {
    const [from = '', to = ''] = (merge.getAttribute('ref') ?? '').split(':');
    const [start, end] = [placeOf(from), placeOf(to)];
    spans.set(from, {
      rowSpan: end.row - start.row + 1,
      columnSpan: end.column - start.column + 1,
    });
    for (let row = start.row; row <= end.row; row += 1) {
      for (let column = start.column; column <= end.column; column += 1) {
        const address = `${String.fromCharCode(65 + column)}${row + 1}`;
        if (address !== from) covered.add(address);
      }
    }
  }
  const cells = all(sheet, 'c').flatMap((cell) => {
    const address = cell.getAttribute('r') ?? '';
    if (covered.has(address)) return [];
    const type = cell.getAttribute('t') ?? 'n';
    const text = all(cell, 'v')[0]?.textContent ?? '';
    const read = {
      value: type === 's' ? (strings[Number(text)] ?? '') : text,
      isNumber: type === 'n' && text !== '',
      formula: all(cell, 'f')[0]?.textContent ?? '',
      format: formats[Number(cell.getAttribute('s') ?? 0)] ?? '',
      ...(spans.get(address) ?? { rowSpan: 1, columnSpan: 1 }),
    };
    return [[address, read] as const];
  });
  const orientation = all(sheet, 'pageSetup')[0]?.getAttribute('orientation') ?? '';
  return { orientation, cells: new Map(cells) };
}

function numberFormats(styles: Document): readonly string[] {
  const codes = new Map(
    all(styles, 'numFmt').map((each) => [
      each.getAttribute('numFmtId'),
      each.getAttribute('formatCode') ?? '',
    ]),
  );
  const [cellFormats] = all(styles, 'cellXfs');
  return all(cellFormats, 'xf').map((each) => {
    const id = each.getAttribute('numFmtId') ?? '0';
    return codes.get(id) ?? id;
  });
}

/** “C5” is row 4, column 2. */
export function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letter = '', digits = ''] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return { row: Number(digits) - 1, column: letter.charCodeAt(0) - 65 };
}

function parseXml(xml: string): Document {
  return new new Window().DOMParser().parseFromString(xml, 'application/xml');
}

function all(parent: Document | Element | undefined, name: string): Element[] {
  return Array.from(parent?.getElementsByTagName(name) ?? []);
}
