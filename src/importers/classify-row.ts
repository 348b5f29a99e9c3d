import type { LinePath, TableFormat } from '../domain';
import { halfWidth, labelKey } from './label-key';
import type { SourceBox } from './source-document';
import { labelOf } from './vocabulary';
import type { LabelItem, Vocabulary } from './vocabulary';

/** What one row of a grid is, as far as its own words tell. */
export type RowClass =
  | { readonly kind: 'blank' }
  /** Nothing but figures. */
  | { readonly kind: 'figures' }
  /** A heading of a row that holds figures, and the boxes after it. */
  | {
      readonly kind: 'data';
      readonly lines: readonly DataLine[];
      readonly label: SourceBox;
      readonly rest: readonly SourceBox[];
    }
  /** A caption, or a heading over several rows. */
  | { readonly kind: 'label'; readonly caption: TableFormat | null; readonly hasFigures: boolean }
  | { readonly kind: 'heading' }
  /** Figures behind words that name no row. */
  | { readonly kind: 'unknown'; readonly words: string };

interface DataLine {
  readonly table: TableFormat;
  readonly path: LinePath;
}

export function isBlank(text: string): boolean {
  return halfWidth(text.replace(/&nbsp;?/g, ' ')).trim() === '';
}

const FIGURE =
  /^(?:[约近]?[+-]?\d[\d,. ]*(?:$|[([【%]|件|份|条|项|个|次|起|宗|家|人|万|元|余|多)|[-—–/\\、.]+$|无$|没有$|空$|暂无$)/;

/** A text that stands in a box for figures, readable or not. */
export function isFigure(text: string): boolean {
  return FIGURE.test(halfWidth(text).replace(/\s/g, '').replace(/\*\*/g, ''));
}

export function classifyRow(vocabulary: Vocabulary, row: readonly SourceBox[]): RowClass {
  const filled = row.filter(({ text }) => !isBlank(text));
  const [first] = filled;
  if (!first) return { kind: 'blank' };
  if (filled.every(({ text }) => isFigure(text))) return { kind: 'figures' };
  let groups: readonly string[] = [];
  const fitsGroups = ({ path }: DataLine) =>
    groups.every((label) => path.groups.some((group) => group.label === label));
  let caption: TableFormat | null = null;
  const isNumbered = isFigure(first.text);
  for (const box of isNumbered ? filled.slice(1) : filled) {
    const next = filled[filled.indexOf(box) + 1];
    const items = findLabels(vocabulary, box.text, next !== undefined && isFigure(next.text));
    const rows = items.filter((item) => item.role === 'row');
    const lines = rows.flatMap((item) => ('path' in item ? [item] : [])).filter(fitsGroups);
    if (lines.length > 0) {
      return { kind: 'data', lines, label: box, rest: afterLabel(row, box) };
    }
    caption = caption ?? items.find((item) => item.role === 'caption')?.table ?? null;
    if (rows.length === 0) break;
    groups = [...groups, ...rows.map(labelOf)];
  }
  if (groups.length > 0 || caption) {
    return { kind: 'label', caption, hasFigures: filled.some(({ text }) => isFigure(text)) };
  }
  const hasNumbers = filled.some(({ text }) => /\d/.test(text) && isFigure(text));
  return hasNumbers ? { kind: 'unknown', words: first.text } : { kind: 'heading' };
}

/** A converter that knows no merges writes a merged label once for each place that it covers. */
function afterLabel(row: readonly SourceBox[], label: SourceBox): readonly SourceBox[] {
  const rest = row.slice(row.indexOf(label) + 1);
  const other = rest.findIndex(({ text }) => text.trim() !== label.text.trim());
  return isFigure(label.text) || other < 0 ? rest : rest.slice(other);
}

/**
 * What a text names. A word that also heads a column (其他, 总计) names a row only with the number
 * of the official row, or if figures follow it.
 */
function findLabels(
  vocabulary: Vocabulary,
  text: string,
  hasFiguresAfter: boolean,
): readonly LabelItem[] {
  const items = vocabulary.labels.find(text)?.items ?? [];
  if (hasFiguresAfter || !items.some(({ role }) => role === 'column')) return items;
  const { number } = labelKey(text);
  return items.filter(
    (item) => item.role !== 'row' || (number !== '' && labelKey(labelOf(item)).number === number),
  );
}
