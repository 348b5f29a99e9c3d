import { offsetOf, openDoc } from './doc-file';
import type { DocFile } from './doc-file';
import { readLists } from './doc-lists';
import { readParagraphRuns, runAt } from './doc-properties';
import type { Change } from './doc-properties';
import { readParagraphStyles } from './doc-styles';
import { readRowDefinition, resolveDocTable } from './doc-table';
import type { DocRow, RowDefinition } from './doc-table';
import { readShownText } from './doc-text';
import type { ShownText } from './doc-text';
import { toBlocks } from './flow';
import type { FlowItem } from './flow';
import { readerStrings } from './reader-strings';
import type { ReadResult, SourceMessage } from './source-document';
import { answer, Unreadable } from './unreadable';

/** Reads a file of Word 97–2003, or what WPS saves as such, tracked changes accepted. */
export function readDoc(bytes: Uint8Array): ReadResult {
  return answer(() => {
    const file = openDoc(bytes);
    const shown = readShownText(file);
    const blocks = toBlocks(readFlow(file, shown));
    if (blocks.length === 0) {
      throw new Unreadable(shown.pictures > 0 ? readerStrings.noText : readerStrings.empty);
    }
    return { document: { blocks }, messages: messagesOf(shown) };
  });
}

function messagesOf(shown: ShownText): SourceMessage[] {
  const told: readonly (readonly [number, (count: number) => string])[] = [
    [shown.hidden, readerStrings.hiddenText],
    [shown.deleted, readerStrings.deleted],
    [shown.notes, readerStrings.notes],
    [shown.comments, readerStrings.comments],
    [shown.pictures, readerStrings.pictures],
  ];
  return told.filter(([count]) => count > 0).map(([count, say]) => ({ text: say(count) }));
}

/** What the properties of a paragraph say. Depth counts the tables it stands in. */
interface ParagraphPlace {
  depth: number;
  endsCell: boolean;
  endsRow: boolean;
  definition?: RowDefinition;
  /** Use of a list, and the level in it; '0': none. */
  list: string;
  level: number;
}

function readFlow(file: DocFile, shown: ShownText): readonly FlowItem[] {
  const runs = readParagraphRuns(file);
  const styleOf = readParagraphStyles(file);
  const listNumber = readLists(file);
  const { body, footnotes, headers, comments, endnotes, textBoxes } = file.counts;
  const boxes = body + footnotes + headers + comments + endnotes;
  const walk = new DocWalk();
  const readPart = (from: number, to: number, isBody: boolean) => {
    let text = '';
    for (let index = from; index < Math.min(to, file.text.length); index += 1) {
      const mark = file.text[index] ?? '';
      if (mark !== '\r' && mark !== '\x07' && mark !== '\f') {
        text += shown.characters[index] ?? '';
        continue;
      }
      const run = runAt(runs, offsetOf(file.pieces, index) ?? -1);
      const place = placeOf([...styleOf(run?.style ?? 0), ...(run?.changes ?? [])], mark);
      const number = place.list === '0' ? '' : listNumber(place.list, place.level, undefined);
      const isShown = text.trim() !== '' || (place.depth > 0 && !place.endsRow);
      walk.add(isShown ? `${number}${text}` : text, isBody ? place : { ...place, depth: 0 });
      text = '';
    }
    walk.add(text, placeOf([], '\r'));
  };
  // Text boxes come first: they hold titles, and where they are anchored is not read.
  readPart(boxes, boxes + textBoxes, false);
  readPart(0, body, true);
  return walk.flow;
}

/** Tables within tables, as deep as any file has them. */
const MOST_NESTED = 20;

function placeOf(changes: readonly Change[], mark: string): ParagraphPlace {
  const place: ParagraphPlace = {
    depth: 0,
    endsCell: mark === '\x07',
    endsRow: false,
    list: '0',
    level: 0,
  };
  for (const { code, operand } of changes) {
    switch (code) {
      case 0x2416: // sprmPFInTable
        place.depth = Math.max(place.depth, operand.getUint8(0));
        break;
      case 0x6649: // sprmPItap
        place.depth = Math.min(operand.getUint32(0, true), MOST_NESTED);
        break;
      case 0x244b: // sprmPFInnerTableCell
        place.endsCell = operand.getUint8(0) === 1;
        break;
      case 0x2417: // sprmPFTtp
      case 0x244c: // sprmPFInnerTtp
        place.endsRow = operand.getUint8(0) === 1;
        break;
      case 0xd608: // sprmTDefTable
        place.definition = readRowDefinition(operand);
        break;
      case 0x460b: // sprmPIlfo
        place.list = String(operand.getUint16(0, true));
        break;
      case 0x260a: // sprmPIlvl
        place.level = operand.getUint8(0);
        break;
    }
  }
  return place;
}

interface OpenTable {
  readonly rows: DocRow[];
  cells: FlowItem[][];
  cell: FlowItem[];
}

/** Puts paragraphs into the tables they stand in. */
class DocWalk {
  readonly flow: FlowItem[] = [];
  private readonly tables: OpenTable[] = [];

  add(text: string, { depth, endsCell, endsRow, definition }: ParagraphPlace): void {
    while (this.tables.length > depth) this.endTable();
    while (this.tables.length < depth) this.tables.push({ rows: [], cells: [], cell: [] });
    const table = this.tables[this.tables.length - 1];
    if (table && endsRow) {
      table.rows.push({ cells: table.cells, ...(definition && { definition }) });
      table.cells = [];
      table.cell = [];
      return;
    }
    this.container.push({ kind: 'text', text });
    if (table && endsCell) {
      table.cells.push(table.cell);
      table.cell = [];
    }
  }

  private get container(): FlowItem[] {
    return this.tables[this.tables.length - 1]?.cell ?? this.flow;
  }

  /** Words after the last row end of a broken table are kept as paragraphs. */
  private endTable(): void {
    const table = this.tables.pop();
    if (table === undefined) return;
    if (table.rows.length > 0) this.container.push(resolveDocTable(table.rows));
    this.container.push(...table.cells.flat(), ...table.cell);
  }
}
