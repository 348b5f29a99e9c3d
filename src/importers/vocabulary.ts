import { isGroup, leafLines, linePaths, printedTables } from '../domain';
import type { AxisNode, Group, LinePath, ReportFormat, TableFormat } from '../domain';
import { LabelSet } from './label-set';

/** What a label in a file can stand for. */
export type LabelItem =
  | { readonly role: 'row' | 'column'; readonly table: TableFormat; readonly path: LinePath }
  | { readonly role: 'row' | 'column'; readonly table: TableFormat; readonly group: Group }
  | { readonly role: 'caption' | 'corner'; readonly table: TableFormat };

/** Every label of a format's printed tables, found by wording. */
export interface Vocabulary {
  readonly format: ReportFormat;
  readonly labels: LabelSet<LabelItem>;
  /** Tables whose rows have no heading of their own. */
  readonly unlabelled: readonly TableFormat[];
}

const vocabularies = new WeakMap<ReportFormat, Vocabulary>();

export function vocabularyOf(format: ReportFormat): Vocabulary {
  const known = vocabularies.get(format);
  if (known) return known;
  const tables = printedTables(format);
  const vocabulary = {
    format,
    labels: new LabelSet(tables.flatMap(labelsOfTable)),
    unlabelled: tables.filter((table) => leafLines(table.rows).every(({ label }) => label === '')),
  };
  vocabularies.set(format, vocabulary);
  return vocabulary;
}

type Labelled = readonly [label: string, item: LabelItem];

function labelsOfTable(table: TableFormat): readonly Labelled[] {
  const corner = [table.rowHeading, table.cornerNote].filter((text) => text !== undefined);
  return [
    ...(table.caption === undefined ? [] : [[table.caption, { role: 'caption', table }] as const]),
    ...corner.map((text) => [text, { role: 'corner', table }] as const),
    ...labelsOfAxis(table, 'row'),
    ...labelsOfAxis(table, 'column'),
  ];
}

function labelsOfAxis(table: TableFormat, role: 'row' | 'column'): readonly Labelled[] {
  const axis = role === 'row' ? table.rows : table.columns;
  return [
    ...linePaths(axis).flatMap((path) =>
      wordingsOf(path).map((wording): Labelled => [wording, { role, table, path }]),
    ),
    ...groupsOf(axis).map((group): Labelled => [group.label, { role, table, group }]),
  ];
}

/** “结果维持”, and with its groups before it, as tables without merged headings have it. */
function wordingsOf({ groups, line }: LinePath): readonly string[] {
  if (line.label === '') return [''];
  return groups.reduceRight<readonly string[]>(
    (wordings, group) => [...wordings, `${group.label}${wordings[wordings.length - 1] ?? ''}`],
    [line.label],
  );
}

function groupsOf(axis: readonly AxisNode[]): readonly Group[] {
  return axis.flatMap((node) => (isGroup(node) ? [node, ...groupsOf(node.children)] : []));
}

export function labelOf(item: LabelItem): string {
  if ('group' in item) return item.group.label;
  return 'path' in item ? item.path.line.label : '';
}
