import type { ReportDraft } from '../domain';

/** The part of a draft that is typed; the attached report and facts about a file do not change. */
export type FormValues = Omit<ReportDraft, 'previous' | 'published' | 'remarks'>;
