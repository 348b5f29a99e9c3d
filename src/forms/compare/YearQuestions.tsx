import { leapsInto, reasonForLeap, sectionOfCell } from '../../domain';
import type { ComparedYear, ComparisonRow } from '../../domain';
import { useEditor, useEvaluated } from '../editor-context';
import { leapText, words } from './compare-strings';

interface YearQuestionsProps {
  readonly rows: readonly ComparisonRow[];
  readonly years: readonly ComparedYear[];
  /** Place of the open report among the years. */
  readonly own: number;
}

/** What leaps into this year is asked about, one question each; nobody is accused of anything. */
export function YearQuestions({ rows, years, own }: YearQuestionsProps) {
  const { actions } = useEditor();
  const { findings } = useEvaluated().evaluation;
  const [before, now] = [years[own - 1], years[own]];
  const leaps = leapsInto(rows, own);
  if (!before || !now || leaps.length === 0) return null;
  return (
    <section className="year-questions" aria-labelledby="year-questions">
      <h2 id="year-questions">{words.questions}</h2>
      <p>{words.questionsHelp}</p>
      <ul>
        {leaps.map((row) => {
          const step = sectionOfCell(now.format, row.id)?.id;
          // The checks hold the report to the last year that came with it, and to no other.
          const reason = before.source === 'attached' ? reasonForLeap(row, findings) : null;
          return (
            <li key={row.id}>
              {leapText(row, [before, now], own)}
              {reason === null ? words.asks : <Reason reason={reason} />}
              {step !== undefined && (
                <button
                  type="button"
                  className="text-button"
                  aria-label={`${words.goToBox}：${row.shortName}`}
                  onClick={() => actions.goTo({ step, cell: row.id })}
                >
                  {words.goToBox}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Reason({ reason }: { readonly reason: string }) {
  return (
    <span className="settled">
      <span className="severity is-agreed">✓ {words.explained}：</span>
      {reason}
    </span>
  );
}
