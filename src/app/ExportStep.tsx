import { useCallback, useMemo, useState } from 'react';
import { compose, standardTitle } from '../domain';
import type { Rule } from '../domain';
import { toDocx, toFileName, toHtmlPage, toPlainText } from '../exporters';
import { countFindings, ReportPreview, summarise, useEvaluated } from '../forms';
import type { ReportStore } from '../storage';
import { downloadBackup } from './backup';
import { ExportDialog } from './ExportDialog';
import { downloadFile, downloadText } from './files';
import { useNotify } from './Notice';

interface ExportStepProps {
  readonly id: string;
  readonly rules: readonly Rule[];
  readonly store: ReportStore;
}

type ExportForm = 'docx' | 'txt';

/** Preview and download. Findings never stop an export; errors are asked about once. */
export function ExportStep({ id, rules, store }: ExportStepProps) {
  const { format, draft, evaluation } = useEvaluated();
  const model = useMemo(() => compose(format, evaluation), [format, evaluation]);
  const text = useMemo(() => toPlainText(model), [model]);
  const webPage = useMemo(() => toHtmlPage(model), [model]);
  const makeDocx = useCallback(() => toDocx(model), [model]);
  const [asked, setAsked] = useState<ExportForm | null>(null);
  const errors = evaluation.findings.filter(({ severity }) => severity === 'error');
  const write = useExportWriter({ id, store, title: standardTitle(evaluation.report) });

  const begin = (form: ExportForm) => {
    if (errors.length > 0) setAsked(form);
    else void write(form, makeDocx, text, false);
  };
  return (
    <>
      <div className="actions export-actions">
        <button type="button" className="button is-primary" onClick={() => begin('docx')}>
          下载 Word
        </button>
        <button type="button" className="button" onClick={() => begin('txt')}>
          下载纯文本
        </button>
        <button type="button" className="button" onClick={() => downloadBackup(draft, new Date())}>
          备份文件
        </button>
        <span className="field-help">备份文件可在另一台电脑上打开，接着改。</span>
      </div>
      <ReportPreview
        rules={rules}
        model={model}
        makeDocx={makeDocx}
        text={text}
        webPage={webPage}
      />
      {asked && (
        <ExportDialog
          summary={summarise(countFindings(errors))}
          onCancel={() => setAsked(null)}
          onConfirm={() => {
            setAsked(null);
            void write(asked, makeDocx, text, true);
          }}
        />
      )}
    </>
  );
}

interface WriterInput {
  readonly id: string;
  readonly store: ReportStore;
  readonly title: string;
}

/** Writes one file and hands it to the browser; says so, or says what went wrong. */
function useExportWriter({ id, store, title }: WriterInput) {
  const notify = useNotify();
  return async (
    form: ExportForm,
    makeDocx: () => Promise<Blob>,
    text: string,
    hasErrors: boolean,
  ) => {
    const name = toFileName(title, form, hasErrors ? '（送审稿）' : '');
    try {
      if (form === 'docx') downloadFile(await makeDocx(), name);
      else downloadText(text, name);
      notify({ text: `已生成“${name}”，在浏览器的下载位置。` });
      await store.markExported(id);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      notify({ text: `没有导出：${why}。内容没有丢，可先存一份备份文件。` });
    }
  };
}
