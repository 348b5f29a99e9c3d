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
  const format = formatOfVersion(formats, draft.formatVersion);
  return {
    formatVersion: draft.formatVersion,
    year: draft.year,
    identity: draft.identity,
    cells: { ...(format ? blankCells(format) : {}), ...draft.cells },
    narrative: { ...(format ? blankNarrative(format) : {}), ...draft.narrative },
    ownHeadings: draft.ownHeadings,
    answers: draft.answers,
    verifiedZero: draft.verifiedZero,
    refusedPresets: draft.refusedPresets,
    settled: draft.settled,
    exportReason: draft.exportReason,
    handover: draft.handover,
  };
}

function blankCells(format: ReportFormat): Record<string, string> {
  const boxes = [...formatCells(format).values()].filter(({ isDerived }) => !isDerived);
  return Object.fromEntries(boxes.map(({ id }) => [id, '']));
}

function blankNarrative(format: ReportFormat): Record<string, string> {
  const keys = format.sections.flatMap((section) =>
    section.kind === 'narrative'
      ? section.blocks.map(({ id }) => narrativeKey(section.id, id))
      : [],
  );
  return Object.fromEntries(keys.map((key) => [key, '']));
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
