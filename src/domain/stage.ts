import { attachedPart } from './carry-over';
import type { ReportDraft } from './draft';

/** The steps of a report's life that no box is typed into. Days are the caller's, as 2026-01-12. */

/** True while nothing that is printed may change. */
export function isFinal({ stage }: Pick<ReportDraft, 'stage'>): boolean {
  return stage.finalised !== null;
}

/** 1 until a published report was found wrong. */
export function editionNumber({ stage }: Pick<ReportDraft, 'stage'>): number {
  return stage.editions.length + 1;
}

/** “定稿”. */
export function finalised(draft: ReportDraft, on: string): ReportDraft {
  return { ...draft, stage: { ...draft.stage, finalised: { on } } };
}

/** “解除定稿”, with its reason. */
export function reopened(draft: ReportDraft, on: string, reason: string): ReportDraft {
  const { stage } = draft;
  if (stage.finalised === null) return draft;
  const reopening = { finalisedOn: stage.finalised.on, on, reason };
  return {
    ...draft,
    stage: { ...stage, finalised: null, reopenings: [...stage.reopenings, reopening] },
  };
}

/**
 * “更正”: what was published is kept whole, and the report is open again as its next edition, which
 * has still to be sent and published.
 */
export function nextEdition(draft: ReportDraft, replacedOn: string, reason: string): ReportDraft {
  const edition = { replacedOn, reason, contents: attachedPart(draft) };
  return {
    ...draft,
    handover: { ...draft.handover, done: {} },
    stage: { ...draft.stage, finalised: null, editions: [...draft.stage.editions, edition] },
  };
}

/** Opinions that came back, after those that are already there; keeps the report as it was then. */
export function withOpinions(
  draft: ReportDraft,
  texts: readonly string[],
  on: string,
): ReportDraft {
  const { handover, stage } = draft;
  const added = texts.map((text) => ({ text, state: '' as const, note: '' }));
  return {
    ...draft,
    handover: { ...handover, opinions: [...handover.opinions, ...added] },
    stage: { ...stage, returned: stage.returned ?? { on, contents: attachedPart(draft) } },
  };
}

/** The list cleared, for the next time that something comes back. */
export function withoutOpinions(draft: ReportDraft): ReportDraft {
  return {
    ...draft,
    handover: { ...draft.handover, opinions: [] },
    stage: { ...draft.stage, returned: null },
  };
}
