import type { DocumentBlock, DocumentModel, Grid } from '../domain';

/**
 * Writes the report as text: one line for each heading and paragraph, one for each printed row of
 * a table. Every row of a table has as many fields as the table has columns; a merged box has its
 * text in the first and leaves the others empty. Lines end in \n; there is no byte order mark.
 *
 * @param forNotepad with a byte order mark and \r\n, without which the Notepad of older Windows
 *   shows wrong characters on one line
 */
export function toPlainText({ blocks }: DocumentModel, { forNotepad = false } = {}): string {
  const lines = blocks.flatMap((block, index) => [
    ...(index > 0 && isSetApart(block) ? [''] : []),
    ...linesOf(block),
  ]);
  const text = `${lines.join('\n')}\n`;
  return forNotepad ? `\uFEFF${text.replace(/\n/g, '\r\n')}` : text;
}

/** The parts of the report and the signature are set apart by an empty line. */
function isSetApart({ kind }: DocumentBlock): boolean {
  return kind === 'heading' || kind === 'signature';
}

function linesOf(block: DocumentBlock): readonly string[] {
  return block.kind === 'table' ? tableLines(block.grid) : [oneLine(block.text)];
}

export function tableLines({ columnWidths, rows }: Grid): readonly string[] {
  return rows.map((boxes) => {
    const fields = columnWidths.map(() => '');
    for (const { column, text } of boxes) fields[column] = oneLine(text);
    return fields.join('\t');
  });
}

function oneLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}
