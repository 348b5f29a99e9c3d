import { useCallback, useLayoutEffect, useMemo, useState } from 'react';
import { compose } from '../domain';
import type { Rule } from '../domain';
import { toDocx, toHtmlPage, toPlainText } from '../exporters';
import { countFindings, ReportPreview, summarise, useEditor, useEvaluated } from '../forms';
import type { ReportStore } from '../storage';
import { ExportDialog } from './ExportDialog';
import { ExportList } from './ExportList';
import { useExportWriter } from './use-export-writer';

interface ExportStepProps {
  readonly id: string;
  readonly rules: readonly Rule[];
  readonly store: ReportStore;
}

/** Preview and download. Findings never stop an export; errors are asked about once. */
export function ExportStep({ id, rules, store }: ExportStepProps) {
  const { store: evaluations } = useEditor();
  const { format, draft, evaluation } = useEvaluated();
  // Nothing leaves with findings that have not seen its newest words.
  useLayoutEffect(() => void evaluations.newest(), [evaluations, draft]);
  const model = useMemo(() => compose(format, evaluation), [format, evaluation]);
  const text = useMemo(() => toPlainText(model), [model]);
  const webPage = useMemo(() => toHtmlPage(model), [model]);
  const makeDocx = useCallback(() => toDocx(model), [model]);
  const exported = { format, evaluation, model, draft };
  /** What waits for the answer to the dialog. */
  const [asked, setAsked] = useState<{ readonly run: () => void } | null>(null);
  const errors = evaluation.findings.filter(({ severity }) => severity === 'error');
  const hasErrors = errors.length > 0;
  const { write, copy } = useExportWriter({ id, store, report: evaluation.report, hasErrors });
  const ask = (run: () => void) => {
    if (hasErrors) setAsked({ run });
    else run();
  };
  return (
    <>
      <ExportList
        onFile={(file) => {
          const run = () => void write(file, exported);
          if (file.staysHere === true) run();
          else ask(run);
        }}
        onCopy={() => {
          ask(() => void copy(exported));
        }}
      />
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
            asked.run();
          }}
        />
      )}
    </>
  );
}
