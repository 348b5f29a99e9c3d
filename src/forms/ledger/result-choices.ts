import { entryCells, linePaths, resultRows } from '../../domain';
import type { Guidance, LedgerTables } from '../../domain';

export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** Choices under one heading; those under none stand by themselves. */
interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** What may be chosen in a line, as the tables of this format word it. */
export interface ResultChoices {
  readonly applicants: readonly Choice[];
  readonly results: readonly ChoiceGroup[];
  readonly nameOf: (result: string) => string;
  readonly guidanceOf: (result: string) => readonly Guidance[];
}

export function resultChoices(tables: LedgerTables): ResultChoices {
  const rows = new Set(resultRows(tables).map(({ id }) => id));
  const paths = linePaths(tables.table.rows).filter(({ line }) => rows.has(line.id));
  const groups: { label: string; choices: Choice[] }[] = [];
  const names = new Map<string, string>();
  for (const { groups: over, line } of paths) {
    const label = over.filter(({ isSpoken }) => isSpoken !== false).pop()?.label ?? '';
    const last = groups[groups.length - 1];
    const short = line.label.replace(/（区分处理的[^）]*）$/, '');
    names.set(line.id, `${label}${line.label}`);
    if (last?.label === label) last.choices.push({ id: line.id, label: short });
    else groups.push({ label, choices: [{ id: line.id, label: short }] });
  }
  return {
    applicants: applicantsOf(tables),
    results: groups,
    nameOf: (result) => names.get(result) ?? '',
    guidanceOf: (result) =>
      (tables.table.guidance ?? []).filter(
        ({ axis, lines }) => axis === 'rows' && lines.includes(result),
      ),
  };
}

function applicantsOf({ table }: LedgerTables): readonly Choice[] {
  const entries = new Set(entryCells(table).map(({ column }) => column.id));
  const paths = linePaths(table.columns).filter(({ line }) => entries.has(line.id));
  return paths.map(({ line: { id, label } }) => ({ id, label }));
}
