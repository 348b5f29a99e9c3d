import {
  figureText,
  givenBy,
  giverGroups,
  isAsked,
  isFigureVerified,
  isFromLedger,
  isPresetZero,
} from '../../domain';
import type { AskedFigure, ReportDraft, ReportFormat } from '../../domain';
import type { EvaluationStore } from '../evaluation-store';

/** One line of the page. */
export interface AskingRow {
  readonly figure: AskedFigure;
  /** What stands in its boxes; of a table, how many of them are filled in. */
  readonly text: string;
  readonly isFilled: boolean;
  readonly lastYear: string;
  readonly by: string;
  readonly isVerified: boolean;
  /** It was 已核, and says something else since. */
  readonly isChangedSince: boolean;
  /** Why nobody need be asked; blank where somebody has to be. */
  readonly source: string;
}

/** Takes a draft in which a box of the page was typed into, by its address. */
export type TypeInDraft = (draft: ReportDraft, field: string) => void;

export interface AskingGroup {
  readonly name: string;
  readonly rows: readonly AskingRow[];
  readonly isAsked: boolean;
}

export function askingGroups(
  store: EvaluationStore,
  format: ReportFormat,
  draft: ReportDraft,
): readonly AskingGroup[] {
  return giverGroups(format, draft).map(({ name, figures }) => ({
    name,
    rows: figures.map((figure) => rowOf(store, format, draft, figure)),
    isAsked: figures.some((figure) => isAsked(figure, format, draft)),
  }));
}

function rowOf(
  store: EvaluationStore,
  format: ReportFormat,
  draft: ReportDraft,
  figure: AskedFigure,
): AskingRow {
  const text = figureText(figure, draft);
  const filled = figure.cells.filter(({ id }) => (draft.cells[id] ?? '').trim() !== '').length;
  const [first] = figure.cells;
  const isVerified = isFigureVerified(figure, draft);
  const verified = draft.figureSources.figures[figure.id]?.verified ?? '';
  return {
    figure,
    text:
      figure.kind === 'table'
        ? `填了 ${String(filled)} 格，共 ${String(figure.cells.length)} 格`
        : text,
    isFilled: text !== '',
    lastYear: figure.kind === 'cell' && first ? store.cellState(first.id).lastYear : '',
    by: givenBy(figure, draft),
    isVerified,
    isChangedSince: verified !== '' && !isVerified,
    source: sourceOf(figure, format, draft),
  };
}

function sourceOf(figure: AskedFigure, format: ReportFormat, draft: ReportDraft): string {
  if (isFromLedger(figure, format, draft)) return '由台账统计';
  return isPresetZero(figure, format, draft) ? '不用问' : '';
}
