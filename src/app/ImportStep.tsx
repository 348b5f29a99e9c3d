import { attachLastYear, formatCells, formatOfVersion, officeKindOf } from '../domain';
import type { AttachedDraft, CellId, ReportDraft, ReportFormat, Rule } from '../domain';
import { useEditor, useEvaluatedValue } from '../forms';
import { ImportFlow } from './ImportFlow';

interface ImportStepProps {
  readonly formats: readonly ReportFormat[];
  readonly rules: readonly Rule[];
}

/** Brings a file into a report that is open: as its last year, or into its own boxes. */
export function ImportStep({ formats, rules }: ImportStepProps) {
  const { store, actions } = useEditor();
  const format = useEvaluatedValue((evaluated) => evaluated.format);
  const leave = () => {
    actions.goTo({ step: 'basics' });
  };
  const attach = (last: AttachedDraft) => {
    const lastFormat = formatOfVersion(formats, last.formatVersion);
    if (!lastFormat) return;
    const { draft } = store.current();
    actions.replaceDraft(
      attachLastYear(draft, format, { draft: last, format: lastFormat }),
      '去年的年报已附在旁边，空着的上年结转已填。',
    );
    leave();
  };
  const fill = (file: AttachedDraft) => {
    const { draft, others } = filledFrom(store.current().draft, format, file);
    const rest = others === 0 ? '' : `另有 ${String(others)} 格属于另一版表格，没有放进来。`;
    actions.replaceDraft(draft, `已按文件填入。${rest}`);
    leave();
  };
  return (
    <ImportFlow
      formats={formats}
      rules={rules}
      uses={[
        { labelFor: () => '作为去年的年报，附在旁边', accept: attach },
        { labelFor: () => '填入现在这一份', accept: fill },
      ]}
      onBackup={(draft) => {
        attach(draft);
      }}
      onCancel={leave}
    />
  );
}

/** This report with what a file says; what the file does not say stays. */
function filledFrom(draft: ReportDraft, format: ReportFormat, file: AttachedDraft) {
  const cells = Object.entries(file.cells);
  const known = cells.filter(([id]) => formatCells(format).has(id as CellId));
  const identity = Object.entries(file.identity).filter(([, text]) => text.trim() !== '');
  // A file says it by the office's name alone, which may have been refused.
  const officeKind = officeKindOf(file.identity.organization) ?? draft.identity.officeKind;
  return {
    others: cells.length - known.length,
    draft: {
      ...draft,
      identity: { ...draft.identity, ...Object.fromEntries(identity), officeKind },
      cells: { ...draft.cells, ...Object.fromEntries(known) },
      narrative: { ...draft.narrative, ...file.narrative },
      ownHeadings: { ...draft.ownHeadings, ...file.ownHeadings },
      published: file.published,
    },
  };
}
