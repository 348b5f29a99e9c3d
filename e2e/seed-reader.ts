import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FormVersion } from './official-form';
import { officialForm } from './official-form';

/** Reads the tables of five real reports, which lie beside the repository where they lie at all. */

const folder = resolve('../shared/seeds');

export const hasSeeds = existsSync(folder);
export const noSeeds = `没有 ${folder}，跳过真实报告`;

/** Figures by cell id, as printed; rows that the report lacks are left out. */
export function readSeed(number: string, version: FormVersion): Record<string, string> {
  const name = readdirSync(folder).find((file) => file.startsWith(number));
  if (name === undefined) throw new Error(`No seed ${number} in ${folder}`);
  const tokens = readFileSync(join(folder, name), 'utf8')
    .split(/[\n\t|]/)
    .map(plain)
    .filter(Boolean);
  const figures: Record<string, string> = {};
  let position = 0;
  for (const { id: table, columns, rows } of officialForm(version).tables) {
    for (const { id: row, path } of rows) {
      const found = findRow(tokens, position, path[path.length - 1], columns.length);
      if (!found) continue;
      position = found.end;
      columns.forEach(({ id }, index) => {
        figures[`${table}/${row}/${id}`] = found.numbers[index] ?? '';
      });
    }
  }
  return figures;
}

function plain(token: string): string {
  return token.normalize('NFKC').replace(/\s/g, '').replace('本单位', '本机关');
}

/** The first label with enough numbers straight after it; a table without row labels is all numbers. */
function findRow(
  tokens: readonly string[],
  from: number,
  label: string | undefined,
  count: number,
) {
  for (let index = from; index < tokens.length; index += 1) {
    if (label !== undefined && !isLabel(tokens[index] ?? '', plain(label))) continue;
    const start = label === undefined ? index : index + 1;
    const numbers = tokens.slice(start, start + count);
    if (numbers.length === count && numbers.every(isNumber)) return { numbers, end: start + count };
  }
  return undefined;
}

/** Some reports print a label without its first word: 规范性文件 for 行政规范性文件. */
function isLabel(token: string, label: string): boolean {
  return token === label || (token.length >= 5 && label.endsWith(token));
}

function isNumber(token: string): boolean {
  return /^\d+(\.\d+)?(件|万元)?$/.test(token);
}
