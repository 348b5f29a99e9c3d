import { changesOf, correctionNote, leaderPage, replyToOpinions, signOffSheet } from '../../checks';
import { compose, editionNumber, emptyDraft, evaluateDraft, formatOfVersion } from '../../domain';
import type { AttachedDraft, DocumentModel, Report, ReportFormat, Rule } from '../../domain';
import { useEditor } from '../../forms';
import { useSheetWriter } from '../use-sheet-writer';

interface SheetsInput {
  readonly formats: readonly ReportFormat[];
  readonly rules: readonly Rule[];
  readonly today: string;
}

const INTERNAL = '内部使用，不要公开。';

/** The pages that go round with the report, each of the report as it stands now. */
export function useSheets({ formats, rules, today }: SheetsInput) {
  const { store } = useEditor();
  const write = useSheetWriter();
  return {
    onSignOffSheet: () => {
      const { draft, evaluation } = store.newest();
      const model = signOffSheet({ evaluation, rules, edition: editionNumber(draft) });
      write(evaluation.report, model, '审签单', INTERNAL);
    },
    onLeaderPage: () => {
      const { format, draft, evaluation } = store.newest();
      const previousFormat = formatOfVersion(formats, draft.previous?.formatVersion ?? '') ?? null;
      const model = leaderPage({ format, draft, evaluation, previousFormat });
      write(evaluation.report, model, '请您把关', INTERNAL);
    },
    onReply: () => {
      const { draft, evaluation } = store.newest();
      const { returned } = draft.stage;
      const since = returned && {
        day: returned.on,
        changes: changesOf({ formats, before: returned.contents, after: draft }),
      };
      const { report } = evaluation;
      const model = replyToOpinions({ report, opinions: draft.handover.opinions, since });
      write(report, model, '修改情况说明', '报县里用，不公开。');
    },
    onCorrectionNote: () => {
      const { draft, evaluation } = store.newest();
      const last = draft.stage.editions[draft.stage.editions.length - 1];
      if (!last) return;
      const { report } = evaluation;
      const changes = changesOf({ formats, before: last.contents, after: draft });
      const edition = editionNumber(draft);
      const model = correctionNote({ report, edition, reason: last.reason, changes, today });
      write(report, model, '更正说明', '');
    },
    onEdition: (index: number) => {
      const contents = store.current().draft.stage.editions[index]?.contents;
      const printed = contents && printEdition(formats, contents);
      if (printed) write(printed.report, printed.model, `（第${String(index + 1)}版）`, '');
    },
  };
}

/** A kept edition as it was published. */
function printEdition(
  formats: readonly ReportFormat[],
  contents: AttachedDraft,
): { readonly report: Report; readonly model: DocumentModel } | null {
  const format = formatOfVersion(formats, contents.formatVersion);
  if (!format) return null;
  const draft = { ...emptyDraft(format.version, contents.year), ...contents };
  const evaluation = evaluateDraft({ format, rules: [], draft, previousFormat: null });
  return { report: evaluation.report, model: compose(format, evaluation) };
}
