import { useRef } from 'react';
import type { YearChart } from '../../domain';
import { BarChart } from './BarChart';
import { words } from './compare-strings';
import { usePrinting } from './use-printing';
import { useWidth } from './use-width';

interface ChartCardProps {
  readonly chart: YearChart;
  readonly onSave: () => void;
}

const FONT_SIZE = 13;
const HEIGHT = 260;
/** Two beside each other on A4. */
const ON_PAPER = { width: 340, height: 210, fontSize: 12 };
const USUAL_WIDTH = 500;

/** A chart with its figures as a table behind it, and as a picture to take away. */
export function ChartCard({ chart, onSave }: ChartCardProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place) ?? USUAL_WIDTH;
  const size = usePrinting() ? ON_PAPER : { width, height: HEIGHT, fontSize: FONT_SIZE };
  return (
    <figure className="chart-card">
      <figcaption>
        <h3>{chart.title}</h3>
        <span className="chart-unit">单位：{chart.unit}</span>
      </figcaption>
      <div className="chart-place" ref={place}>
        <BarChart chart={chart} {...size} />
      </div>
      <div className="chart-foot">
        <details className="more">
          <summary>
            {words.numbers}
            <span className="unseen">：{chart.title}</span>
          </summary>
          <ChartNumbers chart={chart} />
        </details>
        <button
          type="button"
          className="text-button"
          aria-label={`${words.savePicture}：${chart.title}`}
          onClick={onSave}
        >
          {words.savePicture}
        </button>
      </div>
    </figure>
  );
}

function ChartNumbers({ chart }: { readonly chart: YearChart }) {
  return (
    <div className="chart-numbers">
      <table className="plain-table" aria-label={`${chart.title}（${chart.unit}）`}>
        <thead>
          <tr>
            <td />
            {chart.series.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chart.categories.map((category, index) => (
            <tr key={category}>
              <th scope="row">{category}</th>
              {chart.series.map(({ name, values }) => (
                <td key={name}>{values[index] ?? words.blank}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
