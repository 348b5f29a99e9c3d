import { isBlank, isFigure } from './classify-row';
import type { SourceBlock, SourceBox, SourceDocument } from './source-document';

/** One piece of text of a file in reading order: a paragraph, or a box of a table without geometry. */
export interface SourceToken {
  readonly text: string;
  readonly place: string;
  /** Number of the block it comes from. */
  readonly block: number;
  /** The row of boxes it stands in; -1 for a paragraph, which knows nothing of rows. */
  readonly row: number;
  readonly isBlank: boolean;
  readonly isFigure: boolean;
}

/**
 * Runs of what a file says without geometry. A table with geometry ends a run: it needs no help,
 * and nothing may be read across it.
 */
export function tokenRuns({ blocks }: SourceDocument): readonly (readonly SourceToken[])[] {
  const runs: SourceToken[][] = [[]];
  blocks.forEach((block, number) => {
    const run = runs[runs.length - 1];
    if (block.kind === 'grid' && block.hasGeometry) runs.push([]);
    else for (const token of tokensOf(block, number)) run?.push(token);
  });
  return runs.filter((run) => run.length > 0);
}

function tokensOf(block: SourceBlock, number: number): readonly SourceToken[] {
  const token = (text: string, row: number): SourceToken => ({
    text,
    place: block.place,
    block: number,
    row,
    isBlank: isBlank(text),
    isFigure: isFigure(text),
  });
  if (block.kind === 'paragraph') return pieces(block.text).map((text) => token(text, -1));
  return block.rows.flatMap((boxes: readonly SourceBox[], row) =>
    boxes.map(({ text }) => token(text, row)),
  );
}

/** “结转下年度继续办理 0 0 0 0” is a label and four figures; other text is one piece. */
function pieces(text: string): readonly string[] {
  const words = text.trim().split(/\s+/);
  const lastWord = words.reduce((last, word, at) => (isFigure(word) ? last : at), -1);
  const figures = words.slice(lastWord + 1);
  if (figures.length < 2) return [text.trim()];
  const label = words.slice(0, lastWord + 1).join(' ');
  return label === '' ? figures : [label, ...figures];
}
