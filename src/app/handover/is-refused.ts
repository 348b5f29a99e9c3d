import { isFinal } from '../../domain';
import type { ReportDraft, ReportFormat } from '../../domain';
import { isSameContent } from '../../forms';
import { formValuesOf } from '../form-draft';

/** Said whenever that is tried. */
export const FINAL_NOTICE = '已定稿，没有改动。要改，先解除定稿。';

/** True if a report is final and the change touches more than its handing over. */
export function isRefused(
  formats: readonly ReportFormat[],
  before: ReportDraft,
  after: ReportDraft,
): boolean {
  return isFinal(before) && !isSameContent(frozen(formats, before), frozen(formats, after));
}

/** All that may not change, with a text for every box: a box never typed into is a blank one. */
function frozen(formats: readonly ReportFormat[], draft: ReportDraft) {
  const { previous, published, remarks, stage, ledger } = draft;
  const typed = { ...formValuesOf(formats, draft), handover: null, exportReason: null };
  return { typed, previous, published, remarks, stage, ledger };
}
