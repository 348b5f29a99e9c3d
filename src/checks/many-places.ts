import type { FoundByRule, ReportText, TextEdit } from '../domain';
import { editAt } from './word-finding';

/** One of many trifles of the same kind. */
export interface Hit {
  readonly text: ReportText;
  readonly start: number;
  readonly end: number;
  /** What belongs in its place, where that is certain. */
  readonly after?: string;
}

type About = Pick<FoundByRule, 'message' | 'severity'> & {
  /** Names the repair of all that can be repaired. */
  readonly fixLabel?: (count: number) => string;
};

/** All trifles as one finding with one repair. */
export function foundInPlaces(hits: readonly Hit[], about: About): readonly FoundByRule[] {
  const [first] = hits;
  if (!first) return [];
  const { message, severity, fixLabel } = about;
  const edits = hits.flatMap(({ text, start, end, after }): TextEdit[] =>
    after === undefined ? [] : [editAt(text, start, end, after)],
  );
  const isOneSection = hits.every(({ text }) => text.section === first.text.section);
  return [
    {
      section: isOneSection ? first.text.section : null,
      ...(first.text.field !== undefined && isOneSection ? { field: first.text.field } : {}),
      cells: [],
      message,
      ...(severity === undefined ? {} : { severity }),
      quote: first.text.text.slice(first.start, first.end),
      places: hits.map(({ text, start, end }) => ({ text: text.key, start, end })),
      ...(edits.length > 0 && fixLabel
        ? { fixes: [{ label: fixLabel(edits.length), edits }] }
        : {}),
    },
  ];
}

/** `“a”、“b”、“c”等`: each wording once, the first few of them. */
export function shownWordings(hits: readonly Hit[]): string {
  const wordings = new Set(
    hits.map(({ text, start, end, after }) => {
      const quoted = `“${text.text.slice(start, end)}”`;
      return after === undefined ? quoted : `${quoted}应为“${after}”`;
    }),
  );
  const shown = Array.from(wordings).slice(0, 3).join('、');
  return wordings.size > 3 ? `${shown}等` : shown;
}

/** Every match of a pattern in the typed text. */
export function hitsOf(
  text: ReportText,
  pattern: RegExp,
  after?: (matched: RegExpMatchArray) => string | undefined,
): readonly Hit[] {
  return Array.from(text.text.matchAll(pattern), (match) => {
    const replacement = after?.(match);
    return {
      text,
      start: match.index,
      end: match.index + match[0].length,
      ...(replacement === undefined ? {} : { after: replacement }),
    };
  });
}
