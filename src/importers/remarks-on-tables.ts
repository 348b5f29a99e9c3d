import { formatCells, sectionOfCell } from '../domain';
import type { ReportFormat, SourceRemark } from '../domain';
import type { CellReadings } from './cell-readings';
import type { Outline } from './outline';
import { listUnread } from './unread';

/** How the tables of a file depart from the template; all of them are missing where none was read. */
export function remarksOnTables(
  format: ReportFormat,
  tables: CellReadings | null,
  outline: Outline,
): readonly SourceRemark[] {
  return [
    ...missingTables(format, tables),
    ...(tables?.remarks ?? []),
    ...(tables ? [...misplacedTables(format, tables, outline), ...cellNotes(format, tables)] : []),
  ];
}

function missingTables(format: ReportFormat, tables: CellReadings | null): readonly SourceRemark[] {
  const unread = listUnread(format, tables?.readings ?? new Map());
  return format.sections.flatMap((section): SourceRemark[] => {
    if (section.kind !== 'tables') return [];
    const missing = section.tables.filter(({ id }) => unread.includes(id));
    const [first] = missing;
    if (!first) return [];
    const parts = missing.map(({ caption }) => `“${caption ?? section.heading}”`).join('、');
    const official =
      missing.length === section.tables.length ? first.name : `${first.name}${parts}`;
    return [{ kind: 'tableMissing', section: section.id, quote: '', official, cell: null }];
  });
}

/** A table that stands under another heading although its own is there. */
function misplacedTables(
  format: ReportFormat,
  { readings }: CellReadings,
  { sections, sectionOfGrid }: Outline,
): readonly SourceRemark[] {
  const misplaced = new Map<string, SourceRemark>();
  for (const [id, { sources }] of readings) {
    const section = sectionOfCell(format, id);
    const [first] = sources;
    if (!section || !first || !sections.has(section.id) || misplaced.has(section.id)) continue;
    const stands = sectionOfGrid.get(first.grid);
    if (stands === undefined || stands === section.id) continue;
    misplaced.set(section.id, {
      kind: 'headingMisplaced',
      section: section.id,
      quote: formatCells(format).get(id)?.table.name ?? '',
      official: section.heading,
      cell: null,
    });
  }
  return Array.from(misplaced.values());
}

/** “46件”, “22（其中修订16件）”: the number was read, the words beside it belong elsewhere. */
function cellNotes(format: ReportFormat, { readings }: CellReadings): readonly SourceRemark[] {
  return Array.from(readings).flatMap(([id, { state, text, value }]): SourceRemark[] => {
    const kind = formatCells(format).get(id)?.kind;
    const hasWords = /[\u3400-\u9FFF]/.test(text) && value !== '';
    if (state === 'notRead' || kind === 'money' || !hasWords) return [];
    const section = sectionOfCell(format, id)?.id ?? null;
    return [{ kind: 'cellNote', section, quote: text.trim(), official: value, cell: id }];
  });
}
