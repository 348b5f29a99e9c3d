import type { ReportFormat, Rule } from '../domain';
import type { ReportStore } from '../storage';

/** What the pages work with; given to them, so that none knows a format, a rule or a database. */
export interface Surroundings {
  readonly formats: readonly ReportFormat[];
  readonly rules: readonly Rule[];
  readonly store: ReportStore;
}
