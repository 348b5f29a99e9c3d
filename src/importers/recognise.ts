import { formatCells, formatOfYear } from '../domain';
import type { CellId, ReportFormat } from '../domain';
import { chooseFormat } from './choose-format';
import type { ChosenFormat } from './choose-format';
import { outlineOf } from './outline';
import type { Outline } from './outline';
import type { Recognised } from './recognised';
import type { SourceDocument, SourceGrid } from './source-document';
import { remarksOnTables } from './remarks-on-tables';
import { restoreTables } from './restore-tables';
import { listUnread } from './unread';
import { readWords } from './words';
import type { ReadWords } from './words';

/**
 * Finds a report in what a file says. Reads the formats backwards and knows none by name: what
 * cannot be placed by its label is not read, blank is not zero, and nothing is made up.
 *
 * @param formats every official format, oldest first
 */
export function recognise(formats: readonly ReportFormat[], source: SourceDocument): Recognised {
  const document = restoreTables(formats, source);
  const grids = document.blocks.filter((block): block is SourceGrid => block.kind === 'grid');
  const latest = formats[formats.length - 1];
  if (!latest) throw new Error('There is no format to read by.');
  const { year } = readWords(latest, outlineOf(latest, document, new Set(grids)));
  const found = chooseFormat(formats, grids, year);
  const tables = found && found.readings.readings.size > 0 ? found : null;
  const format = tables?.official ?? formatOfYear(formats, year ?? 0) ?? latest;
  const outline = outlineOf(format, document, found?.grids ?? new Set());
  const words = readWords(format, outline);
  return { ...assemble(format, tables, words, outline), notes: found?.readings.notes ?? [] };
}

function assemble(
  format: ReportFormat,
  tables: ChosenFormat | null,
  words: ReadWords,
  outline: Outline,
): Omit<Recognised, 'notes'> {
  const printed = tables?.format ?? format;
  const readings = tables?.readings.readings ?? new Map();
  const { cells, published } = draftTexts(printed, tables);
  return {
    template: tables ? format.version : null,
    format: printed,
    organization: words.organization,
    year: words.year,
    hasTitle: words.hasTitle,
    draft: {
      formatVersion: format.version,
      year: words.year === null ? '' : String(words.year),
      identity: words.identity,
      cells,
      narrative: words.narrative,
      ownHeadings: words.ownHeadings,
      published,
      remarks: [...words.remarks, ...remarksOnTables(printed, tables?.readings ?? null, outline)],
    },
    readings,
    unread: listUnread(printed, readings),
    messages: words.messages,
  };
}

/** Typed-in boxes apart from printed totals; blank ones are left out. */
function draftTexts(format: ReportFormat, tables: ChosenFormat | null) {
  const cells: Record<CellId, string> = {};
  const published: Record<CellId, string> = {};
  for (const [id, text] of tables?.readings.draftTexts ?? []) {
    if (text === '') continue;
    if (formatCells(format).get(id)?.isDerived === true) published[id] = text;
    else cells[id] = text;
  }
  return { cells, published };
}
