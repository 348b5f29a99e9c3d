import { z } from 'zod';

const text = z.string();

/** Who gave which figure, and whether someone looked it up again. Never printed in the report. */
export const figureSourcesSchema = z.object({
  /** By cell id. */
  cells: z.record(
    text,
    z.object({
      /** Who gives it; blank: whom the format names. */
      by: text,
      isVerified: z.boolean(),
    }),
  ),
  /** Figures that stand in no table, by the id that the format gives them, as typed. */
  others: z.record(text, text),
});

export type FigureSources = z.infer<typeof figureSourcesSchema>;

export const noFigureSources: FigureSources = { cells: {}, others: {} };
