import { SHORTEST_BEGINNING } from './column-headings';
import { labelKey } from './label-key';
import type { SourceToken } from './source-tokens';
import { labelOf } from './vocabulary';
import type { LabelItem, Vocabulary } from './vocabulary';

const MOST_PIECES = 5;
const LONGEST_LABEL = 80;
const LONGEST_STRAY = 12;

/** A row of the printed table. */
interface RowShape {
  readonly count: number;
  /** Columns that its labels take: none where the row begins with its figures. */
  readonly labelColumns: number;
}

/** Reads the tokens of a run one after the other and knows labels when it sees them. */
export class TokenReader {
  at = 0;
  readonly #tokens: readonly SourceToken[];
  readonly #vocabulary: Vocabulary;

  constructor(tokens: readonly SourceToken[], vocabulary: Vocabulary, at = 0) {
    this.#tokens = tokens;
    this.#vocabulary = vocabulary;
    this.at = at;
  }

  get token(): SourceToken | undefined {
    return this.#tokens[this.at];
  }

  skipBlank(): void {
    while (this.token?.isBlank === true) this.at += 1;
  }

  /**
   * Takes the tokens that spell a label, which may be broken over several, and returns their text;
   * null, taking nothing, where something else stands.
   */
  takeLabel(label: string, mayBeCut = false): string | null {
    this.skipBlank();
    const whole = labelKey(label).body;
    let text = '';
    for (let pieces = 0, at = this.at; pieces < MOST_PIECES; at += 1) {
      const token = this.#tokens[at];
      if (!token || token.isFigure) return null;
      if (token.isBlank) continue;
      pieces += 1;
      text += token.text;
      if (text.length > LONGEST_LABEL) return null;
      const body = labelKey(text).body;
      const isCut = mayBeCut && body.length >= SHORTEST_BEGINNING && whole.startsWith(body);
      const isWhole = body === whole || this.#names(text, label);
      if (isWhole || (isCut && !this.#continues(at, text, whole))) {
        this.at = at + 1;
        return text;
      }
      if (body.length > whole.length) return null;
    }
    return null;
  }

  #names(text: string, label: string): boolean {
    return this.#items(text).some((item) => nameOf(item) === label);
  }

  /** True if the next piece goes on spelling the label. */
  #continues(at: number, text: string, whole: string): boolean {
    const next = this.#tokens[at + 1];
    if (!next || next.isBlank || next.isFigure) return false;
    return whole.startsWith(labelKey(text + next.text).body);
  }

  #items(text: string): readonly LabelItem[] {
    return this.#vocabulary.labels.find(text)?.items ?? [];
  }

  /** True if what comes next is a label of any table of the format. */
  isAtLabel(): boolean {
    return (
      this.token !== undefined && !this.token.isFigure && this.#items(this.token.text).length > 0
    );
  }

  skipFigures(): void {
    while (this.token && (this.token.isFigure || this.token.isBlank)) this.at += 1;
  }

  /** Passes by one piece that is neither a label nor a figure: a page number between two rows. */
  skipStray(): boolean {
    this.skipBlank();
    if (!this.token || this.token.isFigure || this.isAtLabel()) return false;
    if (this.token.text.length > LONGEST_STRAY) return false;
    this.at += 1;
    return true;
  }

  /**
   * The figures of one row, as many as the table has columns; an empty array where nothing stands
   * between two labels; null where their number is another one, so that nothing tells which is
   * missing.
   *
   */
  takeFigures({ count, labelColumns }: RowShape): readonly SourceToken[] | null {
    const isLabelled = labelColumns > 0;
    if (!isLabelled) this.#beginRow();
    const { token } = this;
    const before = this.#tokens[this.at - 1];
    const isInRow =
      token !== undefined &&
      token.row >= 0 &&
      (!isLabelled || (before?.row === token.row && before.block === token.block));
    return isInRow ? this.#figuresOfRow(count, labelColumns) : this.#figuresOfStream(count);
  }

  /** To the first box of the next row that is not empty. */
  #beginRow(): void {
    this.skipBlank();
    const { token } = this;
    if (!token || token.row < 0) return;
    const isSame = (other: SourceToken | undefined) =>
      other?.row === token.row && other.block === token.block;
    while (isSame(this.#tokens[this.at - 1])) this.at -= 1;
  }

  #figuresOfRow(count: number, labelColumns: number): readonly SourceToken[] | null {
    const start = this.at;
    const row = this.token;
    const sameRow = () =>
      this.token?.row === row?.row && this.token?.block === row?.block && !this.isAtLabel();
    while (this.token && sameRow()) this.at += 1;
    const boxes = this.#tokens.slice(start, this.at);
    const first = boxes.findIndex(({ isBlank }) => !isBlank);
    if (first < 0) return boxes.length < count ? null : boxes.slice(0, count);
    if (boxes.some((box) => !box.isBlank && !box.isFigure)) return null;
    if (boxes.length === count) return boxes;
    const isPadded = boxes.slice(count).every(({ isBlank }) => isBlank);
    if (labelColumns === 1 && isPadded && boxes.length > count) return boxes.slice(0, count);
    const last = boxes.reduce((end, { isBlank }, at) => (isBlank ? end : at), first);
    const filled = boxes.slice(first, last + 1);
    return filled.length === count ? filled : null;
  }

  #figuresOfStream(count: number): readonly SourceToken[] | null {
    const isLoose = (this.#tokens[this.at - 1]?.row ?? 0) < 0;
    const figures: SourceToken[] = [];
    for (; this.token && (this.token.isFigure || this.token.isBlank); this.at += 1) {
      if (!this.token.isBlank) figures.push(this.token);
    }
    return figures.length === count || (figures.length === 0 && isLoose) ? figures : null;
  }
}

function nameOf(item: LabelItem): string {
  if (item.role === 'caption') return item.table.caption ?? '';
  if (item.role === 'corner') return item.table.cornerNote ?? item.table.rowHeading ?? '';
  return labelOf(item);
}
