import { sectionOfText } from '../domain';
import type { Finding, Severity, TextKey, TextPlace } from '../domain';
import type { Target } from './editor-context';

/** Words of one text that an open finding speaks of. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  readonly tone: Severity;
}

type MarksByText = ReadonlyMap<TextKey, readonly TextMark[]>;

const noMarks: readonly TextMark[] = [];
const known = new WeakMap<readonly Finding[], MarksByText>();

/**
 * Marks of one text in order, none over another; the more serious one stands. `findings` has the most
 * serious first. The same array for the same findings.
 */
export function textMarks(findings: readonly Finding[], text: TextKey): readonly TextMark[] {
  const marks = known.get(findings) ?? marksByText(findings);
  known.set(findings, marks);
  return marks.get(text) ?? noMarks;
}

function marksByText(findings: readonly Finding[]): MarksByText {
  const marks = new Map<TextKey, TextMark[]>();
  for (const { settledReason, severity, places = [] } of findings) {
    if (settledReason !== undefined) continue;
    for (const { text, start, end } of places) {
      const ofText = marks.get(text) ?? [];
      marks.set(text, [...ofText, { start, end, tone: severity }]);
    }
  }
  return new Map([...marks].map(([text, ofText]) => [text, withoutOverlap(ofText)]));
}

function withoutOverlap(marks: readonly TextMark[]): readonly TextMark[] {
  const order: readonly Severity[] = ['error', 'confirm', 'hint'];
  const inOrder = [...marks].sort(
    (left, right) => left.start - right.start || left.end - right.end,
  );
  const kept: TextMark[] = [];
  for (const mark of inOrder) {
    const last = kept[kept.length - 1];
    if (!last || last.end <= mark.start) kept.push(mark);
    else if (order.indexOf(mark.tone) < order.indexOf(last.tone)) kept[kept.length - 1] = mark;
  }
  return kept;
}

/** A piece of a text; without a tone it carries no mark. */
export interface MarkedPiece {
  readonly words: string;
  readonly tone?: Severity;
}

/** Lines are broken by what follows a mark, too; of the rest of the text nothing is needed. */
const FOLLOWING = 200;

/** The text cut at its marks, up to a little after the last one. */
export function markedPieces(text: string, marks: readonly TextMark[]): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let end = 0;
  for (const mark of marks) {
    pieces.push({ words: text.slice(end, mark.start) });
    pieces.push({ words: text.slice(mark.start, mark.end), tone: mark.tone });
    end = mark.end;
  }
  if (marks.length === 0) return pieces;
  return [...pieces, { words: text.slice(end, end + FOLLOWING) }];
}

/** Where the words of a place are written. */
export function targetOfPlace(place: TextPlace): Target {
  return { step: sectionOfText(place.text) ?? 'basics', place };
}
