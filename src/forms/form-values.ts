import type { ReportDraft } from '../domain';

/** The part of a draft that is typed; the attached report, facts about a file and 定稿 are no boxes. */
export type FormValues = Omit<ReportDraft, 'previous' | 'published' | 'remarks' | 'stage'>;
