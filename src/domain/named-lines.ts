import { linePaths } from './axis';
import { allTables } from './cell-id';
import type { AxisNode, ReportFormat, TableFormat } from './format';

/** Finds in free words which tables, rows and columns of a report are spoken of. */

/** Lines of one name: a row, or all rows of a group. */
export interface NamedLines {
  readonly label: string;
  readonly lines: readonly string[];
}

/** Shorter names, such as 其他 and 总计, could mean anything. */
const SHORTEST_NAME = 3;

/**
 * Tables that words speak of: those called by their name; without such a name, those which alone
 * have a line that is named.
 */
export function namedTables(words: string, format: ReportFormat): readonly TableFormat[] {
  const tables = allTables(format);
  const called = tables.filter((table) => isCalled(words, table));
  if (called.length === 1) return called;
  const among = called.length > 1 ? called : tables;
  const withLines = among.filter(
    (table) => linesNamed(words, table.rows).length + linesNamed(words, table.columns).length > 0,
  );
  return withLines.length === 1 ? withLines : [];
}

/** True if words have the name of a table: 表三, or 表3. */
export function isCalled(words: string, { name }: TableFormat): boolean {
  return plainWords(words)
    .replace(/表([1-9])/g, (_, digit: string) => `表${NUMBERS.charAt(Number(digit) - 1)}`)
    .includes(name);
}

const NUMBERS = '一二三四五六七八九';

/**
 * Lines of an axis that words name, by so much of the label as people say. A line under a group
 * that is also named counts alone; of several alike, those whose group is named.
 */
export function linesNamed(words: string, axis: readonly AxisNode[]): readonly NamedLines[] {
  const paths = linePaths(axis);
  const groups = new Map(
    paths.flatMap(({ groups: above }) => above.map((group) => [group, group.label] as const)),
  );
  const named = new Set(heard(words, [...paths.map(({ line }) => line.label), ...groups.values()]));
  const lines = paths.filter(({ line }) => named.has(line.label));
  const inNamedGroup = lines.filter(({ groups: above }) =>
    above.some(({ label }) => named.has(label)),
  );
  const chosen = inNamedGroup.length > 0 && lines.length > 1 ? inNamedGroup : lines;
  if (chosen.length > 0) return chosen.map(({ line }) => ({ label: line.label, lines: [line.id] }));
  return [...groups]
    .filter(([, label]) => named.has(label))
    .map(([group, label]) => ({
      label,
      lines: paths.filter(({ groups: above }) => above.includes(group)).map(({ line }) => line.id),
    }));
}

/** Labels that stand in the words. A word that was heard in a longer label is not heard again. */
function heard(words: string, labels: readonly string[]): readonly string[] {
  // “第五部分公开得不够” does not speak of 部分公开.
  let rest = plainWords(words).replace(/第[一二三四五六七八九十、和及]+个?部分/g, ' ');
  return [...new Set(labels)]
    .map((label) => ({ label, names: namesOf(label) }))
    .sort((left, right) => (right.names[0]?.length ?? 0) - (left.names[0]?.length ?? 0))
    .flatMap(({ label, names }) => {
      const name = names.find((each) => rest.includes(each));
      if (name === undefined) return [];
      rest = rest.split(name).join(' ');
      return [label];
    });
}

/** The label without its number, and as people shorten it: “本年新收”, “上年结转”. */
function namesOf(label: string): readonly string[] {
  const whole = plainWords(label.replace(/（[^）]{6,}）/g, ''));
  const short = /^(?:本年新收|上年结转|结转下年度)/.exec(whole)?.[0];
  return [whole, ...(short === undefined ? [] : [short])].filter(
    (name) => name.length >= SHORTEST_NAME,
  );
}

function plainWords(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/[\s“”"‘’'「」]/g, '')
    .replace(
      /^(?:\(?[一二三四五六七八九十]{1,2}\)|[一二三四五六七八九十]{1,2}、|\d{1,2}[.、])/,
      '',
    );
}
