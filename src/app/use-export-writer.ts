import { standardTitle } from '../domain';
import type { Report } from '../domain';
import { toFileName, toHtml, toPlainText } from '../exporters';
import type { ReportStore } from '../storage';
import { copyReport } from './clipboard';
import type { ExportFile, Exported } from './export-files';
import { downloadFile } from './files';
import { useNotify } from './Notice';

interface WriterInput {
  readonly id: string;
  readonly store: ReportStore;
  readonly report: Report;
  readonly hasErrors: boolean;
}

/** Hands a report out as a file or to the clipboard; says so, or says what went wrong. */
export function useExportWriter({ id, store, report, hasErrors }: WriterInput) {
  const notify = useNotify();
  const write = async (file: ExportFile, exported: Exported) => {
    const draftMark = hasErrors && file.staysHere !== true ? '（送审稿）' : '';
    const name = toFileName(standardTitle(report), file.extension, file.mark + draftMark);
    try {
      downloadFile(await file.make(exported), name.text);
      const shortened = name.isShortened ? '名称太长，文件名中间省略了几个字。' : '';
      notify({ text: `已生成“${name.text}”，在浏览器的下载位置。${shortened}` });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      notify({ text: `没有导出：${why}。内容没有丢，仍存在本机。` });
      return;
    }
    // The file is there, whether the list can note it or not.
    if (file.staysHere !== true) await store.markExported(id).catch(() => undefined);
  };
  const copy = async ({ model }: Exported) => {
    const isCopied = await copyReport({ html: toHtml(model), text: toPlainText(model) });
    notify({ text: isCopied ? COPIED : NOT_COPIED });
  };
  return { write, copy };
}

const COPIED = '已复制。到网站后台的编辑框里粘贴即可，表格和文字都在。';
const NOT_COPIED =
  '没有复制成，这个浏览器不让网页写剪贴板。请改用“下载网页”，打开后全选、复制，再粘贴。';
