import type { CellValue } from './cell-text';
import { facts, isZero } from './fact-templates';
import type { Piece, Template } from './fact-templates';
import { cellId, formatCells } from './cell-id';
import { compareDecimals } from './decimal';
import type { CellId, FactId, ReportFormat } from './format';
import type { Subject } from './subject';
import type { Report } from './report';
import type { RuleContext } from './rule';
import { figureOf } from './figure-of-subject';

/**
 * Sentences that state what the tables say: numbers and that there was nothing, never what was
 * achieved. Each is known again in a text by its own pattern with any numbers, so that nothing has
 * to be stored for it to be told apart, brought up to date or left out of a comparison.
 */

const factIds = Object.keys(facts) as readonly FactId[];

/** Value of a subject; `null` while it is blank, `undefined` where the format does not ask. */
type Figures = (subject: Subject) => string | null | undefined;

/** What the tables say now; `null` while a figure is blank and where there is nothing to say. */
export function factSentence(
  id: FactId,
  { format, report, values }: Pick<RuleContext, 'format' | 'report' | 'values'>,
): string | null {
  return sentenceOf(id, report, (subject) => {
    const known = format.subjects?.find((other) => other.subject === subject);
    if (!known) return undefined;
    if (!known.cells.every((cell) => isFilledIn(format, values, cell))) return null;
    const [only] = known.cells;
    // A single figure is told as it was typed, to the last zero.
    if (known.cells.length === 1 && only !== undefined) return values.get(only) ?? null;
    return figureOf({ format, values }, subject)?.value ?? null;
  });
}

/** A total of which a part is still blank is no fact yet. */
function isFilledIn(
  format: ReportFormat,
  values: ReadonlyMap<CellId, CellValue>,
  id: CellId,
): boolean {
  const cell = formatCells(format).get(id);
  if (!cell) return false;
  const { table, row, column } = cell;
  return (row.sumOf ?? [row.id]).every((rowId) =>
    (column.sumOf ?? [column.id]).every(
      (columnId) => (values.get(cellId(table.id, rowId, columnId)) ?? null) !== null,
    ),
  );
}

/** What has been charged for information, in 元; `null` while the figures are not complete. */
export function informationFeeSentence(
  report: Report,
  values: ReadonlyMap<CellId, CellValue>,
): string | null {
  const columns: Partial<Record<Subject, string>> = {
    feeNotices: 'notices',
    feesDue: 'due',
    informationFee: 'collected',
  };
  return sentenceOf(
    'informationFee',
    report,
    (subject) => values.get(`informationFee/charged/${columns[subject] ?? ''}`) ?? null,
  );
}

function sentenceOf(id: FactId, { year }: Report, figures: Figures): string | null {
  const start = `${year === null ? '本年' : `${String(year)}年`}，本机关`;
  for (const template of facts[id].templates) {
    const values = subjectsOf(template).map((subject) => [subject, figures(subject)] as const);
    if (values.some(([, value]) => value === undefined)) continue;
    if (values.some(([, value]) => value === null)) return null;
    const known = new Map(values);
    const value = (subject: Subject) => known.get(subject) ?? '';
    if (template.fits(value)) return start + template.pieces.map(written(value)).join('');
  }
  return null;
}

function subjectsOf({ pieces, looksAt = [] }: Template): readonly Subject[] {
  const inWords = pieces.flatMap((piece) => {
    if (typeof piece === 'string') return [];
    return 'figure' in piece ? piece.figure : piece.list.map(([, subject]) => subject);
  });
  return [...inWords, ...looksAt];
}

const written =
  (value: (subject: Subject) => string) =>
  (piece: Piece): string => {
    if (typeof piece === 'string') return piece;
    if ('figure' in piece) return value(piece.figure);
    return piece.list
      .filter(([, subject]) => !isZero(value(subject)))
      .map(([name, subject]) => `${name}${value(subject)}件`)
      .join('、');
  };

