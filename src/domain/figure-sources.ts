import { z } from 'zod';

const text = z.string();

/**
 * Who gave which figure, and whether someone looked it up again. Never printed in the report. The
 * ids are those of `askedFigures`: a cell, a whole table, or a figure that stands in no table.
 */
export const figureSourcesSchema = z.object({
  /** What the format's givers are called here, by their id; absent: as the format calls them. */
  givers: z.record(text, text),
  figures: z.record(
    text,
    z.object({
      /** Who gives it, once a person has said so; blank: the giver that the format names. */
      by: text,
      /** What the figure was when it was looked up again; blank: it was not. */
      verified: text,
    }),
  ),
  /** Figures that stand in no table, as typed. */
  others: z.record(text, text),
});

export type FigureSources = z.infer<typeof figureSourcesSchema>;

export const noFigureSources: FigureSources = { givers: {}, figures: {}, others: {} };

/** Who gave what stays for next year; the figures and whether they were looked up do not. */
export function namesAlone({ givers, figures }: FigureSources): FigureSources {
  const named = Object.entries(figures).filter(([, { by }]) => by !== '');
  return {
    givers,
    figures: Object.fromEntries(named.map(([id, { by }]) => [id, { by, verified: '' }])),
    others: {},
  };
}
