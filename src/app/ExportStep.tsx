import { useCallback, useLayoutEffect, useMemo } from 'react';
import { compose } from '../domain';
import type { ReportFormat, Rule } from '../domain';
import { toDocx, toHtmlPage, toPlainText } from '../exporters';
import { ReportPreview, useEditor, useEvaluated } from '../forms';
import type { ReportStore } from '../storage';
import { ExportList } from './ExportList';
import { useSheets } from './handover/use-sheets';
import { isoDay } from './iso-day';
import { useAsking } from './use-asking';
import { useCheckReport } from './use-check-report';
import { useExportWriter } from './use-export-writer';

interface ExportStepProps {
  readonly id: string;
  readonly formats: readonly ReportFormat[];
  readonly rules: readonly Rule[];
  readonly store: ReportStore;
}

/** Preview and download. Findings never stop an export; errors are asked about once. */
export function ExportStep({ id, formats, rules, store }: ExportStepProps) {
  const { store: evaluations } = useEditor();
  const { format, draft, evaluation } = useEvaluated();
  // Nothing leaves with findings that have not seen its newest words.
  useLayoutEffect(() => void evaluations.newest(), [evaluations, draft]);
  const model = useMemo(() => compose(format, evaluation), [format, evaluation]);
  const text = useMemo(() => toPlainText(model), [model]);
  const webPage = useMemo(() => toHtmlPage(model), [model]);
  const makeDocx = useCallback(() => toDocx(model), [model]);
  const exported = { format, evaluation, model, draft };
  const { hasErrors, ask, dialog } = useAsking(evaluation.findings);
  const { write, copy } = useExportWriter({ id, store, report: evaluation.report, hasErrors });
  const { onSignOffSheet } = useSheets({ formats, rules, today: isoDay(new Date()) });
  const onCheckReport = useCheckReport(rules);
  return (
    <>
      <ExportList
        onSignOffSheet={onSignOffSheet}
        onCheckReport={onCheckReport}
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
        onPrint={(print) => {
          ask(print, 'paper');
        }}
      />
      {dialog}
    </>
  );
}
