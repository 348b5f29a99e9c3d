/** One line of words or one row of a table: what no page break tears. Heights in pixels. */
export interface FlowUnit {
  readonly height: number;
  /** No page ends after it, unless what is kept together is longer than a page. */
  readonly keepsWithNext: boolean;
  /** Height of the heading rows that a page repeats when it begins with this unit. */
  readonly repeatedHeight: number;
}

/** A pixel more than the page is rounding, not a line. */
const TOLERANCE = 1;

/** The first unit of each page. A unit higher than a page has a page of its own. */
export function breakPages(units: readonly FlowUnit[], pageHeight: number): readonly number[] {
  const starts = [0];
  let start = 0;
  let used = 0;
  let index = 0;
  while (index < units.length) {
    const height = units[index]?.height ?? 0;
    if (index === start || used + height <= pageHeight + TOLERANCE) {
      used += height;
      index += 1;
      continue;
    }
    start = breakBefore(units, start, index);
    starts.push(start);
    used = units.slice(start, index).reduce((sum, unit) => sum + unit.height, 0);
    used += units[start]?.repeatedHeight ?? 0;
  }
  return starts;
}

/** The last place at or before `index` where a page may begin; `index` if there is none. */
function breakBefore(units: readonly FlowUnit[], start: number, index: number): number {
  let place = index;
  while (place > start && units[place - 1]?.keepsWithNext === true) place -= 1;
  return place === start ? index : place;
}
