import type { FigureInWords, TextKey, TextPlace, WordNotes } from '../domain';

/** A stretch of one text that is a figure of the tables, or in a sentence that the tables made. */
export interface NotedPiece {
  readonly words: string;
  readonly isFigure?: boolean;
  readonly isGenerated?: boolean;
}

interface TextNotes {
  readonly figures: readonly FigureInWords[];
  readonly generated: readonly TextPlace[];
}

const noTextNotes: TextNotes = { figures: [], generated: [] };
const known = new WeakMap<WordNotes, Map<TextKey, TextNotes>>();

/** So many figures and sentences of one text are shown: an endless text stays quick to type in. */
const MOST = 200;

/** The notes of one text; the same object for the same notes. */
export function notesOfText(notes: WordNotes, text: TextKey): TextNotes {
  const byText = known.get(notes) ?? new Map<TextKey, TextNotes>();
  known.set(notes, byText);
  const found = byText.get(text);
  if (found) return found;
  const figures = notes.figures.filter((figure) => figure.text === text).slice(0, MOST);
  const generated = notes.generated.filter((place) => place.text === text).slice(0, MOST);
  const own = figures.length + generated.length === 0 ? noTextNotes : { figures, generated };
  byText.set(text, own);
  return own;
}

/** Lines are broken by what follows a note, too; of the rest of the text nothing is needed. */
const FOLLOWING = 200;

/** The text cut where a note begins or ends, up to a little after the last one. */
export function notedPieces(
  text: string,
  { figures, generated }: TextNotes,
): readonly NotedPiece[] {
  const edges = [...figures, ...generated].flatMap(({ start, end }) => [start, end]);
  if (edges.length === 0) return [];
  const cuts = [...new Set([0, ...edges, Math.max(...edges) + FOLLOWING])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index): NotedPiece => {
    const covers = (place: TextPlace) => place.start <= start && start < place.end;
    return {
      words: text.slice(start, cuts[index + 1]),
      ...(figures.some(covers) ? { isFigure: true } : {}),
      ...(generated.some(covers) ? { isGenerated: true } : {}),
    };
  });
}
