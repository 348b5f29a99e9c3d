import type { ComparedYear } from './comparable-years';
import { addDecimals, compareDecimals } from './decimal';
import type { CellValue } from './cell-text';
import { figureOf } from './figure-of-subject';
import type { Subject } from './subject';

/** Figures to be drawn as bars side by side. */
export interface YearChart {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** What stands under the bars: years or kinds. */
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

interface ChartSeries {
  readonly name: string;
  /** One for each category; blank where that year has no figure. */
  readonly values: readonly CellValue[];
}

/** A chart that is not drawn: there is too little to show, or nothing but zeros. */
export interface LeftOutChart {
  readonly title: string;
  readonly why: 'oneYear' | 'zero';
}

export interface YearCharts {
  readonly charts: readonly YearChart[];
  readonly leftOut: readonly LeftOutChart[];
}

interface Wanted {
  readonly name: string;
  /** Added up; no figure while one of them has none. */
  readonly subjects: readonly Subject[];
}

const unit = '件';

/** Charts whose bars stand by year. */
const byYear: readonly (Pick<YearChart, 'id' | 'title'> & {
  readonly series: readonly Wanted[];
})[] = [
  {
    id: 'applications',
    title: '政府信息公开申请',
    series: [
      { name: '本年新收', subjects: ['received'] },
      { name: '本年办结', subjects: ['handled'] },
      { name: '结转下年度', subjects: ['carriedForward'] },
    ],
  },
  {
    id: 'disputes',
    title: '行政复议、行政诉讼',
    series: [
      { name: '行政复议', subjects: ['reconsiderations'] },
      { name: '行政诉讼', subjects: ['litigations'] },
      {
        name: '其中结果纠正',
        subjects: ['reconsiderationsCorrected', 'litigationsCorrected'],
      },
    ],
  },
  {
    id: 'decisions',
    title: '行政许可、处罚、强制',
    series: [
      { name: '行政许可', subjects: ['licences'] },
      { name: '行政处罚', subjects: ['penalties'] },
      { name: '行政强制', subjects: ['compulsoryMeasures'] },
    ],
  },
];

const resultKinds: readonly Wanted[] = [
  { name: '予以公开', subjects: ['disclosed'] },
  { name: '部分公开', subjects: ['partlyDisclosed'] },
  { name: '不予公开', subjects: ['withheld'] },
  { name: '无法提供', subjects: ['unavailable'] },
  { name: '不予处理', subjects: ['declined'] },
  { name: '其他处理', subjects: ['otherwiseHandled'] },
];

/** The charts for which there is something to show: two years or more, for results one suffices. */
export function yearCharts(years: readonly ComparedYear[]): YearCharts {
  const [applications, ...others] = byYear.map((wanted) => chartByYear(wanted, years));
  const all = [...(applications ? [applications] : []), chartOfResults(years), ...others];
  const charts: YearChart[] = [];
  const leftOut: LeftOutChart[] = [];
  for (const { chart, least } of all) {
    if (chart.series.length === 0 || chart.categories.length < least) {
      leftOut.push({ title: chart.title, why: 'oneYear' });
    } else if (isAllZero(chart)) leftOut.push({ title: chart.title, why: 'zero' });
    else charts.push(chart);
  }
  return { charts, leftOut };
}

interface ChartWithLeast {
  readonly chart: YearChart;
  /** How many categories there must be. */
  readonly least: number;
}

function chartByYear(
  { id, title, series }: (typeof byYear)[number],
  years: readonly ComparedYear[],
): ChartWithLeast {
  const withFigures = years.filter((year) =>
    series.some((wanted) => valueOf(year, wanted) !== null),
  );
  const chart: YearChart = {
    id,
    title,
    unit,
    categories: withFigures.map(({ year }) => `${String(year)}年`),
    series: series.map((wanted) => ({
      name: wanted.name,
      values: withFigures.map((year) => valueOf(year, wanted)),
    })),
  };
  return { chart, least: 2 };
}

/** The open report's results beside those of the year before. */
function chartOfResults(years: readonly ComparedYear[]): ChartWithLeast {
  const own = years.findIndex(({ source }) => source === 'own');
  const series = years.slice(Math.max(0, own - 1), own + 1).map((year) => ({
    name: `${String(year.year)}年`,
    values: resultKinds.map((wanted) => valueOf(year, wanted)),
  }));
  const chart: YearChart = {
    id: 'results',
    title: '申请办理结果',
    unit,
    categories: resultKinds.map(({ name }) => name),
    series: series.filter(({ values }) => values.some((value) => value !== null)),
  };
  return { chart, least: 1 };
}

function valueOf(year: ComparedYear, { subjects }: Wanted): CellValue {
  const parts = subjects.flatMap((subject) => figureOf(year, subject)?.value ?? []);
  return parts.length < subjects.length ? null : addDecimals(parts);
}

function isAllZero({ series }: YearChart): boolean {
  return series.every(({ values }) =>
    values.every((value) => value === null || compareDecimals(value, '0') === 0),
  );
}
