import type { ReactNode } from 'react';

/** From what needs work to what is done; sorting by state follows this order. */
export const reportStates = ['wrong', 'partial', 'empty', 'ready', 'exported'] as const;

export type ReportState = (typeof reportStates)[number];

export interface ReportListItem {
  readonly id: string;
  /** As typed; may be blank. */
  readonly year: string;
  /** As typed; may be blank. */
  readonly organization: string;
  /** 1 until a published report was corrected. */
  readonly edition: number;
  readonly state: ReportState;
  /** A short phrase: 还差 3 项, 2 处须改正; may be blank. */
  readonly stateDetail: string;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

interface UnreadableItem {
  readonly id: string;
  readonly error: string;
}

export interface ReportListProps {
  readonly items: readonly ReportListItem[];
  readonly deletedItems: readonly ReportListItem[];
  readonly unreadable: readonly UnreadableItem[];
  readonly hrefOf: (id: string) => string;
  /** Where last year's report is opened from its Word file. */
  readonly importHref: string;
  /** Where all checks are listed. */
  readonly catalogueHref: string;
  /** Where everything is backed up, or cleared. */
  readonly backupHref: string;
  readonly onCreate: () => void;
  /** Filled examples to look at, one for each kind of office. */
  readonly examples: readonly { readonly id: string; readonly name: string }[];
  readonly onOpenExample: (id: string) => void;
  readonly onOpenBackup: (file: File) => void;
  readonly onMakeNextYear: (id: string) => void;
  /** Deletes without asking; the caller offers to undo it. */
  readonly onDelete: (id: string) => void;
  readonly onRestore: (id: string) => void;
  /** Destroys a report of the bin, after the person has said so twice. */
  readonly onPurge: (id: string) => void;
  readonly onSaveUnreadable: (id: string) => void;
  /** Shown above the table. */
  readonly notice?: ReactNode;
  /** Choices for the whole page, at its foot. */
  readonly pageChoices?: ReactNode;
}
