import type { DocumentBlock, DocumentModel, Grid, TextKey } from '../domain';
import type { FlowItem } from './flow';
import type { SourceBlock } from './source-document';

/** A printed report in the form in which readers see it, to be compared with what a file prints. */
export function flowOf({ blocks }: DocumentModel): FlowItem[] {
  return blocks.map((block) =>
    block.kind === 'table' ? tableOf(block.grid) : { kind: 'text', text: block.text },
  );
}

function tableOf({ rows, columnWidths }: Grid): FlowItem {
  const cells = rows.flat().map(({ row, column, rowSpan, columnSpan, text }) => ({
    row,
    column,
    rowSpan,
    columnSpan,
    content: [{ kind: 'text' as const, text }],
  }));
  return { kind: 'table', hasGeometry: true, rowCount: rows.length, cells, columnWidths };
}

/** A paragraph, or the place of a table, of a printed report. */
export interface PrintedPiece {
  readonly kind: 'words' | 'numbered' | 'table';
  readonly text: string;
  /** Where it was typed in; absent for mandated words, and for what a file says. */
  readonly source?: TextKey;
}

export function piecesOf({ blocks }: DocumentModel): PrintedPiece[] {
  return blocks.map((block) =>
    block.kind === 'table'
      ? { kind: 'table', text: '' }
      : { kind: kindOf(block), text: block.text, ...(block.source && { source: block.source }) },
  );
}

function kindOf({ kind }: DocumentBlock): PrintedPiece['kind'] {
  return kind === 'subheading' ? 'numbered' : 'words';
}

/** @param title as the report prints it, however many lines the file breaks it into */
export function visiblePieces(blocks: readonly SourceBlock[], title: string): PrintedPiece[] {
  const pieces = blocks.map((block): PrintedPiece =>
    block.kind === 'grid' ? { kind: 'table', text: '' } : { kind: 'words', text: block.text },
  );
  return withTitleJoined(pieces, withoutSpaces(title));
}

const MOST_TITLE_LINES = 4;

function withTitleJoined(pieces: readonly PrintedPiece[], title: string): PrintedPiece[] {
  for (let from = 0; from < Math.min(pieces.length, MOST_TITLE_LINES); from += 1) {
    for (let count = 2; count <= MOST_TITLE_LINES; count += 1) {
      const text = pieces
        .slice(from, from + count)
        .map((piece) => piece.text)
        .join('');
      if (withoutSpaces(text) !== title) continue;
      return [...pieces.slice(0, from), { kind: 'words', text }, ...pieces.slice(from + count)];
    }
  }
  return [...pieces];
}

/** Whether a file prints a piece of the report: numbers of headings count themselves. */
export function isSamePiece(left: PrintedPiece, right: PrintedPiece): boolean {
  if (left.kind === 'table' || right.kind === 'table') return left.kind === right.kind;
  const isNumbered = left.kind === 'numbered' || right.kind === 'numbered';
  const [one, other] = [left, right].map(({ text }) => (isNumbered ? withoutNumber(text) : text));
  return withoutSpaces(one ?? '') === withoutSpaces(other ?? '');
}

/** “（六）教育培训” without its number. */
export function withoutNumber(heading: string): string {
  return heading.trim().replace(/^[（(][一二三四五六七八九十]+[）)]\s*/, '');
}

/** Spaces say nothing in Chinese, and programs put them in and take them out. */
export function withoutSpaces(text: string): string {
  return text.replace(/[\s\u200B-\u200D\uFEFF]+/g, '');
}
