import { checkReport } from '../checks';
import type { Rule } from '../domain';
import { useEditor } from '../forms';
import { isoDay } from './iso-day';
import { useSheetWriter } from './use-sheet-writer';

/** “下载检查单”: the check report of the open report as it stands now. */
export function CheckReportButton({ rules }: { readonly rules: readonly Rule[] }) {
  const { store } = useEditor();
  const write = useSheetWriter();
  const onClick = () => {
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
  return (
    <p className="actions">
      <button type="button" className="button" onClick={onClick}>
        下载检查单
      </button>
      <span className="field-help">一页 Word，送审时给领导看。内部使用，不公开。</span>
    </p>
  );
}
