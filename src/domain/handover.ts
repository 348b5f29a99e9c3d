import { z } from 'zod';

/** What goes to and fro between the office and the county. Never printed, never published. */

const text = z.string();

/** What the county asks for by a day, in the order in which it is asked for. */
export const milestones = ['firstDraft', 'sealed', 'online'] as const;
export type Milestone = (typeof milestones)[number];

/** What goes to the county. */
export const deliverables = ['paper', 'word', 'pdf', 'workbook', 'webAddress'] as const;
export type Deliverable = (typeof deliverables)[number];

const opinionSchema = z.object({
  /** As the county wrote it, without its number. */
  text,
  /** Blank: still to be dealt with. */
  state: z.enum(['', 'changed', 'explained']),
  /** What was changed, or why it stays as it is. */
  note: text,
});

export type Opinion = z.infer<typeof opinionSchema>;

export const handoverSchema = z.object({
  /** Days as the county sets them, as 2026-01-10; blank: not set. */
  dates: z.object({ firstDraft: text, sealed: text, online: text }),
  /** The day on which a milestone or a deliverable was ticked, by its name; blank: not yet. */
  done: z.record(z.string(), text),
  /** Where the report stands on the website. */
  webAddress: text,
  /** What was sent back, piece by piece. */
  opinions: z.array(opinionSchema),
});

export type Handover = z.infer<typeof handoverSchema>;

export const noHandover: Handover = {
  dates: { firstDraft: '', sealed: '', online: '' },
  done: {},
  webAddress: '',
  opinions: [],
};

/** True of something ticked as done. */
export function isDone(handover: Handover, what: Milestone | Deliverable): boolean {
  return (handover.done[what] ?? '') !== '';
}
