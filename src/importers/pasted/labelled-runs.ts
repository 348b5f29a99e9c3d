import { classifyRow } from '../classify-row';
import type { RowClass } from '../classify-row';
import type { SourceBox, SourceGrid } from '../source-document';
import type { Vocabulary } from '../vocabulary';

interface PastedRow {
  readonly boxes: readonly SourceBox[];
  readonly row: RowClass;
}

/** Rows of headings, if there are any, and the rows that stand under them. */
export interface PastedRun {
  readonly headings: readonly (readonly SourceBox[])[];
  readonly rows: readonly PastedRow[];
}

export type DataRow = PastedRow & { readonly row: RowClass & { readonly kind: 'data' } };

/** Headings after figures begin another run, as in the stacked tables of 表二. */
export function runsOf(vocabulary: Vocabulary, { rows }: SourceGrid): readonly PastedRun[] {
  const runs: { headings: (readonly SourceBox[])[]; rows: PastedRow[] }[] = [];
  for (const boxes of rows) {
    const row = classifyRow(vocabulary, boxes);
    let run = runs[runs.length - 1];
    const isNext = run && row.kind === 'heading' && run.rows.some(hasContent);
    if (!run || isNext === true) {
      run = { headings: [], rows: [] };
      runs.push(run);
    }
    if (row.kind === 'heading') run.headings.push(boxes);
    else run.rows.push({ boxes, row });
  }
  return runs;
}

function hasContent({ row }: PastedRow): boolean {
  return row.kind === 'data' || row.kind === 'figures' || row.kind === 'unknown';
}

export function isData(pasted: PastedRow): pasted is DataRow {
  return pasted.row.kind === 'data';
}
