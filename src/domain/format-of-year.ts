import type { ReportFormat } from './format';

/** The format that is in force for a report year, or `undefined` before the first one. */
export function formatOfYear(
  formats: readonly ReportFormat[],
  year: number,
): ReportFormat | undefined {
  return formats.find(
    ({ reportYears: { from, to } }) => year >= from && (to === undefined || year <= to),
  );
}

export function formatOfVersion(
  formats: readonly ReportFormat[],
  version: string,
): ReportFormat | undefined {
  return formats.find((format) => format.version === version);
}
