import type { Identity } from '../../domain';

/**
 * A filled report of an office that does not exist, to be looked at and thrown away.
 * In its words `{年}` and `{次年}` stand for the years, and `{applications}` and the like for the
 * sentences that the tables make.
 */
export interface Example {
  readonly id: string;
  /** Kind of office, as one would call one's own. */
  readonly name: string;
  readonly identity: Pick<
    Identity,
    'organization' | 'officeKind' | 'contactOffice' | 'contactPhone'
  >;
  /** Questions that are answered by “没有”; all others by “有”. */
  readonly none: readonly string[];
  /** What is not 0. */
  readonly cells: Readonly<Record<string, string>>;
  /** By section and block. */
  readonly narrative: Readonly<Record<string, string>>;
}

/** Stands in the name of the office, and so in the title and the names of files: none is sent in. */
export const EXAMPLE_MARK = '（样例）';
