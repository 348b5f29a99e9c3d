import { useMemo } from 'react';
import { correctedLastYear, formatOfVersion, withCorrectedLastYear } from '../domain';
import { ChangeButton, useEditor, useEvaluated } from '../forms';
import { focusStepHeading } from './focus';
import type { Surroundings } from './surroundings';
import { useStoredReports } from './use-stored-reports';

interface CorrectedLastYearProps extends Pick<Surroundings, 'formats' | 'store'> {
  /** Id of the open report. */
  readonly id: string;
}

/** Offers last year's report as corrected, where the open one was begun from what it said before. */
export function CorrectedLastYear({ id, formats, store }: CorrectedLastYearProps) {
  const { actions } = useEditor();
  const { draft, format } = useEvaluated();
  const { stored } = useStoredReports(store);
  const corrected = useMemo(() => {
    const reports = stored?.reports ?? [];
    const others = reports.filter((report) => report.id !== id && report.deletedAt === null);
    return correctedLastYear(draft, others);
  }, [stored, id, draft]);
  const lastFormat = corrected && formatOfVersion(formats, corrected.formatVersion);
  if (!corrected || !lastFormat) return null;
  const take = () => {
    const last = { draft: corrected, format: lastFormat };
    const { draft: taken, followed, stayed } = withCorrectedLastYear(draft, format, last);
    actions.replaceDraft(taken, `已改用更正后的上年报告。${changesText(followed, stayed)}`);
    focusStepHeading();
  };
  return (
    <section className="corrected-last-year" aria-label="上年报告已更正">
      <p>这台电脑上的上年（{corrected.year}年）报告已更正，这一份带的还是更正以前的。</p>
      <ChangeButton className="button" onClick={take}>
        改用更正后的
      </ChangeButton>
    </section>
  );
}

function changesText(followed: number, stayed: number): string {
  const changed = followed === 0 ? '' : `${String(followed)} 格上年结转的数随着改了。`;
  const kept = stayed === 0 ? '' : `${String(stayed)} 格已另填了数，没有动，请看一看。`;
  return changed + kept;
}
