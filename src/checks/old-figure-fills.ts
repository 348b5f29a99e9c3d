import { OLD_FIGURE, oldFigurePlaces, withTextAt } from '../domain';
import type { FigureInWords, Report, RuleContext, TextEdit, TextKey } from '../domain';
import { narrativeTexts } from './word-finding';

/** As long as the mark, so that places stay; a number that no table is likely to hold. */
const STAND_IN = '777';

/** A number is said with those of the year before in one of these ways: which one, only people know. */
const WITH_CARRIED = /含|包括|加上?|连同|合计|累计/;

/**
 * Marks left by quoting that a table can fill: a number standing there would be tied to a cell, as the
 * rules about words tie numbers, and it is the only one of its kind in that text. With all of them
 * filled in, each has still to agree, else it is left to the person.
 */
export function oldFigureFills(
  context: RuleContext,
  figuresIn: (context: RuleContext) => readonly FigureInWords[],
): readonly TextEdit[] {
  const marked = narrativeTexts(context).filter(({ text }) => text.includes(OLD_FIGURE));
  if (marked.length === 0) return [];
  const standIns = new Map(
    marked.map(({ key, text }) => [key, text.split(OLD_FIGURE).join(STAND_IN)]),
  );
  const marks = new Set(
    marked.flatMap(({ key, text }) => oldFigurePlaces(text).map((at) => `${key} ${String(at)}`)),
  );
  const figures = figuresIn(withTexts(context, standIns));
  const fills = figures
    .filter(({ text, start }) => marks.has(`${text} ${String(start)}`))
    .filter((figure) => isAlone(figure, figures) && isPlain(figure, standIns))
    .map(({ text, start, end, expected }) => ({
      text,
      start,
      end,
      before: OLD_FIGURE,
      after: expected,
    }));
  return fills.filter((fill) => agrees(fill, fills, context, figuresIn));
}

function isAlone({ text, subject }: FigureInWords, figures: readonly FigureInWords[]): boolean {
  return figures.filter((other) => other.text === text && other.subject === subject).length === 1;
}

function isPlain(
  { text, start, subject }: FigureInWords,
  texts: ReadonlyMap<TextKey, string>,
): boolean {
  if (subject !== 'received') return true;
  const whole = texts.get(text) ?? '';
  const before = /[^。；\n]*$/.exec(whole.slice(0, start))?.[0] ?? '';
  const after = /^[^，。；\n]*/.exec(whole.slice(start))?.[0] ?? '';
  return !WITH_CARRIED.test(before + after);
}

function agrees(
  { text, start }: TextEdit,
  fills: readonly TextEdit[],
  context: RuleContext,
  figuresIn: (context: RuleContext) => readonly FigureInWords[],
): boolean {
  const inText = fills.filter((fill) => fill.text === text);
  const before = inText.filter((fill) => fill.start < start);
  const moved =
    start + before.reduce((sum, { after }) => sum + after.length - OLD_FIGURE.length, 0);
  const whole = textOf(context, text);
  const filled = [...inText]
    .sort((left, right) => right.start - left.start)
    .reduce(
      (words, fill) => words.slice(0, fill.start) + fill.after + words.slice(fill.end),
      whole,
    );
  return figuresIn(withTexts(context, new Map([[text, filled]]))).some(
    (figure) => figure.text === text && figure.start === moved && figure.agrees,
  );
}

function textOf(context: RuleContext, key: TextKey): string {
  return narrativeTexts(context).find((text) => text.key === key)?.text ?? '';
}

function withTexts(context: RuleContext, texts: ReadonlyMap<TextKey, string>): RuleContext {
  const { report } = context;
  const changed = [...texts].reduce<Report>(
    (held, [key, text]) => withTextAt(held, key, text),
    report,
  );
  return { ...context, report: changed };
}
