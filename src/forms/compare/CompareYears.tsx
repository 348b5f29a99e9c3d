import { useTable } from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { compareYears, yearCharts } from '../../domain';
import type { ComparedYear, ComparisonRow } from '../../domain';
import { ChartCard } from './ChartCard';
import { chartPicture } from './chart-picture';
import { compareColumns, features } from './compare-columns';
import { cautionTexts, leftOutText, pictureText, sourcesText, words } from './compare-strings';
import { CompareFilters } from './CompareFilters';
import { CompareTable } from './CompareTable';
import { YearQuestions } from './YearQuestions';

export interface CompareYearsProps {
  /** Oldest first; the open report is among them, unless it has no year. */
  readonly years: readonly ComparedYear[];
  readonly organization: string;
  /** Where last year's report is read from its file. */
  readonly importHref: string;
  /** Hands a picture of the chart of that title out as a file. */
  readonly onSavePicture: (picture: Promise<Blob>, title: string) => void;
}

/** This year beside all others of the office: what changed, what leaps, and charts to take away. */
export function CompareYears(props: CompareYearsProps) {
  const { years, importHref } = props;
  const rows = useMemo(() => compareYears(years), [years]);
  const own = years.findIndex(({ source }) => source === 'own');
  if (own < 0) return <p>{words.noYear}</p>;
  if (years.length < 2) {
    return (
      <>
        <p className="step-lead">{words.nothing}</p>
        <p>
          <a className="button is-primary" href={importHref}>
            {words.importLastYear}
          </a>
        </p>
        <Charts {...props} />
      </>
    );
  }
  return (
    <>
      <div className="compare-lead">
        <p>{sourcesText(years)}</p>
        {cautionTexts(years).map((caution) => (
          <p key={caution}>{caution}</p>
        ))}
      </div>
      <YearQuestions rows={rows} years={years} own={own} />
      <Charts {...props} />
      <Numbers rows={rows} years={years} own={own} />
    </>
  );
}

function Charts({ years, organization, onSavePicture }: CompareYearsProps) {
  const { charts, leftOut } = useMemo(() => yearCharts(years), [years]);
  if (charts.length === 0) return null;
  const leftOutWords = years.length < 2 ? '' : leftOutText(leftOut);
  return (
    <section aria-labelledby="compare-charts">
      <h2 id="compare-charts">{words.charts}</h2>
      <div className="chart-grid">
        {charts.map((chart) => (
          <ChartCard
            key={chart.id}
            chart={chart}
            onSave={() => {
              const about = pictureText(organization, years, chart.unit);
              onSavePicture(chartPicture(chart, { title: chart.title, about }), chart.title);
            }}
          />
        ))}
      </div>
      {leftOutWords !== '' && <p className="chart-left-out">{leftOutWords}</p>}
    </section>
  );
}

interface NumbersProps {
  readonly rows: readonly ComparisonRow[];
  readonly years: readonly ComparedYear[];
  readonly own: number;
}

function Numbers({ rows, years, own }: NumbersProps) {
  const [isEveryCell, setEveryCell] = useState(false);
  const data = useMemo(
    () => (isEveryCell ? rows : rows.filter(({ isSummary }) => isSummary)),
    [rows, isEveryCell],
  );
  const columns = useMemo(() => compareColumns(years, own), [years, own]);
  const table = useTable({
    features,
    columns,
    data,
    getRowId: ({ id }) => id,
    enableMultiSort: false,
  });
  const [before, now] = [years[own - 1], years[own]];
  if (!now) return null;
  return (
    <section aria-labelledby="compare-numbers">
      <div className="compare-head">
        <h2 id="compare-numbers">{words.table}</h2>
        <button type="button" className="button" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
      <CompareFilters
        table={table}
        hasChanges={before !== undefined}
        isEveryCell={isEveryCell}
        onEveryCell={setEveryCell}
      />
      {table.getRowModel().rows.length === 0 ? (
        <p>{words.noneMatches}</p>
      ) : (
        <CompareTable table={table} own={now} before={before} />
      )}
    </section>
  );
}
