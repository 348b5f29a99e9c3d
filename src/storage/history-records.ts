import { z } from 'zod';
import { DRAFT_VERSION, patchSchema, stepOf } from '../domain';
import type { Step } from '../domain';
import type { RecordWriter } from './records';
import type { HistoryChange, StoredHistory } from './store';

/**
 * A history as it lies in the database: at place 0 how far it goes and to which revision of the
 * draft it leads, at each place after it the step of that number.
 */

const HEAD_PLACE = 0;
const VERSION = 1;

/**
 * The oldest version of drafts whose steps fit the drafts of today. An upgrade of drafts that does
 * more than add a field raises it; histories from before then begin anew.
 */
const OLDEST_DRAFT_VERSION = 3;

const count = z.number().int().nonnegative();

const headSchema = z.object({
  place: z.literal(HEAD_PLACE),
  version: z.literal(VERSION),
  draftVersion: z.number().int().min(OLDEST_DRAFT_VERSION).max(DRAFT_VERSION),
  revision: z.number().int().positive(),
  first: count,
  done: count,
  end: count,
});

const stepSchema = z.object({
  place: z.number().int().positive(),
  at: z.number(),
  act: z.string().nullable(),
  forward: patchSchema,
  backward: patchSchema,
});

function toStep({ at, act, forward, backward }: z.infer<typeof stepSchema>): Step {
  return stepOf({ at, act, forward, backward });
}

/** All of one report. */
export function deleteHistory(writer: RecordWriter, report: string): Promise<void> {
  return writer.deleteHistory(report, HEAD_PLACE, Infinity);
}

/** Makes its requests at once, none waits for another. */
export async function writeHistory(
  writer: RecordWriter,
  report: string,
  revision: number,
  { first, done, end, steps, leavesRest }: HistoryChange,
): Promise<void> {
  const head: z.infer<typeof headSchema> = {
    place: HEAD_PLACE,
    version: VERSION,
    draftVersion: DRAFT_VERSION,
    revision,
    first,
    done,
    end,
  };
  const rest: readonly (readonly [number, number])[] = [
    [end + 1, Infinity],
    ...(first > 0 ? [[HEAD_PLACE + 1, first] as const] : []),
  ];
  await Promise.all([
    writer.putHistory({ ...head, report }),
    ...steps.map(([place, { at, act, forward, backward }]) => {
      const step: z.infer<typeof stepSchema> = { place, at, act, forward, backward };
      return writer.putHistory({ ...step, report });
    }),
    ...(leavesRest ? rest.map(([from, to]) => writer.deleteHistory(report, from, to)) : []),
  ]);
}

/**
 * Reads what lies at the places of one report. `null` if it does not lead to the draft of that
 * revision, whatever the reason: then nothing may be taken back by it. Never throws.
 */
export function readHistory(records: readonly unknown[], revision: number): StoredHistory | null {
  const head = headSchema.safeParse(records[0]);
  const steps = z.array(stepSchema).safeParse(records.slice(1));
  if (!head.success || !steps.success || head.data.revision !== revision) return null;
  const { first, done, end } = head.data;
  const isWhole =
    steps.data.length === end - first &&
    steps.data.every(({ place }, index) => place === first + index + 1) &&
    done >= first &&
    done <= end;
  return isWhole ? { first, done: done - first, steps: steps.data.map(toStep) } : null;
}
