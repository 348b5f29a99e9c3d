import { diffArrays } from 'diff';
import {
  allTables,
  computeTables,
  everyText,
  formatCells,
  formatOfVersion,
  parseDraft,
  printedDate,
} from '../../domain';
import type { AttachedDraft, CellId, ReportFormat, ReportText, TableCell } from '../../domain';

/** One place of the report that says something else than before; blank where nothing stands. */
export interface Change {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** Computed from others. */
  readonly isTotal?: boolean;
}

interface ChangesInput {
  readonly formats: readonly ReportFormat[];
  readonly before: AttachedDraft;
  readonly after: AttachedDraft;
}

/** What differs between two states of one report, as it is printed: words first, then figures. */
export function changesOf(input: ChangesInput): readonly Change[] {
  return [...wordChanges(input), ...figureChanges(input)];
}

/** Boxes by their names, computed ones too: who reads the table sees those as well. */
function figureChanges({ formats, before, after }: ChangesInput): readonly Change[] {
  const old = valuesOf(formats, before);
  const now = valuesOf(formats, after);
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id): Change[] => {
    const was = old.get(id)?.value ?? '';
    const is = now.get(id)?.value ?? '';
    const cell = (now.get(id) ?? old.get(id))?.cell;
    if (was === is || !cell) return [];
    const name = `${cell.table.name}：${cell.name}`;
    return [{ name, before: was, after: is, ...(cell.isDerived && { isTotal: true }) }];
  });
}

interface PrintedCell {
  readonly cell: TableCell;
  readonly value: string;
}

function valuesOf(
  formats: readonly ReportFormat[],
  draft: AttachedDraft,
): ReadonlyMap<CellId, PrintedCell> {
  const format = formatOfVersion(formats, draft.formatVersion);
  if (!format) return new Map();
  const { report } = parseDraft(format, draft);
  const values = computeTables(allTables(format), report.cells);
  return new Map(
    [...formatCells(format)].map(([id, cell]) => {
      const typed = (draft.cells[id] ?? '').trim();
      return [id, { cell, value: values.get(id) ?? typed }];
    }),
  );
}

/** Paragraphs that were changed, taken out or added, under the name of their text. */
function wordChanges({ formats, before, after }: ChangesInput): readonly Change[] {
  const old = paragraphsOf(formats, before);
  const now = paragraphsOf(formats, after);
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((name) =>
    changedLines(old.get(name) ?? [], now.get(name) ?? []).map((change) => ({ name, ...change })),
  );
}

function paragraphsOf(
  formats: readonly ReportFormat[],
  draft: AttachedDraft,
): ReadonlyMap<string, readonly string[]> {
  const format = formatOfVersion(formats, draft.formatVersion);
  const byName = new Map<string, readonly string[]>();
  for (const text of format ? everyText(format, draft) : []) {
    const name = nameOf(text, format?.sections ?? []);
    byName.set(name, [...(byName.get(name) ?? []), ...linesOf(text)]);
  }
  return byName;
}

/** Own headings move when one is put in: they are compared as one text. */
function nameOf({ key, name, section }: ReportText, sections: ReportFormat['sections']): string {
  if (!key.startsWith('own')) return name;
  return `${sections.find(({ id }) => id === section)?.heading ?? ''}（自拟标题）`;
}

function linesOf({ field, text }: ReportText): readonly string[] {
  const printed = field === 'signedOn' ? printedDate(text) : text;
  return printed
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A paragraph taken out where another was put in is the same one, changed. */
function changedLines(before: readonly string[], after: readonly string[]) {
  const changes: Omit<Change, 'name'>[] = [];
  let removed: readonly string[] = [];
  const takeOut = () => {
    changes.push(...removed.map((line) => ({ before: line, after: '' })));
    removed = [];
  };
  for (const part of diffArrays([...before], [...after])) {
    if (part.removed) {
      removed = part.value;
    } else if (part.added) {
      const [old, rest] = [removed.slice(0, part.value.length), removed.slice(part.value.length)];
      changes.push(...part.value.map((line, index) => ({ before: old[index] ?? '', after: line })));
      removed = rest;
      takeOut();
    } else {
      takeOut();
    }
  }
  takeOut();
  return changes;
}
