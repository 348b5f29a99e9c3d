import { addDecimals, compareDecimals, writtenFacts } from '../domain';
import type { FigureInWords, RuleContext, Subject, WordNotes } from '../domain';
import { receivedMentions } from './application-words';
import type { ReceivedMention } from './application-words';
import { isRight } from './applications-in-words';
import { caseMentions } from './disputes-in-words';
import { documentMentions } from './documents-in-words';
import { likenessOfTexts } from './last-year-words';
import { oldFigureFills } from './old-figure-fills';
import { resultMentions } from './results-in-words';
import { figureOf, narrativeSentences, narrativeTexts } from './word-finding';
import type { Figure, SubjectMention } from './word-finding';

/** What the box of words shows besides findings; for a moment without typing, as rules on words. */
export function notesOnWords(context: RuleContext): WordNotes {
  return {
    figures: figuresInWords(context),
    generated: narrativeTexts(context).flatMap(({ key, text }) =>
      writtenFacts(text).map(({ start, end }) => ({ text: key, start, end })),
    ),
    likeness: likenessOfTexts(context),
    fills: oldFigureFills(context, figuresInWords),
  };
}

/**
 * The numbers in the words that stand in the tables too, known as the rules about words know them.
 * What may be some of all, or is said for another scope, is not tied to anything.
 */
function figuresInWords(context: RuleContext): readonly FigureInWords[] {
  const figures = [
    ...figuresOfFacts(context),
    ...receivedFigures(context),
    ...mentionedFigures(resultMentions(context), context),
    ...mentionedFigures(caseMentions(context), context),
    ...mentionedFigures(documentMentions(context), context),
  ];
  // A number is found at the same place whoever finds it; the first one tells what it is.
  const kept = [
    ...new Map(
      figures.reverse().map((figure) => [`${figure.text} ${String(figure.start)}`, figure]),
    ).values(),
  ];
  const order = narrativeTexts(context).map(({ key }) => key);
  return kept.sort(
    (left, right) =>
      order.indexOf(left.text) - order.indexOf(right.text) || left.start - right.start,
  );
}

/** The sentences that the tables made say themselves what each of their numbers is. */
function figuresOfFacts(context: RuleContext): readonly FigureInWords[] {
  return narrativeTexts(context).flatMap(({ key, text }) =>
    writtenFacts(text).flatMap(({ figures }) =>
      figures.flatMap(({ subject, start, end, value }) => {
        const figure = figureOf(context, subject);
        if (!figure) return [];
        const agrees = compareDecimals(value, figure.value) === 0;
        return tied({ text: key, start, end, value }, subject, figure, agrees);
      }),
    ),
  );
}

/** How many came in may be said with those of the year before. */
function receivedFigures(context: RuleContext): readonly FigureInWords[] {
  const received = figureOf(context, 'received');
  const broughtForward = figureOf(context, 'broughtForward');
  if (!received || !broughtForward) return [];
  const both: Figure = {
    value: addDecimals([received.value, broughtForward.value]),
    name: `${received.name}加“二、上年结转”总计`,
    cells: [...received.cells, ...broughtForward.cells],
  };
  return narrativeSentences(context).flatMap((sentence) => {
    const mentions = receivedMentions(sentence, context.report.year);
    const sum = addDecimals(['0', ...mentions.map(({ number }) => number.value)]);
    const isSum = mentions.length > 1 && [received.value, both.value].includes(sum);
    return mentions
      .filter(({ isPart, isHandled }) => !isPart && !isHandled)
      .flatMap((mention) => tieReceived(mention, received, both, isSum));
  });
}

function tieReceived(
  mention: ReceivedMention,
  received: Figure,
  both: Figure,
  isSum: boolean,
): readonly FigureInWords[] {
  const { number, sentence } = mention;
  const isSame = compareDecimals(number.value, received.value) === 0;
  const isOfBoth = !isSame && number.value === both.value;
  // That nothing came in is said of a zero by another rule.
  const isTold = number.value !== '0' && isRight(mention, received.value, both.value);
  const place = { ...number, text: sentence.words.text.key };
  return tied(place, 'received', isOfBoth ? both : received, isSame || isSum || isTold);
}

function mentionedFigures(
  mentions: readonly SubjectMention[],
  context: RuleContext,
): readonly FigureInWords[] {
  const subjects = [...new Set(mentions.map(({ subject }) => subject))];
  return subjects.flatMap((subject) => {
    const figure = figureOf(context, subject);
    const own = mentions.filter((mention) => mention.subject === subject);
    return figure ? tieMentions(own, subject, figure) : [];
  });
}

/** Several numbers for one subject may be its parts, or one of them the whole. */
function tieMentions(
  mentions: readonly SubjectMention[],
  subject: Subject,
  figure: Figure,
): readonly FigureInWords[] {
  const isWhole = (value: string) => compareDecimals(value, figure.value) === 0;
  const isTold = mentions.some(({ number }) => isWhole(number.value));
  const isSum = isWhole(addDecimals(mentions.map(({ number }) => number.value)));
  return mentions.flatMap(({ words, number, isPart }) => {
    const isSame = isWhole(number.value);
    if (!isSame && !isSum && (isPart || isTold)) return [];
    return tied({ ...number, text: words.text.key }, subject, figure, isSame || isSum);
  });
}

function tied(
  { text, start, end, value }: Pick<FigureInWords, 'text' | 'start' | 'end' | 'value'>,
  subject: Subject,
  { name, cells, value: expected }: Figure,
  agrees: boolean,
): readonly FigureInWords[] {
  return [{ text, start, end, value, subject, name, cells, expected, agrees }];
}
