import { formatListNumber } from './list-number';

/** The number Word shows before a paragraph of a list; each call counts one paragraph on. */
export type ListNumbers = (
  numberId: string,
  level: number | undefined,
  styleId: string | undefined,
) => string;

/** One level of a list. */
export interface Level {
  start: number;
  format: string;
  /** “（%1）”, “%1.%2” */
  text: string;
  suffix: string;
  /** The level whose next number starts this one again; 0: none does. */
  restartsAfter?: number;
  isLegal: boolean;
  styleId?: string;
}

export interface Abstract {
  readonly levels: Map<number, Level>;
  /** Points to the list style that holds the levels. */
  styleLink?: string;
  numberStyleLink?: string;
}

export interface Instance {
  abstractId: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

/** The lists of a file: what they look like, and their uses by number. */
export interface Numbering {
  readonly abstracts: Map<string, Abstract>;
  readonly instances: Map<string, Instance>;
}

/** Last number by level; undefined: not begun, or to begin again. */
type Counts = (number | undefined)[];

const MAX_LEVELS = 9;

/** Counts the paragraphs of lists as Word does: the uses of one list count on together. */
export function countLists(numbering: Numbering): ListNumbers {
  const counters = new Map<string, Counts>();
  const begun = new Set<string>();
  return (numberId, givenLevel, styleId) => {
    const instance = numbering.instances.get(numberId);
    if (instance === undefined) return '';
    const levels = levelsOf(numbering, instance);
    const level = givenLevel ?? levelOfStyle(levels, styleId);
    if (!levels.has(level)) return '';
    const counts = counters.get(instance.abstractId) ?? [];
    counters.set(instance.abstractId, counts);
    if (!begun.has(numberId)) {
      begun.add(numberId);
      for (const overridden of instance.starts.keys())
        counts.length = Math.min(counts.length, overridden);
    }
    count(counts, level, levels, instance);
    return write(counts, level, levels);
  };
}

function count(
  counts: Counts,
  level: number,
  levels: ReadonlyMap<number, Level>,
  { starts }: Instance,
): void {
  const startOf = (each: number) => starts.get(each) ?? levels.get(each)?.start ?? 1;
  for (let upper = 0; upper < level; upper += 1) counts[upper] ??= startOf(upper);
  const current = counts[level];
  counts[level] = current === undefined ? startOf(level) : current + 1;
  for (let lower = level + 1; lower < MAX_LEVELS; lower += 1) {
    const after = levels.get(lower)?.restartsAfter ?? lower;
    if (level < after) counts[lower] = undefined;
  }
}

function write(counts: Counts, level: number, levels: ReadonlyMap<number, Level>): string {
  const own = levels.get(level);
  if (own === undefined || own.format === 'bullet' || own.format === 'none') return '';
  const text = own.text.replace(/%([1-9])/g, (_, digit) => {
    const place = Number(digit) - 1;
    const format = levels.get(place)?.format ?? 'decimal';
    return formatListNumber(counts[place] ?? 1, own.isLegal ? 'decimal' : format);
  });
  const needsSpace = own.suffix !== 'nothing' && /[\p{L}\p{N}]$/u.test(text);
  return needsSpace ? `${text} ` : text;
}

function levelsOf({ abstracts }: Numbering, instance: Instance): Map<number, Level> {
  let abstract = abstracts.get(instance.abstractId);
  const link = abstract?.numberStyleLink;
  if (link !== undefined) {
    abstract = Array.from(abstracts.values()).find(({ styleLink }) => styleLink === link);
  }
  const levels = abstract?.levels ?? new Map<number, Level>();
  if (instance.levels.size === 0) return levels;
  return new Map([...levels, ...instance.levels]);
}

function levelOfStyle(levels: ReadonlyMap<number, Level>, styleId: string | undefined): number {
  if (styleId === undefined) return 0;
  for (const [level, { styleId: linked }] of levels) if (linked === styleId) return level;
  return 0;
}

export function newLevel(): Level {
  return { start: 1, format: 'decimal', text: '', suffix: 'tab', isLegal: false };
}
