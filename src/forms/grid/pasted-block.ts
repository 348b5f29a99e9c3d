import type { CellId, TablesSection } from '../../domain';

/** What came with a paste, and where it is to go. */
export interface PasteRequest {
  readonly section: TablesSection;
  /** The box in use, or the upper left one of a range. */
  readonly at: CellId;
  readonly html: string;
  readonly text: string;
}

/** What was read of it; nothing has been changed yet. */
export type Pasted =
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'block'; readonly block: PastedBlock };

export interface PastedBlock {
  /** For boxes that are typed in; the text as the box takes it. */
  readonly figures: readonly {
    readonly cell: CellId;
    readonly text: string;
    readonly note: string;
  }[];
  /** For computed cells: to be compared, never to be put in. */
  readonly totals: readonly { readonly cell: CellId; readonly text: string }[];
  readonly leftOut: readonly { readonly text: string; readonly why: string }[];
  readonly remarks: readonly string[];
}
