import type { CellId, CellKind, SourceRemark } from '../domain';
import { readValue } from './read-value';
import type { CellReading, RecognitionNote, SourceAddress } from './recognised';

interface Place {
  readonly id: CellId;
  readonly kind: CellKind;
  readonly place: string;
  readonly source: SourceAddress | null;
}

interface Circumstances {
  readonly isDoubtful: boolean;
  readonly headingUnit: string;
}

/** A cell that stands in a file more often than this is listed this often. */
const MOST_SOURCES = 20;

/** The readings of a file, cell by cell. A cell that was read twice must say the same both times. */
export class CellReadings {
  readonly #readings = new Map<CellId, CellReading>();
  readonly #draftTexts = new Map<CellId, string>();
  readonly #notes = new Map<string, RecognitionNote>();
  readonly #remarks = new Map<string, SourceRemark>();

  get readings(): ReadonlyMap<CellId, CellReading> {
    return this.#readings;
  }

  /** What goes into the boxes of a draft. */
  get draftTexts(): ReadonlyMap<CellId, string> {
    return this.#draftTexts;
  }

  get notes(): readonly RecognitionNote[] {
    return Array.from(this.#notes.values());
  }

  get remarks(): readonly SourceRemark[] {
    return Array.from(this.#remarks.values());
  }

  remark(remark: SourceRemark): void {
    if (!this.#remarks.has(remark.quote)) this.#remarks.set(remark.quote, remark);
  }

  note(cell: CellId | null, text: string): void {
    const key = `${cell ?? ''} ${text}`;
    if (!this.#notes.has(key)) this.#notes.set(key, { cell, text });
  }

  /** @param texts what the box may hold; more than one is no reading */
  add(at: Place, texts: readonly string[], how: Circumstances): void {
    const { id, kind, place } = at;
    const [text = ''] = texts;
    const before = this.#readings.get(id);
    const isFull = before !== undefined && before.sources.length >= MOST_SOURCES;
    if (isFull && before.state === 'notRead') return;
    if (texts.length > 1) {
      this.#refuse(at, texts, how);
      return;
    }
    const read = readValue(kind, text, how.headingUnit);
    if (before) {
      const isSame = before.state !== 'notRead' && before.value === read.value;
      const sources = isFull ? before.sources : [...before.sources, ...sourcesOf(at)];
      if (isSame) this.#readings.set(id, { ...before, sources });
      else this.#refuse(at, [before.text, text], how, sources);
      return;
    }
    if (read.note !== undefined) this.note(id, read.note);
    const state = read.state === 'read' && how.isDoubtful ? 'doubtful' : read.state;
    const { value, candidates = [] } = read;
    this.#readings.set(id, { state, text, value, place, sources: sourcesOf(at), candidates });
    this.#draftTexts.set(id, read.draftText);
  }

  #refuse(
    at: Place,
    texts: readonly string[],
    how: Circumstances,
    sources: readonly SourceAddress[] = sourcesOf(at),
  ): void {
    const { id, kind, place } = at;
    const shown = texts.map((text) => (text.trim() === '' ? '空格' : `“${text.trim()}”`));
    this.note(id, `这一格有几种读法：${shown.join('、')}，没有读入，请核对原文。`);
    const values = texts.map((text) => readValue(kind, text, how.headingUnit).value);
    const candidates = Array.from(new Set(values)).filter((value) => value !== '');
    const text = texts.join(' / ');
    this.#readings.set(id, { state: 'notRead', text, value: '', place, sources, candidates });
    this.#draftTexts.delete(id);
  }
}

function sourcesOf({ source }: Place): readonly SourceAddress[] {
  return source ? [source] : [];
}
