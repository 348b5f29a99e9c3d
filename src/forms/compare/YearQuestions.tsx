import { leapsInto, sectionOfCell } from '../../domain';
import type { ComparedYear, ComparisonRow } from '../../domain';
import { useEditor } from '../editor-context';
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
          return (
            <li key={row.id}>
              {leapText(row, [before, now], own)}
              {words.asks}
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
