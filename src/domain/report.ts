import type { CellValue } from './cell-text';
import type { CellId, OfficeKind } from './format';

/** What is said about the office and the document, as text. */
export interface Identity {
  /** Full name of the office, for example “青山镇人民政府”. */
  readonly organization: string;
  readonly officeKind: OfficeKind;
  readonly title: string;
  readonly documentNumber: string;
  readonly preamble: string;
  readonly contactOffice: string;
  readonly contactPhone: string;
  readonly signatory: string;
  readonly signedOn: string;
  /** Whether a seal will stand on the signature, which is placed accordingly; blank: none. */
  readonly seal: '' | 'sealed';
}

/** A heading of the office's own, with its text. */
export interface OwnHeading {
  readonly heading: string;
  readonly text: string;
}

/** One year's report as values: typed-in numbers and words, nothing computed. */
export interface Report {
  readonly identity: Identity;
  /** Year that the report is about; `null` while it is not a year. */
  readonly year: number | null;
  /** Entry cells only; a missing or `null` cell is blank, which is not zero. */
  readonly cells: Readonly<Partial<Record<CellId, CellValue>>>;
  /** By section and block: `overview/proactive`. */
  readonly narrative: Readonly<Record<string, string>>;
  /** By section. */
  readonly ownHeadings: Readonly<Record<string, readonly OwnHeading[]>>;
}

export function narrativeKey(section: string, block: string): string {
  return `${section}/${block}`;
}
