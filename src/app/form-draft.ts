import {
  applyPresets,
  formatCells,
  formatOfVersion,
  formatOfYear,
  narrativeKey,
  parseYear,
} from '../domain';
import type { ReportDraft, ReportFormat } from '../domain';
import type { FormValues } from '../forms';

/** The typed part of a draft, with a text for every box: react-hook-form wants no gaps. */
export function formValuesOf(formats: readonly ReportFormat[], draft: ReportDraft): FormValues {
  const { previous: _previous, published: _published, ...typed } = draft;
  const format = formatOfVersion(formats, draft.formatVersion);
  if (!format) return typed;
  const cells = [...formatCells(format).values()].filter(({ isDerived }) => !isDerived);
  const blocks = format.sections.flatMap((section) =>
    section.kind === 'narrative'
      ? section.blocks.map(({ id }) => narrativeKey(section.id, id))
      : [],
  );
  return {
    ...typed,
    cells: { ...Object.fromEntries(cells.map(({ id }) => [id, ''])), ...typed.cells },
    narrative: { ...Object.fromEntries(blocks.map((key) => [key, ''])), ...typed.narrative },
  };
}

/** What follows from changing one field: the year picks the format, the kind of office presets. */
export function withConsequences(
  formats: readonly ReportFormat[],
  field: string | undefined,
  draft: ReportDraft,
): ReportDraft {
  if (field === 'year') {
    const year = parseYear(draft.year);
    const format = year === null ? undefined : formatOfYear(formats, year);
    if (!format || format.version === draft.formatVersion) return draft;
    return applyPresets(format, { ...draft, formatVersion: format.version });
  }
  const format = formatOfVersion(formats, draft.formatVersion);
  return field === 'identity.officeKind' && format ? applyPresets(format, draft) : draft;
}
