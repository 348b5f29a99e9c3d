import type { ComparedYear, ComparisonRow, LeftOutChart, YearSource } from '../../domain';

/** Every word of the page that compares years. */
export const words = {
  noYear: '这份年报还没有报告年度，先在“基本信息”里填好，才能和往年比。',
  nothing:
    '还没有往年的数。把去年的年报放进来，就能和去年比；这台电脑上同一机关的其他年报会自动列在这里。',
  importLastYear: '把去年的年报放进来',
  questions: '变化大的，请看一看',
  questionsHelp: '工作量确有变化的，不用改；多写少写一位、看错单位的，点开那一格改。',
  asks: '是不是工作量确有变化？',
  explained: '已说明',
  goToBox: '去看这一格',
  charts: '图表',
  numbers: '看数字',
  savePicture: '存为图片',
  table: '历年数字',
  wideTable: '历年数字，可左右滚动',
  line: '项目',
  unit: '单位',
  difference: '增减',
  factor: '倍数',
  ownYear: '本年',
  everyCell: '每一格',
  onlyChanged: '只看有变化的',
  filter: '按名称找',
  noneMatches: '没有符合条件的项目。',
  blank: '空',
  absent: '这一年的表没有这一项',
  unreadable: '不是数',
  changedMoney: '有变化',
  large: '变化大',
  print: '打印',
} as const;

const sourceNames: Readonly<Record<YearSource, string>> = {
  own: '这份年报',
  attached: '放入的去年年报',
  stored: '本机另一份年报',
  attachedToStored: '本机另一份年报带的去年年报',
};

/** “2022、2023年：本机另一份年报；2024年：放入的去年年报；2025年：这份年报。” */
export function sourcesText(years: readonly ComparedYear[]): string {
  const sources = [...new Set(years.map(({ source }) => source))];
  const parts = sources.map((source) => {
    const from = years.filter((year) => year.source === source).map(({ year }) => String(year));
    return `${from.join('、')}年：${sourceNames[source]}`;
  });
  return `数从哪里来：${parts.join('；')}。`;
}

/** What has to be known before years are compared; one sentence each. */
export function cautionTexts(years: readonly ComparedYear[]): readonly string[] {
  const own = years.find(({ source }) => source === 'own');
  const others = years.filter(({ format }) => format.version !== own?.format.version);
  const names = others.map(({ year }) => String(year)).join('、');
  const changed =
    others.length === 0 ? [] : [`${names} 年用的是另一种表格，标“—”的是那一年的表没有的项。`];
  const different = years
    .filter(({ elsewhereDifferent }) => elsewhereDifferent > 0)
    .map(
      ({ year, elsewhereDifferent }) =>
        `本机另有一份 ${String(year)} 年的年报，和放入的这份有 ${String(elsewhereDifferent)} 格不同，这里用的是放入的。`,
    );
  return [...changed, ...different];
}

/** “表三“一、本年新收”2024年 2 件，2025年 40 件，多 38 件。” */
export function leapText(
  { cell, shortName, changes }: ComparisonRow,
  [before, own]: readonly [ComparedYear, ComparedYear],
  index: number,
): string {
  const change = changes[index];
  if (!change) return '';
  const isNeighbour = before.year === own.year - 1;
  const then = isNeighbour ? '上年' : `${String(before.year)}年`;
  const difference = change.difference ?? '';
  const isLess = difference.startsWith('-');
  const amount = `${isLess ? '少' : '多'} ${difference.replace('-', '')} ${cell.unit}`;
  return `${cell.table.name}“${shortName}”${then} ${change.from}，本年 ${change.to}，${amount}。`;
}

export const shownText = (total: number, shown: number): string =>
  shown === total ? `共 ${String(total)} 行` : `共 ${String(total)} 行，显示 ${String(shown)} 行`;

/** “比2024年”, under what is a comparison. */
export const againstText = (before: ComparedYear): string => `比${String(before.year)}年`;

/** With its sign, a real minus. */
export function differenceText(difference: string): string {
  if (difference === '0') return '0';
  return difference.startsWith('-') ? `−${difference.slice(1)}` : `+${difference}`;
}

export function leftOutText(leftOut: readonly LeftOutChart[]): string {
  const of = (why: LeftOutChart['why']) =>
    leftOut.filter((chart) => chart.why === why).map(({ title }) => `“${title}”`);
  const few = of('oneYear');
  const zero = of('zero');
  const parts = [
    ...(zero.length === 0 ? [] : [`${zero.join('')}各年都是 0`]),
    ...(few.length === 0 ? [] : [`${few.join('')}还没有够比的数`]),
  ];
  return parts.length === 0 ? '' : `${parts.join('，')}，没有画图。`;
}

/** Said of the drawing, whose figures stand in the table beside it. */
export const chartName = (title: string, unit: string): string =>
  `柱状图：${title}，单位${unit}，各柱的数在“${words.numbers}”里。`;

/** Under the title of a picture that leaves the page: office, years, unit. */
export function pictureText(organization: string, years: readonly ComparedYear[], unit: string) {
  const first = years[0]?.year;
  const last = years[years.length - 1]?.year;
  const span = first === last ? String(first) : `${String(first)}—${String(last)}`;
  return `${organization.trim()}　${span}年　单位：${unit}`;
}
