import { standardTitle } from '../domain';
import type { DocumentModel, Report } from '../domain';
import { toDocx, toFileName } from '../exporters';
import { downloadFile } from './files';
import { useNotify } from './Notice';

/** Hands out a page that goes with the report; says so, or says what went wrong. */
export function useSheetWriter() {
  const notify = useNotify();
  return (report: Report, model: DocumentModel, name: string, advice: string) => {
    const write = async () => {
      const file = toFileName(standardTitle(report), 'docx', name).text;
      downloadFile(await toDocx(model), file);
      notify({ text: `已生成“${file}”，在浏览器的下载位置。${advice}` });
    };
    write().catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      notify({ text: `没有生成${name}：${why}。` });
    });
  };
}
