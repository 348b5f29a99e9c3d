import { askedFigures } from './asked-figures';
import type { AskedFigure } from './asked-figures';
import { parseCellText, plainCellText } from './cell-text';
import { parseYear } from './draft';
import type { ReportDraft } from './draft';
import type { CellId, CellKind, ReportFormat } from './format';
import { withGiver, withOtherFigure } from './giving';
import { nameWithUnit } from './number-sheet';

/** What a filled sheet says, cell by cell. */
export interface FilledSheet {
  /** Where it was read, for people: the file, and the sheet in it. */
  readonly place: string;
  readonly organization: string;
  readonly year: string;
  readonly giver: string;
  readonly figures: readonly FilledFigure[];
  /** What was written besides: who filled it in, and why something is as it is. */
  readonly remarks: readonly string[];
}

export interface FilledFigure {
  /** A cell id, or the id of a figure that stands in no table. */
  readonly code: string;
  /** Name beside it, by which a row out of its place is noticed. */
  readonly label: string;
  /** As it stands in the sheet; blank where nothing was filled in. */
  readonly text: string;
}

/** One figure that would be another. */
interface FigureChange {
  readonly id: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What taking over filled sheets would do; nothing has been changed yet. */
export interface FiguresPlan {
  readonly draft: ReportDraft;
  readonly changes: readonly FigureChange[];
  /** Figures that stand there already as they were given. */
  readonly unchanged: number;
  readonly leftOut: readonly { readonly text: string; readonly why: string }[];
  /** Names of figures that nobody filled in. */
  readonly blank: readonly string[];
}

/** What the figure of a code is, wherever it stands. */
interface Place {
  readonly figure: AskedFigure;
  readonly name: string;
  readonly kind: CellKind;
  readonly cell: CellId | null;
}

/** Why a sheet is not of this report; `null` if it is. */
export function strangeSheet(sheet: FilledSheet, draft: ReportDraft): string | null {
  const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');
  const { organization } = draft.identity;
  const year = parseYear(sheet.year);
  const sameOffice = plain(sheet.organization) === plain(organization);
  if (sameOffice && year === parseYear(draft.year)) return null;
  const office = sheet.organization.trim() === '' ? '没写机关' : sheet.organization.trim();
  return `单子上写的是${office}${year === null ? '，没写年度' : `，${String(year)}年`}，和这份年报不同。`;
}

/** Compares filled sheets with the boxes. */
export function planFigures(
  format: ReportFormat,
  draft: ReportDraft,
  sheets: readonly FilledSheet[],
): FiguresPlan {
  const places = placesOf(format);
  const leftOut: { text: string; why: string }[] = [];
  const blank: string[] = [];
  const taken = new Map<string, { readonly value: string; readonly giver: string }[]>();
  for (const sheet of sheets) {
    for (const filled of sheet.figures) {
      const place = places.get(filled.code);
      const read = readFigure(place, filled);
      const name = place?.name ?? filled.label;
      if (read.why !== null)
        leftOut.push({ text: shownAs(name, filled.text, sheet), why: read.why });
      else if (read.value === '') blank.push(name);
      else {
        const value = { value: read.value, giver: sheet.giver.trim() };
        taken.set(filled.code, [...(taken.get(filled.code) ?? []), value]);
      }
    }
  }
  const changes: FigureChange[] = [];
  let unchanged = 0;
  let next = draft;
  for (const [code, given] of taken) {
    const place = places.get(code);
    const [first, ...more] = given;
    if (!place || !first) continue;
    if (more.some(({ value }) => value !== first.value)) {
      const values = given.map(({ value, giver }) => `${giver} ${value}`).join('、');
      leftOut.push({ text: `${place.name}：${values}`, why: '几张单子填的不同，请问清楚再填。' });
      continue;
    }
    const before = textAt(draft, place);
    if (plainCellText(place.kind, before) === first.value) unchanged += 1;
    else changes.push({ id: code, name: place.name, before, after: first.value });
    next = withTaken(next, place, first.value, first.giver);
  }
  return { draft: next, changes, unchanged, leftOut, blank };
}

function placesOf(format: ReportFormat): ReadonlyMap<string, Place> {
  const places = askedFigures(format).flatMap((figure): Place[] =>
    figure.cells.length === 0
      ? [{ figure, name: figure.name, kind: 'count', cell: null }]
      : figure.cells.map(({ id, name, kind, table }) => ({
          figure,
          name: figure.kind === 'table' ? `${table.name}：${name}` : figure.name,
          kind,
          cell: id,
        })),
  );
  return new Map(places.map((place) => [place.cell ?? place.figure.id, place]));
}

function readFigure(place: Place | undefined, { label, text }: FilledFigure) {
  const fails = (why: string) => ({ value: '', why });
  const isBlank = text.trim() === '';
  if (!place) return isBlank ? { value: '', why: null } : fails('这份年报里没有这个数。');
  if (!isBlank && !isNamed(place, label)) {
    return fails('名称和代码对不上，可能改过名称或移过行，请对照着填。');
  }
  const parsed = parseCellText(place.kind, text);
  return parsed.error ? fails(parsed.error.message) : { value: parsed.value ?? '', why: null };
}

/** A row of a table is named without its column. */
function isNamed({ figure, name }: Place, label: string): boolean {
  const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');
  const wanted = plain(label);
  if (figure.kind !== 'table') return [name, nameWithUnit(figure)].map(plain).includes(wanted);
  return wanted !== '' && plain(name).includes(`:${wanted},`);
}

function shownAs(name: string, text: string, { place }: FilledSheet): string {
  const shown = text.trim().length > 30 ? `${text.trim().slice(0, 30)}…` : text.trim();
  return `${name}：${shown}（${place}）`;
}

function textAt(draft: ReportDraft, { figure, cell }: Place): string {
  return cell === null ? (draft.figureSources.others[figure.id] ?? '') : (draft.cells[cell] ?? '');
}

/** Who gave it is known from now on. */
function withTaken(
  draft: ReportDraft,
  { figure, cell }: Place,
  value: string,
  giver: string,
): ReportDraft {
  const named = giver === '' ? draft : withGiver(draft, figure, giver);
  if (cell === null) return withOtherFigure(named, figure.id, value);
  return { ...named, cells: { ...named.cells, [cell]: value } };
}
