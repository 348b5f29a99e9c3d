import { parseCellText } from '../../domain';
import type { CellId, TableCell } from '../../domain';
import { isBlank } from '../classify-row';
import { readValue } from '../read-value';
import { pastedWords } from './pasted-words';

/** A figure that was pasted, for one box of the table. */
export interface PastedFigure {
  readonly cell: CellId;
  /** As the box takes it. */
  readonly text: string;
  /** What is to be said of it: a unit or a remark was left out. Empty where nothing is. */
  readonly note: string;
}

/** Something that was pasted and has no place, or is no figure. */
export interface LeftOut {
  readonly text: string;
  readonly why: string;
}

/** What is pasted into a table: all of it is in one of these lists; blank boxes are in none. */
export interface PastedBlock {
  readonly figures: readonly PastedFigure[];
  /** Pasted where the table adds up by itself. */
  readonly totals: readonly Omit<PastedFigure, 'note'>[];
  readonly leftOut: readonly LeftOut[];
  /** How it was laid out, where that is not plain to see. */
  readonly remarks: readonly string[];
}

const LONGEST_SHOWN = 60;

/** Collects what lands where. Nothing is converted, nothing is dropped in silence. */
export class PastedFigures {
  readonly #figures = new Map<CellId, PastedFigure>();
  readonly #totals = new Map<CellId, Omit<PastedFigure, 'note'>>();
  readonly #sources = new Map<CellId, string>();
  readonly #leftOut: LeftOut[] = [];
  readonly #remarks = new Set<string>();

  get block(): PastedBlock {
    return {
      figures: [...this.#figures.values()],
      totals: [...this.#totals.values()],
      leftOut: this.#leftOut,
      remarks: [...this.#remarks],
    };
  }

  /**
   * @param source not blank
   * @param unit what the pasted heading says instead of the official unit
   */
  place({ id, kind, name, isDerived }: TableCell, source: string, unit: string): void {
    const known = this.#sources.get(id);
    if (known !== undefined) {
      if (known !== source.trim()) this.#leave(name, source, pastedWords.twice(known));
      return;
    }
    this.#sources.set(id, source.trim());
    const read = readValue(kind, source, unit);
    const { error } = parseCellText(kind, read.draftText);
    if (read.state === 'notRead' || error) {
      this.#leave(name, source, read.note ?? error?.message ?? '');
    } else if (isDerived) this.#totals.set(id, { cell: id, text: read.value });
    else this.#figures.set(id, { cell: id, text: read.draftText, note: read.note ?? '' });
  }

  leaveOut(texts: readonly string[], why: string): void {
    const text = texts.filter((each) => !isBlank(each)).join('、');
    if (text !== '') this.#leftOut.push({ text: shown(text), why });
  }

  remark(text: string): void {
    this.#remarks.add(text);
  }

  #leave(name: string, source: string, why: string): void {
    this.#leftOut.push({ text: `${name}：${shown(source)}`, why });
  }
}

function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
}
