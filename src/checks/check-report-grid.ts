import type { Grid, GridBox, LayoutRole } from '../domain';

/**
 * One line of a form: a caption or a sentence across it, or a label with what stands beside it, once
 * or twice.
 */
export type FormRow =
  | { readonly caption: string }
  | { readonly across: string }
  | {
      /** Empty where the label above goes on. */
      readonly label: string;
      readonly text: string;
      readonly label2?: string;
      readonly text2?: string;
      /** Room for the pen, in twips. */
      readonly height?: number;
    };

/** One label with several lines beside it, numbered if there are more than one. */
export function formRows(label: string, lines: readonly string[]): readonly FormRow[] {
  return lines.map((line, index) => ({
    label: index === 0 ? label : '',
    text: lines.length > 1 ? `${index + 1}. ${line}` : line,
  }));
}

/** Twips; together the width between the margins. */
const columnWidths = [1474, 2948, 1474, 2948] as const;

export function toGrid(rows: readonly FormRow[], widths: readonly number[] = columnWidths): Grid {
  return {
    columnWidths: widths,
    headerRowCount: 0,
    rows: rows.map((row, index) => boxesOf(row, index, rows)),
    ...(rows.some((row) => heightOf(row) > 0) && { rowHeights: rows.map(heightOf) }),
  };
}

function heightOf(row: FormRow): number {
  return 'height' in row ? (row.height ?? 0) : 0;
}

/** A list under its headings, each entry as wide as its column. */
export function listGrid(
  widths: readonly number[],
  headings: readonly string[],
  entries: readonly (readonly string[])[],
): Grid {
  const row = (texts: readonly string[], role: LayoutRole, index: number): readonly GridBox[] =>
    texts.map((text, column) => ({
      role,
      text,
      isTotal: false,
      row: index,
      column,
      rowSpan: 1,
      columnSpan: 1,
    }));
  return {
    columnWidths: widths,
    headerRowCount: 1,
    rows: [
      row(headings, 'heading', 0),
      ...entries.map((texts, index) => row(texts, 'note', index + 1)),
    ],
  };
}

function boxesOf(form: FormRow, row: number, rows: readonly FormRow[]): readonly GridBox[] {
  const box = (
    role: LayoutRole,
    text: string,
    column: number,
    spans: { readonly rowSpan?: number; readonly columnSpan?: number } = {},
  ): GridBox => ({ role, text, isTotal: false, row, column, rowSpan: 1, columnSpan: 1, ...spans });
  if ('caption' in form) return [box('caption', form.caption, 0, { columnSpan: 4 })];
  if ('across' in form) return [box('note', form.across, 0, { columnSpan: 4 })];
  const { label, text, label2, text2 = '' } = form;
  const labels = label === '' ? [] : [box('label', label, 0, { rowSpan: rowsBelow(row, rows) })];
  return label2 === undefined
    ? [...labels, box('note', text, 1, { columnSpan: 3 })]
    : [...labels, box('note', text, 1), box('label', label2, 2), box('note', text2, 3)];
}

/** How many rows a label reaches over: itself and those below that go on. */
function rowsBelow(row: number, rows: readonly FormRow[]): number {
  const after = rows.slice(row + 1);
  const end = after.findIndex((next) => !('label' in next) || next.label !== '');
  return 1 + (end < 0 ? after.length : end);
}
