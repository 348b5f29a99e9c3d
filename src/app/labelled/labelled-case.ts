import type { Identity, OwnHeading, Severity } from '../../domain';

/**
 * One short text with what a reviewer would send back for it. It stands in an otherwise good report
 * of 青山镇人民政府 of 2025, in which all is zero.
 */
export interface LabelledCase {
  readonly says: string;
  /** Section and block in which it stands; 依申请公开 if not said. */
  readonly at?: string;
  /** Ids of rules that must speak, and no other may; none for a look-alike. */
  readonly finds: readonly string[];
  readonly severity?: Severity;
  readonly cells?: Readonly<Record<string, string>>;
  readonly year?: number;
  readonly identity?: Partial<Identity>;
  readonly own?: readonly OwnHeading[];
  /** Last year's report; figures only, or with words of which this year’s are a copy. */
  readonly previous?: Pick<LabelledCase, 'says' | 'at' | 'cells'> & {
    readonly isFiguresOnly?: boolean;
  };
  /** Rules that are off by default and are on here. */
  readonly on?: readonly string[];
}

/** Cells of 表三 in which one person applied: totals follow. */
export function applied(rows: Readonly<Record<string, number>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(rows).map(([row, count]) => [
      `applications/${row}/naturalPerson`,
      String(count),
    ]),
  );
}
