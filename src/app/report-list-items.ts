import { createPatch } from 'rfc6902';
import {
  applyPresets,
  editionNumber,
  emptyDraft,
  evaluateDraft,
  formatOfVersion,
  formatOfYear,
  isFinal,
  nextYearDraft,
  parseYear,
  reportProgress,
} from '../domain';
import type { AttachedDraft, Evaluation, ReportDraft, ReportFormat, Rule } from '../domain';
import { countFindings, countUnfinished, summarise } from '../forms';
import type { ReportListItem, ReportState } from '../forms';
import type { StoredReport } from '../storage';
import { currentReportYear } from './report-year';

/** A new report for the year that is due, with the boxes that are zero at this level filled in. */
export function newReportDraft(formats: readonly ReportFormat[], now: Date): ReportDraft {
  const year = currentReportYear(now);
  const format = formatOfYear(formats, year);
  if (!format) throw new Error(`No format for report year ${String(year)}`);
  return applyPresets(format, emptyDraft(format.version, String(year)));
}

/** Next year's report, begun from this one; `null` while this one has no usable year. */
export function followingDraft(
  formats: readonly ReportFormat[],
  draft: AttachedDraft,
): ReportDraft | null {
  const year = parseYear(draft.year);
  const format = formatOfVersion(formats, draft.formatVersion);
  const next = year === null ? undefined : formatOfYear(formats, year + 1);
  return format && next ? nextYearDraft({ draft, format }, next) : null;
}

/** True of a report that was created and left without typing anything: there is nothing to lose. */
export function isUntouched({ revision, draft }: StoredReport): boolean {
  if (revision !== 1) return false;
  const cells = Object.entries(draft.cells).filter(
    ([id, text]) => text !== '' && draft.verifiedZero[id] === undefined,
  );
  const typed = { ...draft, cells: Object.fromEntries(cells), verifiedZero: {} };
  return isDeepEqual(typed, emptyDraft(draft.formatVersion, draft.year));
}

function isDeepEqual(left: object, right: object): boolean {
  return createPatch(left, right).length === 0;
}

/** What the list shows of one report. */
export function listItem(
  formats: readonly ReportFormat[],
  rules: readonly Rule[],
  report: StoredReport,
): ReportListItem {
  const { id, draft, changedAt, exportedAt } = report;
  const { year, identity } = draft;
  const edition = editionNumber(draft);
  const item = { id, year, organization: identity.organization.trim(), changedAt, edition };
  const format = formatOfVersion(formats, draft.formatVersion);
  if (!format) return { ...item, state: 'wrong', stateDetail: '表格格式本版没有' };
  const evaluation = evaluateDraft({ format, rules, draft, previousFormat: null });
  const unfinished = countUnfinished(reportProgress(format, draft, evaluation));
  const isExported = exportedAt !== null && exportedAt >= changedAt;
  return {
    ...item,
    state: isExported ? 'exported' : stateOf(evaluation, unfinished),
    stateDetail: [
      isFinal(draft) ? '已定稿' : '',
      summarise(countFindings(evaluation.findings), unfinished),
    ]
      .filter((part) => part !== '')
      .join(' · '),
  };
}

function stateOf({ findings }: Evaluation, unfinished: number): ReportState {
  const counts = countFindings(findings);
  if (counts.error > 0) return 'wrong';
  return counts.missing + unfinished > 0 ? 'partial' : 'ready';
}
