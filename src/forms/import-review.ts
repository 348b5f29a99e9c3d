import type { CellId } from '../domain';

export type ReadingState = 'read' | 'doubtful' | 'notRead';

/** One box of the tables: what the file says, and what would be put into the box. */
export interface ReviewCell {
  readonly id: CellId;
  readonly section: string;
  readonly name: string;
  readonly unit: string;
  readonly state: ReadingState;
  /** As in the file; empty where the file has nothing. */
  readonly source: string;
  readonly place: string;
  readonly value: string;
  readonly note: string;
}

/** One piece of words: a field of 基本信息 or a paragraph block. */
export interface ReviewWords {
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

export interface ReviewContent {
  readonly cells: readonly ReviewCell[];
  readonly words: readonly ReviewWords[];
  /** What was left out, what was found odd; printed totals that do not add up. */
  readonly messages: readonly string[];
}

/** What the person lets through. */
export interface AcceptedImport {
  readonly cells: Readonly<Record<CellId, string>>;
  readonly words: ReadonlySet<string>;
}

export interface ImportChoice {
  readonly label: string;
  readonly onAccept: (accepted: AcceptedImport) => void;
}

/** “251000元” in a column of 万元: the same amount in the unit of the column, exactly; else null. */
export function inTenThousands(text: string, unit: string): string | null {
  const match = /^\s*(\d+)(?:\.(\d{1,2}))?\s*元\s*$/.exec(text.replace(/[,，]/g, ''));
  if (!match || unit !== '万元') return null;
  const [, whole = '', fraction = ''] = match;
  const digits = whole.padStart(5, '0');
  const places = (digits.slice(-4) + fraction).replace(/0+$/, '');
  return digits.slice(0, -4) + (places === '' ? '' : `.${places}`);
}
