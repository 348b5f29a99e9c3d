import type { ReportDraft } from './draft';
import type { CellId } from './format';
import { textAt, withTextAt } from './report-text';
import type { TextKey, TextPlace } from './report-text';

/** One stretch of a text replaced by another; made only while `before` still stands there. */
export interface TextEdit extends TextPlace {
  readonly before: string;
  readonly after: string;
}

/**
 * A change of the draft that would settle a finding, made only when the person asks. Its label
 * says so where it touches boxes of a table.
 */
export interface Fix {
  readonly label: string;
  readonly cells?: Readonly<Partial<Record<CellId, string>>>;
  readonly edits?: readonly TextEdit[];
}

/** Replaces the whole of one text. */
export function replaceText(text: TextKey, before: string, after: string): TextEdit {
  return { text, start: 0, end: before.length, before, after };
}

/** Behind the last of the edits of one text, once they are made. */
export function placeAfterEdits(edits: readonly TextEdit[]): number {
  const last = Math.max(0, ...edits.map(({ end }) => end));
  return edits.reduce((place, { before, after }) => place + after.length - before.length, last);
}

/** The draft with the fix made; `null` if a text is no longer what the fix was offered for. */
export function applyFix(draft: ReportDraft, { cells = {}, edits = [] }: Fix): ReportDraft | null {
  const zeros = Object.entries(cells).filter(([, text]) => text === '0');
  let fixed: ReportDraft = {
    ...draft,
    cells: { ...draft.cells, ...cells },
    verifiedZero: {
      ...draft.verifiedZero,
      ...Object.fromEntries(zeros.map(([id]) => [id, 'fix'])),
    },
  };
  for (const [key, ofText] of byText(edits)) {
    const text = editText(textAt(fixed, key), ofText);
    if (text === null) return null;
    fixed = withTextAt(fixed, key, text);
  }
  return fixed;
}

function byText(edits: readonly TextEdit[]): ReadonlyMap<TextKey, readonly TextEdit[]> {
  const grouped = new Map<TextKey, TextEdit[]>();
  for (const edit of edits) {
    const ofText = grouped.get(edit.text);
    if (ofText) ofText.push(edit);
    else grouped.set(edit.text, [edit]);
  }
  return grouped;
}

/** `null` where a text is not as expected, or two edits touch the same stretch. */
function editText(text: string, edits: readonly TextEdit[]): string | null {
  const parts: string[] = [];
  let end = 0;
  for (const edit of [...edits].sort((left, right) => left.start - right.start)) {
    const isExpected = text.slice(edit.start, edit.end) === edit.before;
    if (edit.start < end || !isExpected || edit.end > text.length) return null;
    parts.push(text.slice(end, edit.start), edit.after);
    end = edit.end;
  }
  return [...parts, text.slice(end)].join('');
}