/** A number of a sentence in a text, with what it is about. */
interface WrittenFigure {
  readonly subject: Subject;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A sentence of ours that stands in a text, with whatever numbers. */
export interface WrittenFact {
  readonly fact: FactId;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly figures: readonly WrittenFigure[];
}

/** Each piece is a group of the pattern, so that the lengths before a group tell its place. */
interface Pattern {
  readonly fact: FactId;
  readonly pattern: RegExp;
  /** By group; `null` for words. */
  readonly subjects: readonly (Subject | null)[];
}

const NUMBER = '(\\d+(?:\\.\\d+)?)';

const patterns: readonly Pattern[] = factIds.flatMap((fact) =>
  facts[fact].templates.map(({ pieces }): Pattern => {
    const groups = pieces.map(groupsOf);
    return {
      fact,
      pattern: new RegExp(
        `(\\d{4}年|本年)(，本机关)${groups.map(({ source }) => source).join('')}`,
        'g',
      ),
      subjects: [null, null, ...groups.flatMap(({ subjects }) => subjects)],
    };
  }),
);

function groupsOf(piece: Piece): Pick<Pattern, 'subjects'> & { readonly source: string } {
  if (typeof piece === 'string') return { source: `(${piece})`, subjects: [null] };
  if ('figure' in piece) return { source: NUMBER, subjects: [piece.figure] };
  return {
    source: piece.list.map(([name]) => `(?:(、?${name})${NUMBER}(件))?`).join(''),
    subjects: piece.list.flatMap(([, subject]) => [null, subject, null]),
  };
}

/** Our own sentences in a text, in order; one that was changed but for its numbers is none. */
export function writtenFacts(text: string): readonly WrittenFact[] {
  if (!text.includes('本机关')) return [];
  return patterns
    .flatMap(({ fact, pattern, subjects }) =>
      Array.from(text.matchAll(pattern), (match): WrittenFact => {
        const { index, 0: words } = match;
        const figures = figuresOf(match.slice(1), subjects, index);
        return { fact, start: index, end: index + words.length, words, figures };
      }),
    )
    .sort((left, right) => left.start - right.start);
}

function figuresOf(
  groups: readonly (string | undefined)[],
  subjects: readonly (Subject | null)[],
  from: number,
): readonly WrittenFigure[] {
  let start = from;
  return groups.flatMap((value = '', index): readonly WrittenFigure[] => {
    const at = start;
    start += value.length;
    const subject = subjects[index] ?? null;
    return subject === null || value === '' ? [] : [{ subject, value, start: at, end: start }];
  });
}

/** How a sentence of ours that stands in a text departs from the one that the tables make now. */
export type FactDeparture = 'figures' | 'year' | 'words' | null;

/** A figure that a sentence does not tell is zero: those that are zero may be left out of it. */
export function departureOf({ words, figures }: WrittenFact, sentence: string): FactDeparture {
  if (words === sentence) return null;
  const now = writtenFacts(sentence).flatMap((fact) => fact.figures);
  const valueIn = (all: readonly WrittenFigure[], subject: Subject) =>
    all.find((figure) => figure.subject === subject)?.value ?? '0';
  const differs = [...figures, ...now].some(
    ({ subject }) => compareDecimals(valueIn(figures, subject), valueIn(now, subject)) !== 0,
  );
  if (differs) return 'figures';
  const [written, current] = [words, sentence].map((each) => /^\d{4}(?=年)/.exec(each)?.[0]);
  return written !== undefined && written !== current ? 'year' : 'words';
}

/** A text without our own sentences: what the person wrote. */
export function withoutFacts(text: string): string {
  const parts: string[] = [];
  let end = 0;
  for (const fact of writtenFacts(text)) {
    parts.push(text.slice(end, fact.start));
    end = fact.end;
  }
  return [...parts, text.slice(end)].join('');
}

/** Whether a report tells it, in our words or in others. */
export function isFactTold(id: FactId, texts: readonly string[]): boolean {
  return texts.some((text) => facts[id].told.test(text));
}

/** What has to be filled in before a sentence can be made. */
export function needsOfFact(id: FactId): string {
  return facts[id].needs;
}
