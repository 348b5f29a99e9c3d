import { offsetOf, openDoc } from './doc-file';
import type { DocFile } from './doc-file';
import { readParagraphRuns, runAt } from './doc-properties';
import type { Change } from './doc-properties';
import { readRowDefinition, resolveDocTable } from './doc-table';
import type { DocRow, RowDefinition } from './doc-table';
import { readShownText } from './doc-text';
import type { ShownText } from './doc-text';
import { toBlocks } from './flow';
import type { FlowItem } from './flow';
import { limits } from './limits';
import { readerStrings } from './reader-strings';
import type { ReadResult, SourceMessage } from './source-document';
import { answer, Unreadable } from './unreadable';

/** Reads a file of Word 97–2003, or what WPS saves as such, tracked changes accepted. */
export function readDoc(bytes: Uint8Array): ReadResult {
  return answer(() => {
    const file = openDoc(bytes);
    const shown = readShownText(file);
    const { flow, numbered } = readFlow(file, shown);
    const blocks = toBlocks(flow);
    if (blocks.length === 0) {
      throw new Unreadable(shown.pictures > 0 ? readerStrings.noText : readerStrings.empty);
    }
    return { document: { blocks }, messages: messagesOf(shown, numbered) };
  });
}

function messagesOf(shown: ShownText, numbered: number): SourceMessage[] {
  const told: readonly (readonly [number, (count: number) => string])[] = [
    [shown.hidden, readerStrings.hiddenText],
    [shown.deleted, readerStrings.deleted],
    [shown.notes, readerStrings.notes],
    [shown.comments, readerStrings.comments],
    [shown.pictures, readerStrings.pictures],
    [numbered, readerStrings.listNumbers],
  ];
  return told.filter(([count]) => count > 0).map(([count, say]) => ({ text: say(count) }));
}

/** What the properties of a paragraph say. Depth counts the tables it stands in. */
interface ParagraphPlace {
  depth: number;
  endsCell: boolean;
  endsRow: boolean;
  definition?: RowDefinition;
  isListItem: boolean;
}

function readFlow(file: DocFile, shown: ShownText) {
  const runs = readParagraphRuns(file);
  const { body, footnotes, headers, comments, endnotes, textBoxes } = file.counts;
  const boxes = body + footnotes + headers + comments + endnotes;
  const walk = new DocWalk();
  let numbered = 0;
  const readPart = (from: number, to: number, isBody: boolean) => {
    let text = '';
    for (let index = from; index < Math.min(to, file.text.length); index += 1) {
      const mark = file.text[index] ?? '';
      if (mark !== '\r' && mark !== '\x07' && mark !== '\f') {
        text += shown.characters[index] ?? '';
        continue;
      }
      const offset = offsetOf(file.pieces, index) ?? -1;
      const place = placeOf(runAt(runs, offset)?.changes ?? [], mark);
      if (place.isListItem && text.trim() !== '') numbered += 1;
      walk.add(text, isBody ? place : { ...place, depth: 0 });
      text = '';
    }
    walk.add(text, { depth: 0, endsCell: false, endsRow: false, isListItem: false });
  };
  readPart(boxes, boxes + textBoxes, false);
  readPart(0, body, true);
  return { flow: walk.flow, numbered };
}

function placeOf(changes: readonly Change[], mark: string): ParagraphPlace {
  const place: ParagraphPlace = {
    depth: 0,
    endsCell: mark === '\x07',
    endsRow: false,
    isListItem: false,
  };
  for (const { code, operand } of changes) {
    switch (code) {
      case 0x2416: // sprmPFInTable
        place.depth = Math.max(place.depth, operand.getUint8(0));
        break;
      case 0x6649: // sprmPItap
        place.depth = Math.min(operand.getUint32(0, true), limits.depth);
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
        place.isListItem = operand.getUint16(0, true) !== 0;
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
