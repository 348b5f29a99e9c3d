import { formatCells, printedDate, textName, withTextAt } from '../domain';
import type { ReportDraft, ReportFormat } from '../domain';
import type { BackupDifference } from '../forms';
import type { VisibleChanges } from '../importers';

/** A backup Word file whose pages were changed after it was written. */
export interface ChangedBackup {
  readonly draft: ReportDraft;
  readonly format: ReportFormat;
  readonly changes: VisibleChanges;
}

/** What a person has to decide, in the order of the printed report's words, then its tables. */
export function backupDifferences({ draft, format, changes }: ChangedBackup): BackupDifference[] {
  const printed = (key: string, text: string) =>
    key === 'identity/signedOn' ? printedDate(text) : text;
  return [
    ...changes.texts.map(({ key, embedded, visible }) => ({
      key: textKey(key),
      name: textName(format, draft, key),
      embedded: printed(key, embedded),
      visible: printed(key, visible),
    })),
    ...changes.cells.map(({ id, embedded, visible }) => {
      const cell = formatCells(format).get(id);
      return {
        key: cellKey(id),
        name: cell ? `${cell.table.name}：${cell.name}` : id,
        embedded,
        visible,
      };
    }),
  ];
}

/**
 * The report inside the file, with what its pages say where that was chosen.
 *
 * @param visible keys of `backupDifferences`
 */
export function decidedDraft(
  { draft, changes }: ChangedBackup,
  visible: ReadonlySet<string>,
): ReportDraft {
  const cells = changes.cells.filter(({ id }) => visible.has(cellKey(id)));
  const withCells = {
    ...draft,
    cells: { ...draft.cells, ...Object.fromEntries(cells.map((cell) => [cell.id, cell.visible])) },
  };
  return changes.texts
    .filter(({ key }) => visible.has(textKey(key)))
    .reduce((decided, { key, visible: text }) => withTextAt(decided, key, text), withCells);
}

function textKey(key: string): string {
  return `text ${key}`;
}

function cellKey(id: string): string {
  return `cell ${id}`;
}
