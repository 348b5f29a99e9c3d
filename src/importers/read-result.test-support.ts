import type { ReadResult, SourceDocument, SourceGrid } from './source-document';

/** The document, where the file must have been read. */
function documentOf(result: ReadResult): SourceDocument {
  if (result.error !== undefined) throw new Error(result.error);
  return result.document;
}

export function paragraphsOf(result: ReadResult): string[] {
  return documentOf(result).blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : [],
  );
}

export function gridsOf(result: ReadResult): SourceGrid[] {
  return documentOf(result).blocks.flatMap((block) => (block.kind === 'grid' ? [block] : []));
}

/** Paragraphs as text, grids as rows of “text@column+columnSpan/rowSpan”, spans only where merged. */
export function outline(result: ReadResult): (string | string[][])[] {
  return documentOf(result).blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.text
      : block.rows.map((row) =>
          row.map(({ text, column, columnSpan, rowSpan }) => {
            const across = columnSpan > 1 ? `+${columnSpan}` : '';
            return `${text}@${column}${across}${rowSpan > 1 ? `/${rowSpan}` : ''}`;
          }),
        ),
  );
}

export function messagesOf(result: ReadResult): string[] {
  if (result.error !== undefined) throw new Error(result.error);
  return result.messages.map(({ text }) => text);
}
