import { checkReport } from '../checks';
import { standardTitle } from '../domain';
import type { Rule } from '../domain';
import { toDocx, toFileName } from '../exporters';
import { useEditor } from '../forms';
import { downloadFile } from './files';
import { useNotify } from './Notice';

/** “下载检查单”: the check report of the open report as it stands now. */
export function CheckReportButton({ rules }: { readonly rules: readonly Rule[] }) {
  const { store } = useEditor();
  const notify = useNotify();
  const write = async () => {
    const { format, draft, evaluation } = store.newest();
    const model = checkReport({
      format,
      evaluation,
      rules,
      hasPrevious: draft.previous !== null,
      checkedOn: isoDay(new Date()),
    });
    const name = toFileName(standardTitle(evaluation.report), 'docx', '检查单').text;
    downloadFile(await toDocx(model), name);
    notify({ text: `已生成“${name}”，在浏览器的下载位置。内部使用，不要公开。` });
  };
  const onClick = () => {
    write().catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      notify({ text: `没有生成检查单：${why}。` });
    });
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

/** The day by this computer's clock. */
function isoDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
