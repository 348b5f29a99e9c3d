import type { ReportDraft } from '../domain';

/**
 * What a file says, in reading order, whatever kind of file it is. Every reader yields this and the
 * recogniser reads nothing else.
 */
export interface SourceDocument {
  readonly blocks: readonly SourceBlock[];
}

export type SourceBlock = SourceParagraph | SourceGrid;

interface SourceParagraph {
  readonly kind: 'paragraph';
  /** Text as it stands, without line breaks. */
  readonly text: string;
  /** Where in the file, for people: “第 12 段”. */
  readonly place: string;
}

/**
 * A table. Merged boxes are listed once, at their upper left corner, with their spans.
 *
 * Where a file has no geometry (plain text), `hasGeometry` is false: each row lists its boxes in
 * order, spans are 1 and a column number is only the place in the row.
 */
export interface SourceGrid {
  readonly kind: 'grid';
  readonly hasGeometry: boolean;
  readonly rows: readonly (readonly SourceBox[])[];
  /** Where in the file, for people: “第 2 张表”. */
  readonly place: string;
}

export interface SourceBox {
  /** Text as it stands; paragraphs within a box are joined by “\n”. */
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Something a reader left out or could not make out; shown to the person, never dropped. */
export interface SourceMessage {
  readonly text: string;
  readonly place?: string;
}

export type ReadResult =
  | {
      readonly document: SourceDocument;
      readonly messages: readonly SourceMessage[];
      /** The whole report that the file holds beside its pages; they may say something else. */
      readonly embedded?: ReportDraft;
      readonly error?: never;
    }
  /** Why the file cannot be read and what to do, in Chinese. */
  | { readonly error: string; readonly document?: never };
