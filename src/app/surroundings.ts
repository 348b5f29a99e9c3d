import type { OfficeSettings, ReportFormat, Rule } from '../domain';
import type { ReportStore } from '../storage';
import type { Backups } from './backups/create-backups';

/** What the pages work with; given to them, so that none knows a format, a rule or a database. */
export interface Surroundings {
  readonly formats: readonly ReportFormat[];
  readonly rules: readonly Rule[];
  readonly store: ReportStore;
}

/** What the pages about all reports work with besides. */
export interface ListSurroundings extends Surroundings {
  readonly backups: Backups;
  readonly office: Office;
}

/** The settings of the office as a whole. */
export interface Office {
  readonly settings: OfficeSettings;
  /** Puts others in their place; resolves after they are written. */
  readonly take: (settings: OfficeSettings) => Promise<void>;
  /** Reads them anew. */
  readonly reload: () => Promise<void>;
}
