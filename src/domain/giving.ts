import { askedFigures } from './asked-figures';
import type { AskedFigure } from './asked-figures';
import { plainCellText } from './cell-text';
import { countLedger } from './count-ledger';
import { isVerifiedZero, parseYear } from './draft';
import type { ReportDraft } from './draft';
import type { FigureSources } from './figure-sources';
import type { Giver, ReportFormat } from './format';

/** Those who give something, with what they give. */
export interface GiverGroup {
  readonly name: string;
  readonly figures: readonly AskedFigure[];
}

type Draft = Pick<ReportDraft, 'figureSources' | 'identity'>;

function giverName({ id, name, names }: Giver, { figureSources, identity }: Draft): string {
  const called = (figureSources.givers[id] ?? '').trim();
  return called === '' ? (names?.[identity.officeKind] ?? name) : called;
}

/** Who gives a figure: whom a person named for it, else whom the format names. */
export function givenBy(figure: AskedFigure, draft: Draft): string {
  const by = (draft.figureSources.figures[figure.id]?.by ?? '').trim();
  return by === '' ? giverName(figure.giver, draft) : by;
}

/** True once a person has said who gives it: for the figure, or for all that this giver gives. */
export function isGiverNamed({ id, giver }: AskedFigure, { figureSources }: Draft): boolean {
  const { figures, givers } = figureSources;
  return [figures[id]?.by, givers[giver.id]].some((name) => (name ?? '').trim() !== '');
}

/** All who give something, in the order of their first figure; each figure is with one of them. */
export function giverGroups(format: ReportFormat, draft: Draft): readonly GiverGroup[] {
  const groups = new Map<string, AskedFigure[]>();
  for (const figure of askedFigures(format)) {
    const name = givenBy(figure, draft);
    const own = groups.get(name);
    if (own) own.push(figure);
    else groups.set(name, [figure]);
  }
  return [...groups].map(([name, figures]) => ({ name, figures }));
}

/** Counted from the office's own ledger: nobody need be asked. */
export function isFromLedger(
  { id, cells }: AskedFigure,
  format: ReportFormat,
  draft: ReportDraft,
): boolean {
  if (Object.keys(draft.ledger).length === 0) return false;
  const { values } = countLedger(format, draft.ledger, parseYear(draft.year));
  return id === format.ledger?.table || cells.some((cell) => values.has(cell.id));
}

/** What such an office cannot have: nobody need be asked for the 0. */
export function isPresetZero({ cells }: AskedFigure, format: ReportFormat, draft: ReportDraft) {
  const presets = format.presets.map(({ id }) => id);
  const isPreset = (id: AskedFigure['cells'][number]['id']) =>
    isVerifiedZero(draft, id) && presets.includes(draft.verifiedZero[id] ?? '');
  return cells.length > 0 && cells.every(({ id }) => isPreset(id));
}

/** What stands in the boxes of a figure, in plain form; blank while nothing does. */
export function figureText(
  { id, cells }: AskedFigure,
  draft: Pick<ReportDraft, 'cells' | 'figureSources'>,
): string {
  if (cells.length === 0)
    return plainCellText('count', draft.figureSources.others[id] ?? '').trim();
  const texts = cells.map((cell) => plainCellText(cell.kind, draft.cells[cell.id] ?? '').trim());
  return texts.join(' ').trim();
}

/** 已核: somebody looked it up, and it still says what it said then. */
export function isFigureVerified(
  figure: AskedFigure,
  draft: Pick<ReportDraft, 'cells' | 'figureSources'>,
): boolean {
  const verified = draft.figureSources.figures[figure.id]?.verified ?? '';
  return verified !== '' && verified === figureText(figure, draft);
}

function withSources(draft: ReportDraft, changed: Partial<FigureSources>): ReportDraft {
  return { ...draft, figureSources: { ...draft.figureSources, ...changed } };
}

function withFigure(
  draft: ReportDraft,
  id: string,
  changed: Partial<FigureSources['figures'][string]>,
): ReportDraft {
  const { [id]: before, ...others } = draft.figureSources.figures;
  const figure = { by: '', verified: '', ...before, ...changed };
  const isBlank = figure.by === '' && figure.verified === '';
  return withSources(draft, { figures: isBlank ? others : { ...others, [id]: figure } });
}

/** Names who gives a figure; blank: whom the format names. */
export function withGiver(draft: ReportDraft, { id }: AskedFigure, name: string): ReportDraft {
  return withFigure(draft, id, { by: name.trim() });
}

/** Ticks a figure as looked up as it stands now, or takes the tick back. A blank cannot be ticked. */
export function withVerified(
  draft: ReportDraft,
  figure: AskedFigure,
  isVerified: boolean,
): ReportDraft {
  return withFigure(draft, figure.id, { verified: isVerified ? figureText(figure, draft) : '' });
}

/** Gives another name to one who gives something, wherever it stands. */
export function withGiverRenamed(
  format: ReportFormat,
  draft: ReportDraft,
  from: string,
  to: string,
): ReportDraft {
  const name = to.trim();
  if (name === '' || name === from) return draft;
  const called = (format.givers ?? []).filter((giver) => giverName(giver, draft) === from);
  const figures = Object.entries(draft.figureSources.figures).map(([id, figure]) => {
    const by = figure.by.trim() === from ? name : figure.by;
    return [id, { ...figure, by }] as const;
  });
  return withSources(draft, {
    givers: {
      ...draft.figureSources.givers,
      ...Object.fromEntries(called.map(({ id }) => [id, name])),
    },
    figures: Object.fromEntries(figures),
  });
}

/** Types a figure that stands in no table. */
export function withOtherFigure(draft: ReportDraft, id: string, typed: string): ReportDraft {
  return withSources(draft, { others: { ...draft.figureSources.others, [id]: typed } });
}
