import { reportTexts } from '../domain';
import type {
  CellId,
  Fix,
  FoundByRule,
  ReportText,
  RuleContext,
  Subject,
  TextEdit,
} from '../domain';
import { sentencesOf, wordsOf } from './words';
import type { NumberInWords, Sentence, Words } from './words';

export { figureOf } from '../domain';
export type { Figure } from '../domain';

/** Texts in which the office speaks: the sections of words. */
export function narrativeTexts({
  format,
  report,
}: Pick<RuleContext, 'format' | 'report'>): readonly ReportText[] {
  return reportTexts(format, report).filter(
    ({ section, key }) => section !== null && !key.startsWith('ownHeading/'),
  );
}

const sentencesOfTexts = new WeakMap<readonly ReportText[], readonly Sentence[]>();

/** Cut once for all rules that look at the same report. */
export function narrativeSentences(context: RuleContext): readonly Sentence[] {
  const texts = reportTexts(context.format, context.report);
  const known = sentencesOfTexts.get(texts);
  if (known) return known;
  const sentences = narrativeTexts(context).flatMap((text) => sentencesOf(wordsOf(text)));
  sentencesOfTexts.set(texts, sentences);
  return sentences;
}

/** A number that a sentence gives for a subject. */
export interface SubjectMention {
  readonly subject: Subject;
  readonly words: Words;
  readonly number: NumberInWords;
  /** It may be some of all. */
  readonly isPart: boolean;
}

type About = Omit<FoundByRule, 'section' | 'cells' | 'quote' | 'places'> & {
  readonly cells?: readonly CellId[];
};

/** A finding about a stretch of `words.plain`. */
export function foundInWords(words: Words, start: number, end: number, about: About): FoundByRule {
  const place = words.placeOf(start, end);
  return foundInText(words.text, place.start, place.end, about);
}

/** A finding about a stretch of a text as it was typed. */
export function foundInText(
  text: ReportText,
  start: number,
  end: number,
  { cells = [], ...about }: About,
): FoundByRule {
  return {
    ...about,
    section: text.section,
    ...(text.field === undefined ? {} : { field: text.field }),
    cells,
    quote: text.text.slice(start, end),
    places: [{ text: text.key, start, end }],
  };
}

/** The edit that puts `after` in the place of a stretch of a typed text. */
export function editAt(text: ReportText, start: number, end: number, after: string): TextEdit {
  return { text: text.key, start, end, before: text.text.slice(start, end), after };
}

/** Offers to write the table's number instead of the one in words. */
export function numberFix(words: Words, { start, end }: NumberInWords, value: string): Fix {
  return { label: `改正文为 ${value}`, edits: [editAt(words.text, start, end, value)] };
}

/** `“一、总体情况（依申请公开）”`. */
export function whereOf({ text }: Words): string {
  return `“${text.name}”`;
}

/** The part of a sentence between the commas around a place. */
export function clauseAround(plain: string, at: number): string {
  const start = plain.lastIndexOf('，', at - 1) + 1;
  const end = plain.indexOf('，', at);
  return plain.slice(start, end < 0 ? plain.length : end);
}

/** Years named in words, other than the year of the report. */
export function namesOtherYear(plain: string, year: number | null): boolean {
  return Array.from(plain.matchAll(/(20\d\d)年/g)).some((match) => Number(match[1]) !== year);
}
