import { emWidth } from '../domain';
import { titleLineLength } from './page';

/** A title of more lines is left to Word. */
const MOST_LINES = 3;

/** What is never torn; the years stay with what follows them. */
const WORDS = /\d{4}年度?|政府信息公开|工作|年度报告/g;

/** After such a word a name too long for one line may be broken, unless its last part follows. */
const UNITS =
  /(?:自治[区州县旗]|[省市县区州旗盟乡镇])(?!人民政府|政府|街道|办事处|委员会|场)(?=.)/g;

/** What a break costs: the less, the more of the meaning is whole on each line. */
const cost = { afterOffice: 0, betweenWords: 3, insideOffice: 4, afterYear: 5, elsewhere: 6 };

/**
 * Breaks a title too long for one line so that every line makes sense and all of them together
 * have the outline of a trapezoid or a diamond (GB/T 9704-2012, 7.3.1). It breaks best after the
 * office; never inside a word of the mandated title, and inside the office only where its name is
 * longer than a line.
 */
export function titleLines(title: string, organization: string): readonly string[] {
  const width = emWidth(title);
  if (width <= titleLineLength) return [title];
  if (width > MOST_LINES * titleLineLength) return [title];
  const breaks = breakCosts(title, organization);
  for (let count = Math.ceil(width / titleLineLength); count <= MOST_LINES; count += 1) {
    const best = cheapest(waysToBreak(title, breaks, count));
    if (best) return best;
  }
  return [title];
}

/** Places where a line may end, each with what that costs. */
function breakCosts(title: string, organization: string): ReadonlyMap<number, number> {
  const costs = new Map<number, number>();
  let index = 0;
  for (const char of Array.from(title)) {
    if (index > 0 && isBreakable(title, index)) costs.set(index, cost.elsewhere);
    index += char.length;
  }
  for (const match of title.matchAll(WORDS)) {
    const end = match.index + match[0].length;
    for (let inside = match.index + 1; inside < end; inside += 1) costs.delete(inside);
    setIfPossible(costs, match.index, cost.betweenWords);
    setIfPossible(costs, end, /^\d/.test(match[0]) ? cost.afterYear : cost.betweenWords);
  }
  addOffice(costs, title, organization);
  return costs;
}

function addOffice(costs: Map<number, number>, title: string, organization: string): void {
  const start = organization === '' ? -1 : title.indexOf(organization);
  if (start < 0) return;
  const end = start + organization.length;
  for (let inside = start + 1; inside < end; inside += 1) costs.delete(inside);
  if (emWidth(organization) > titleLineLength) {
    for (const { index, 0: unit } of organization.matchAll(UNITS)) {
      costs.set(start + index + unit.length, cost.insideOffice);
    }
  }
  setIfPossible(costs, start, cost.betweenWords);
  setIfPossible(costs, end, cost.afterOffice);
}

function setIfPossible(costs: Map<number, number>, index: number, value: number): void {
  if (costs.has(index)) costs.set(index, value);
}

/** No line begins with a closing mark or ends with an opening one. */
function isBreakable(title: string, index: number): boolean {
  return (
    !/^[、，。；：！？）》〉”’】〕 ]/.test(title.slice(index)) &&
    !/[（《〈“‘【〔]$/.test(title.slice(0, index))
  );
}

interface Way {
  readonly lines: readonly string[];
  readonly cost: number;
}

/** Every way to break a title into so many lines that fit. */
function waysToBreak(title: string, breaks: ReadonlyMap<number, number>, count: number): Way[] {
  const places = Array.from(breaks.keys()).sort((left, right) => left - right);
  const from = (start: number, left: number): Way[] => {
    const rest = title.slice(start);
    if (left === 1) return fits(rest) ? [{ lines: [rest], cost: 0 }] : [];
    return places
      .filter((end) => end > start && fits(title.slice(start, end)))
      .flatMap((end) =>
        from(end, left - 1).map((way) => ({
          lines: [title.slice(start, end), ...way.lines],
          cost: way.cost + (breaks.get(end) ?? 0),
        })),
      );
  };
  return from(0, count);
}

function fits(line: string): boolean {
  return emWidth(line) <= titleLineLength;
}

function cheapest(ways: readonly Way[]): readonly string[] | undefined {
  let best: Way | undefined;
  for (const { lines, cost: breaks } of ways) {
    const total = breaks + outlineCost(lines.map(emWidth));
    if (!best || total < best.cost) best = { lines, cost: total };
  }
  return best?.lines;
}

/** Lines of one length and an hourglass look wrong; else the more even the better. */
function outlineCost(widths: readonly number[]): number {
  const [first = 0, second = 0, third] = widths;
  const unevenness = (Math.max(...widths) - Math.min(...widths)) / titleLineLength;
  const isTrapezoid =
    third === undefined ? first !== second : (first - second) * (second - third) > 0;
  const isDiamond = third !== undefined && second > Math.max(first, third);
  return (isTrapezoid || isDiamond ? 0 : 4) + 2 * unevenness;
}
