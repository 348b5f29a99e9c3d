import { isBlank, isFigure } from './classify-row';
import type { SourceBox } from './source-document';
import type { Vocabulary } from './vocabulary';

type Role = 'caption' | 'heading' | 'row' | 'figure' | 'other';

/**
 * Takes apart a row into which several rows of a table have run: a caption, then headings of
 * columns, then the first row of figures. Where a text has one cell a line, nothing else tells.
 */
export function splitRow(
  vocabulary: Vocabulary,
  row: readonly SourceBox[],
): readonly (readonly SourceBox[])[] {
  const roles: Role[] = [];
  for (const { text } of row) roles.push(roleOf(vocabulary, text, roles[roles.length - 1]));
  const isRun = roles.includes('heading') && roles.some(isOfBody);
  if (!isRun) return [row];
  const rows: SourceBox[][] = [[]];
  row.forEach((box, at) => {
    const [before, role] = [roles[at - 1], roles[at]];
    const begins =
      (before === 'caption' && role === 'heading') || (before === 'heading' && isOfBody(role));
    if (begins) rows.push([]);
    rows[rows.length - 1]?.push(box);
  });
  return rows;
}

function isOfBody(role: Role | undefined): boolean {
  return role === 'row' || role === 'figure';
}

/** A word that heads columns and rows (其他, 总计) is what the box before it is. */
function roleOf(vocabulary: Vocabulary, text: string, before: Role | undefined): Role {
  if (isBlank(text)) return 'other';
  if (isFigure(text)) return 'figure';
  const roles = (vocabulary.labels.find(text)?.items ?? []).map(({ role }) => role);
  if (roles.includes('caption')) return 'caption';
  const isHeading = roles.includes('column') || roles.includes('corner');
  if (isHeading && roles.includes('row')) return before === 'heading' ? 'heading' : 'other';
  if (isHeading) return 'heading';
  return roles.includes('row') ? 'row' : 'other';
}
