import type { LedgerField, LedgerLine } from '../../domain';

/** A list of applications as it was copied; the reading comes from `app`. */
export interface CopiedList {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly uses: readonly ColumnUse[];
}

export type ColumnUse = LedgerField | 'personal' | 'none';

export interface ListReading {
  readonly rows: readonly {
    readonly line: LedgerLine;
    /** As it was copied, by column. */
    readonly source: readonly string[];
    readonly boxes: readonly ({
      readonly field: LedgerField;
      readonly value: string;
      readonly isRead: boolean;
    } | null)[];
  }[];
  readonly unread: readonly {
    readonly field: LedgerField;
    readonly text: string;
    readonly count: number;
  }[];
}

/** Takes apart what was copied; changes nothing. */
export interface ListReader {
  readonly readList: (copied: {
    readonly html: string;
    readonly text: string;
  }) => CopiedList | null;
  readonly readLines: (list: CopiedList, uses: readonly ColumnUse[]) => ListReading;
}
