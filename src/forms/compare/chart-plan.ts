import { scaleBand, scaleLinear } from '@visx/scale';
import { emWidth } from '../../domain';
import type { YearChart } from '../../domain';
import { words } from './compare-strings';

/** Size of a drawing in pixels, and of its letters. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
}

/** A title and the line under it, drawn where a chart leaves the page. */
export interface ChartHeading {
  readonly title: string;
  readonly about: string;
}

const EDGE = 1;
const WIDEST_BAR = 3.6;
const SHARE_OF_BARS = 0.8;
/** Digits are a little wider than half a Chinese character. */
const DIGIT_SHARE = 1.16;

/** What is printed at a bar: the figure as it is, or that there is none. */
export function barLabel({ series }: YearChart, key: number, category: number): string {
  return series[key]?.values[category] ?? words.blank;
}

/** Where everything of a chart goes. All lengths follow from the size of its letters. */
export function planChart(chart: YearChart, size: ChartSize, heading: ChartHeading | null) {
  const { width, height, fontSize } = size;
  const keys = chart.series.map((_, index) => index);
  const legendTop = heading ? fontSize * 5.4 : fontSize * 0.4;
  const step = (width - fontSize * EDGE * 2) / chart.categories.length;
  const bars = Math.min(step * SHARE_OF_BARS, keys.length * fontSize * WIDEST_BAR);
  const labels = keys.flatMap((key) =>
    chart.categories.map((_, category) => barLabel(chart, key, category)),
  );
  const longest = Math.max(...labels.map((label) => emWidth(label) * DIGIT_SHARE * fontSize));
  const isUpright = longest > (bars / keys.length) * 1.05;
  const top = legendTop + fontSize * 2.2 + (isUpright ? longest + fontSize * 0.4 : fontSize * 1.2);
  const bottom = height - fontSize * 2.2;
  const categoryScale = scaleBand({
    domain: [...chart.categories],
    range: [fontSize * EDGE, width - fontSize * EDGE],
    paddingInner: 1 - bars / step,
    paddingOuter: (1 - bars / step) / 2,
  });
  return {
    keys,
    legendTop,
    isUpright,
    bottom,
    categoryScale,
    seriesScale: scaleBand({
      domain: keys,
      range: [0, categoryScale.bandwidth()],
      padding: 0.1,
    }),
    valueScale: scaleLinear({ domain: [0, largest(chart)], range: [bottom - top, 0] }),
    top,
  };
}

export type ChartPlan = ReturnType<typeof planChart>;

/** Heights need no more than what a number can tell; what is printed is the exact text. */
export function heightOf({ series }: YearChart, key: number, category: number): number {
  return Number(series[key]?.values[category] ?? 0);
}

function largest({ series }: YearChart): number {
  return Math.max(...series.flatMap(({ values }) => values.map((value) => Number(value ?? 0))));
}
