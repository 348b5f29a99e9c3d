import { useMemo } from 'react';
import { comparableYears, standardTitle } from '../domain';
import { toFileName } from '../exporters';
import { CompareYears, useEvaluated } from '../forms';
import { downloadFile } from './files';
import { useNotify } from './Notice';
import { editorPath, hrefOfPath } from './routes';
import type { Surroundings } from './surroundings';
import { useStoredReports } from './use-stored-reports';

interface CompareYearsPageProps extends Pick<Surroundings, 'formats' | 'store'> {
  /** Id of the open report. */
  readonly id: string;
  /** Place of the page on which last year's report is read from its file. */
  readonly importPage: string;
}

/** The open report beside the other years of its office that are on this computer. */
export function CompareYearsPage({ id, formats, store, importPage }: CompareYearsPageProps) {
  const { draft, evaluation } = useEvaluated();
  const { stored } = useStoredReports(store);
  const savePicture = useSavePicture(standardTitle(evaluation.report));
  const years = useMemo(() => {
    const reports = stored?.reports ?? [];
    const others = reports.filter((report) => report.id !== id && report.deletedAt === null);
    return comparableYears({ formats, own: draft, others });
  }, [stored, id, formats, draft]);
  if (!stored) return <p aria-busy="true" />;
  return (
    <CompareYears
      years={years}
      organization={draft.identity.organization}
      importHref={hrefOfPath(editorPath(id, importPage))}
      onSavePicture={savePicture}
    />
  );
}

/** Named as the other files of the report are. */
function useSavePicture(title: string) {
  const notify = useNotify();
  return (picture: Promise<Blob>, chart: string) => {
    const name = toFileName(title, 'png', `（${chart}图）`).text;
    picture
      .then((content) => {
        downloadFile(content, name);
        notify({ text: `已生成“${name}”，在浏览器的下载位置。` });
      })
      .catch((error: unknown) => {
        const why = error instanceof Error ? error.message : String(error);
        notify({ text: `没有存成图片：${why}。` });
      });
  };
}
