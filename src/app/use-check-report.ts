import { checkReport } from '../checks';
import type { Rule } from '../domain';
import { useEditor } from '../forms';
import { isoDay } from './iso-day';
import { useSheetWriter } from './use-sheet-writer';

/** Writes the check report of the open report as it stands now. */
export function useCheckReport(rules: readonly Rule[]): () => void {
  const { store } = useEditor();
  const write = useSheetWriter();
  return () => {
    const { format, draft, evaluation } = store.newest();
    const model = checkReport({
      format,
      evaluation,
      rules,
      hasPrevious: draft.previous !== null,
      checkedOn: isoDay(new Date()),
    });
    write(evaluation.report, model, '检查单', '内部使用，不要公开。');
  };
}
