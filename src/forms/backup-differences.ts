/** One place where the pages of a backup Word file say something else than the report inside it. */
export interface BackupDifference {
  readonly key: string;
  /** Part of the report and place in it. */
  readonly name: string;
  /** Empty where nothing stands there. */
  readonly embedded: string;
  readonly visible: string;
}

/** What was chosen for a difference; undecided until a person says so. */
export type ChosenSide = 'embedded' | 'visible';
