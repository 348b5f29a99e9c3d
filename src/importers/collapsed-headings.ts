import { leafLines } from '../domain';
import type { LinePath, TableFormat } from '../domain';
import type { SourceBox } from './source-document';
import type { Vocabulary } from './vocabulary';

interface Heading {
  readonly box: SourceBox;
  /** Columns of figures that it stands over. */
  readonly width: number;
  /** The columns that it may name, none where it only stands over several. */
  readonly paths: readonly LinePath[];
}

/**
 * True if merged headings of a table without geometry have left no place: a heading over five
 * columns is followed at once by the next, or two columns begin at the same place. Then what
 * stands below a heading in the file says nothing about what belongs to it.
 */
export function haveCollapsed(
  vocabulary: Vocabulary,
  table: TableFormat,
  rows: readonly (readonly SourceBox[])[],
): boolean {
  const headings = rows.map((boxes) => boxes.flatMap((box) => headingIn(vocabulary, table, box)));
  return headings.some((row) => row.some(isTooNarrow)) || standsTwice(headings);
}

function headingIn(vocabulary: Vocabulary, table: TableFormat, box: SourceBox): readonly Heading[] {
  const items = (vocabulary.labels.find(box.text)?.items ?? []).filter(
    (item) => item.role === 'column' && item.table === table,
  );
  const paths = items.flatMap((item) => ('path' in item ? [item.path] : []));
  const widths = items.map((item) => ('group' in item ? leafLines(item.group.children).length : 1));
  return items.length === 0 ? [] : [{ box, width: Math.min(...widths), paths }];
}

function isTooNarrow({ box, width }: Heading, at: number, row: readonly Heading[]): boolean {
  const next = row[at + 1];
  return next !== undefined && next.box.column < box.column + width;
}

function standsTwice(rows: readonly (readonly Heading[])[]): boolean {
  const lines = rows.flat().filter(({ paths }) => paths.length > 0);
  return lines.some((heading, at) =>
    lines
      .slice(at + 1)
      .some(
        ({ box, paths }) =>
          box.column === heading.box.column && !paths.some((path) => heading.paths.includes(path)),
      ),
  );
}
