import { formatCells, selectedCells } from './cell-id';
import { parseCellText } from './cell-text';
import { compareDecimals } from './decimal';
import type { ReportDraft } from './draft';
import type { CellId, Question, ReportFormat } from './format';

/** A change of several boxes at once, with what stood in them before. */
export interface BulkChange {
  readonly draft: ReportDraft;
  readonly changed: readonly CellId[];
  /** Boxes that held something else than 0 or nothing. */
  readonly overwritten: readonly CellId[];
}

/**
 * The answer that a question shows: what was said, as long as the boxes still bear it out. After
 * “没有”, a box that no longer holds 0 makes it “有”.
 */
export function answerOf(
  format: ReportFormat,
  question: Question,
  draft: ReportDraft,
): 'none' | 'some' | undefined {
  const answer = draft.answers[question.id];
  if (answer !== 'none') return answer;
  const owned = selectedCells(format, question.zeroes);
  return owned.every((id) => draft.cells[id] === '0') ? 'none' : 'some';
}

/** “没有”: sets exactly the boxes of this question to zero and marks them as verified. */
export function answerNone(
  format: ReportFormat,
  question: Question,
  draft: ReportDraft,
): BulkChange {
  const cells = selectedCells(format, question.zeroes);
  const filled = fillWithZero(draft, cells, question.id);
  return {
    ...filled,
    draft: { ...filled.draft, answers: { ...draft.answers, [question.id]: 'none' } },
  };
}

/** “有”: takes back the zeros that “没有” had set and that nobody has changed since. */
export function answerSome(
  format: ReportFormat,
  question: Question,
  draft: ReportDraft,
): BulkChange {
  const owned = selectedCells(format, question.zeroes);
  const changed = owned.filter(
    (id) => draft.verifiedZero[id] === question.id && draft.cells[id] === '0',
  );
  return {
    draft: {
      ...draft,
      answers: { ...draft.answers, [question.id]: 'some' },
      cells: { ...draft.cells, ...Object.fromEntries(changed.map((id) => [id, ''])) },
      verifiedZero: omit(draft.verifiedZero, changed),
    },
    changed,
    overwritten: [],
  };
}

/**
 * “空格全部填0”: fills blank boxes only.
 * A number that stands over from earlier years stays blank if last year had some.
 */
export function fillBlanks(
  format: ReportFormat,
  draft: ReportDraft,
  tables: readonly string[],
): BulkChange {
  const cells = selectedCells(
    format,
    tables.map((table) => ({ table })),
  ).filter((id) => (draft.cells[id] ?? '').trim() === '' && !stoodLastYear(format, draft, id));
  return fillWithZero(draft, cells, 'fillBlanks');
}

function stoodLastYear(format: ReportFormat, draft: ReportDraft, id: CellId): boolean {
  const cell = formatCells(format).get(id);
  if (!cell || !(cell.column.isStock ?? cell.row.isStock ?? false)) return false;
  const lastYear = draft.previous?.cells[id] ?? '';
  return lastYear.trim() !== '' && !isTypedZero(lastYear);
}

/** Sets the boxes that are zero for this kind of office, and takes back those of other kinds. */
export function applyPresets(format: ReportFormat, draft: ReportDraft): ReportDraft {
  return format.presets.reduce((current, { id, officeKinds, zeroes }) => {
    const cells = selectedCells(format, zeroes);
    if (!officeKinds.includes(current.identity.officeKind)) return undoPreset(current, id, cells);
    if (current.refusedPresets.includes(id)) return current;
    const blank = cells.filter((cell) => (current.cells[cell] ?? '').trim() === '');
    return fillWithZero(current, blank, id).draft;
  }, draft);
}

/** Takes a preset back, at the person's wish: its boxes are blank again and stay so. */
export function refusePreset(format: ReportFormat, draft: ReportDraft, id: string): ReportDraft {
  const preset = format.presets.find((other) => other.id === id);
  if (!preset) return draft;
  const undone = undoPreset(draft, id, selectedCells(format, preset.zeroes));
  return { ...undone, refusedPresets: [...new Set([...draft.refusedPresets, id])] };
}

function undoPreset(draft: ReportDraft, id: string, cells: readonly CellId[]): ReportDraft {
  const set = cells.filter((cell) => draft.verifiedZero[cell] === id && draft.cells[cell] === '0');
  if (set.length === 0) return draft;
  return {
    ...draft,
    cells: { ...draft.cells, ...Object.fromEntries(set.map((cell) => [cell, ''])) },
    verifiedZero: omit(draft.verifiedZero, set),
  };
}

function fillWithZero(draft: ReportDraft, cells: readonly CellId[], why: string): BulkChange {
  const isZero = (id: CellId) => isTypedZero(draft.cells[id] ?? '');
  const isBlank = (id: CellId) => (draft.cells[id] ?? '').trim() === '';
  return {
    draft: {
      ...draft,
      cells: { ...draft.cells, ...Object.fromEntries(cells.map((id) => [id, '0'])) },
      verifiedZero: { ...draft.verifiedZero, ...Object.fromEntries(cells.map((id) => [id, why])) },
    },
    changed: cells.filter((id) => draft.cells[id] !== '0'),
    overwritten: cells.filter((id) => !isBlank(id) && !isZero(id)),
  };
}

function isTypedZero(text: string): boolean {
  const parsed = parseCellText('amount', text);
  return !parsed.error && parsed.value !== null && compareDecimals(parsed.value, '0') === 0;
}

function omit(record: Readonly<Record<string, string>>, keys: readonly string[]) {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}
