import { BarGroup } from '@visx/shape';
import { emWidth } from '../../domain';
import type { YearChart } from '../../domain';
import { barLook, BarPattern, fillOf } from './bar-looks';
import { barLabel, heightOf, planChart } from './chart-plan';
import type { ChartHeading, ChartPlan, ChartSize } from './chart-plan';
import { chartName } from './compare-strings';

interface BarChartProps extends ChartSize {
  readonly chart: YearChart;
  /** Drawn above, for a picture that leaves the page. */
  readonly heading?: ChartHeading;
}

const INK = '#1f2329';
const INK_SOFT = '#51606f';
const FONTS =
  '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

/** Bars side by side, each with its figure. Looks stand on the elements, so that it can leave the page. */
export function BarChart({ chart, heading, ...size }: BarChartProps) {
  const { width, height, fontSize } = size;
  const plan = planChart(chart, size, heading ?? null);
  return (
    <svg
      className="bar-chart"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      width={width}
      height={height}
      role="img"
      aria-label={chartName(chart.title, chart.unit)}
      fontFamily={FONTS}
      fontSize={fontSize}
      fill={INK}
    >
      <rect width={width} height={height} fill="#fff" />
      <defs>
        {plan.keys.map((key) => (
          <BarPattern key={key} id={patternId(chart, key)} look={barLook(key, plan.keys.length)} />
        ))}
      </defs>
      {heading && <HeadingLines heading={heading} fontSize={fontSize} />}
      <Legend chart={chart} plan={plan} fontSize={fontSize} />
      <Bars chart={chart} plan={plan} fontSize={fontSize} />
      <Categories chart={chart} plan={plan} {...size} />
    </svg>
  );
}

function patternId({ id }: YearChart, key: number): string {
  return `bar-${id}-${String(key)}`;
}

interface PartProps {
  readonly chart: YearChart;
  readonly plan: ChartPlan;
  readonly fontSize: number;
}

function HeadingLines(props: { readonly heading: ChartHeading; readonly fontSize: number }) {
  const { heading, fontSize } = props;
  return (
    <>
      <text x={fontSize} y={fontSize * 2.2} fontSize={fontSize * 1.5} fontWeight="bold">
        {heading.title}
      </text>
      <text x={fontSize} y={fontSize * 4} fill={INK_SOFT}>
        {heading.about}
      </text>
    </>
  );
}

/** Names of the series, each behind a piece of its bar. */
function Legend({ chart, plan, fontSize }: PartProps) {
  const widths = chart.series.map(({ name }) => (emWidth(name) + 3) * fontSize);
  return chart.series.map(({ name }, key) => {
    const look = barLook(key, plan.keys.length);
    const left = fontSize + widths.slice(0, key).reduce((sum, width) => sum + width, 0);
    return (
      <g key={name} transform={`translate(${String(left)} ${String(plan.legendTop)})`}>
        <rect
          width={fontSize}
          height={fontSize}
          y={fontSize * 0.1}
          fill={fillOf(look, patternId(chart, key))}
          stroke={look.ink}
        />
        <text x={fontSize * 1.4} y={fontSize}>
          {name}
        </text>
      </g>
    );
  });
}

function Bars({ chart, plan, fontSize }: PartProps) {
  const data = chart.categories.map((category, index) => ({ category, index }));
  return (
    <g transform={`translate(0 ${String(plan.top)})`}>
      <BarGroup
        data={data.map((datum) => ({
          ...datum,
          ...Object.fromEntries(plan.keys.map((key) => [key, heightOf(chart, key, datum.index)])),
        }))}
        keys={[...plan.keys]}
        height={plan.bottom - plan.top}
        x0={({ category }) => category}
        x0Scale={plan.categoryScale}
        x1Scale={plan.seriesScale}
        yScale={plan.valueScale}
        color={(key) => fillOf(barLook(key, plan.keys.length), patternId(chart, key))}
      >
        {(groups) =>
          groups.map((group) => (
            <g key={group.index} transform={`translate(${String(group.x0)} 0)`}>
              {group.bars.map((bar) => (
                <g key={bar.key}>
                  {bar.value > 0 && (
                    <rect
                      className="bar"
                      x={bar.x}
                      y={bar.y}
                      width={bar.width}
                      height={bar.height}
                      fill={bar.color}
                      stroke={barLook(bar.key, plan.keys.length).ink}
                    />
                  )}
                  <BarFigure
                    x={bar.x + bar.width / 2}
                    y={bar.y}
                    text={barLabel(chart, bar.key, group.index)}
                    plan={plan}
                    fontSize={fontSize}
                  />
                </g>
              ))}
            </g>
          ))
        }
      </BarGroup>
    </g>
  );
}

interface BarFigureProps extends Omit<PartProps, 'chart'> {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Over its bar; upright where the bars are too narrow for it. */
function BarFigure({ x, y, text, plan, fontSize }: BarFigureProps) {
  if (!plan.isUpright) {
    return (
      <text className="bar-figure" x={x} y={y - fontSize * 0.4} textAnchor="middle">
        {text}
      </text>
    );
  }
  const place = `translate(${String(x + fontSize * 0.36)} ${String(y - fontSize * 0.4)}) rotate(-90)`;
  return (
    <text className="bar-figure" transform={place}>
      {text}
    </text>
  );
}

function Categories({ chart, plan, width, fontSize }: PartProps & ChartSize) {
  return (
    <>
      <line
        x1={fontSize}
        x2={width - fontSize}
        y1={plan.bottom}
        y2={plan.bottom}
        stroke={INK_SOFT}
      />
      {chart.categories.map((category) => (
        <text
          key={category}
          x={(plan.categoryScale(category) ?? 0) + plan.categoryScale.bandwidth() / 2}
          y={plan.bottom + fontSize * 1.5}
          textAnchor="middle"
        >
          {category}
        </text>
      ))}
    </>
  );
}
