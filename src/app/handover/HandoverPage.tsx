import { useContext } from 'react';
import { compose } from '../../domain';
import { HandoverForm, useEditor, useEvaluated } from '../../forms';
import { CheckReportButton } from '../CheckReportButton';
import { CountyContext } from '../county-context';
import { paperFile, websiteFile, workbookFile } from '../export-files';
import { isoDay } from '../iso-day';
import type { Surroundings } from '../surroundings';
import { useAsking } from '../use-asking';
import { useExportWriter } from '../use-export-writer';
import { useSheets } from './use-sheets';
import { useStageActs } from './use-stage-acts';

const files = { paper: paperFile, word: websiteFile, workbook: workbookFile } as const;

interface HandoverPageProps extends Surroundings {
  /** Id of the open report. */
  readonly id: string;
}

/** “报送与送审”, wired to the files, the sheets and the acts of the open report. */
export function HandoverPage({ id, formats, rules, store }: HandoverPageProps) {
  const today = isoDay(new Date());
  const county = useContext(CountyContext);
  const { store: evaluations } = useEditor();
  const { report, findings } = useEvaluated().evaluation;
  const { hasErrors, ask, dialog } = useAsking(findings);
  const { write } = useExportWriter({ id, store, report, hasErrors });
  const sheets = useSheets({ formats, rules, today });
  const acts = useStageActs(today);
  return (
    <>
      <HandoverForm
        today={today}
        county={county}
        onFile={(kind) => {
          ask(() => {
            const { format, draft, evaluation } = evaluations.newest();
            const model = compose(format, evaluation);
            void write(files[kind], { format, draft, evaluation, model });
          });
        }}
        {...sheets}
        {...acts}
        checkReport={<CheckReportButton rules={rules} />}
      />
      {dialog}
    </>
  );
}
