import type { ReportDraft } from '../domain';

/**
 * The part of a draft that the form holds; the attached report, facts about a file, 定稿, the ledger
 * and who gave which figure have no boxes in it.
 */
export type FormValues = Omit<
  ReportDraft,
  'previous' | 'published' | 'remarks' | 'stage' | 'ledger' | 'figureSources'
>;
