import { evaluateDraft, formatCells, formatOfVersion, isVerifiedZero } from '../domain';
import type {
  CellId,
  CellValue,
  Evaluation,
  ReportDraft,
  ReportFormat,
  Rule,
  Severity,
} from '../domain';

/** What one box or computed cell shows. The same object as long as nothing of it changes. */
export interface CellState {
  readonly value: CellValue;
  readonly error: string | null;
  /** Most serious finding that concerns this cell; blanks are not marked one by one. */
  readonly severity: Severity | null;
  readonly isVerifiedZero: boolean;
  /** Last year's value of the same cell; blank where there is none. */
  readonly lastYear: string;
}

export interface EvaluatedDraft {
  readonly format: ReportFormat;
  readonly draft: ReportDraft;
  readonly evaluation: Evaluation;
}

/** Holds the newest evaluation and tells each cell only of its own changes. */
export interface EvaluationStore {
  readonly current: () => EvaluatedDraft;
  readonly cellState: (id: CellId) => CellState;
  readonly update: (draft: ReportDraft) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly subscribeCell: (id: CellId, listener: () => void) => () => void;
}

interface StoreInput {
  readonly formats: readonly ReportFormat[];
  readonly rules: readonly Rule[];
  readonly draft: ReportDraft;
}

const blankState: CellState = {
  value: null,
  error: null,
  severity: null,
  isVerifiedZero: false,
  lastYear: '',
};

/** Begins with an evaluation of the draft; throws if its format is unknown. */
export function createEvaluationStore({ formats, rules, draft }: StoreInput): EvaluationStore {
  const evaluateNow = (next: ReportDraft): EvaluatedDraft => {
    const format = formatOfVersion(formats, next.formatVersion);
    if (!format) throw new Error(`No format of version ${next.formatVersion}`);
    const previousFormat = next.previous
      ? (formatOfVersion(formats, next.previous.formatVersion) ?? null)
      : null;
    return {
      format,
      draft: next,
      evaluation: evaluateDraft({ format, rules, draft: next, previousFormat }),
    };
  };
  let current = evaluateNow(draft);
  let states = cellStates(current, new Map());
  const listeners = new Set<() => void>();
  const cellListeners = new Map<CellId, Set<() => void>>();

  return {
    current: () => current,
    cellState: (id) => states.get(id) ?? blankState,
    update: (next) => {
      const before = states;
      current = evaluateNow(next);
      states = cellStates(current, before);
      for (const [id, state] of states) {
        if (before.get(id) !== state)
          for (const listener of cellListeners.get(id) ?? []) listener();
      }
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    subscribeCell: (id, listener) => {
      const own = cellListeners.get(id) ?? new Set();
      cellListeners.set(id, own.add(listener));
      return () => own.delete(listener);
    },
  };
}

function cellStates(
  { format, draft, evaluation }: EvaluatedDraft,
  before: ReadonlyMap<CellId, CellState>,
): ReadonlyMap<CellId, CellState> {
  const severities = severityByCell(evaluation);
  const states = new Map<CellId, CellState>();
  for (const id of formatCells(format).keys()) {
    const state: CellState = {
      value: evaluation.values.get(id) ?? null,
      error: evaluation.errors.get(id)?.message ?? null,
      severity: severities.get(id) ?? null,
      isVerifiedZero: isVerifiedZero(draft, id),
      lastYear: draft.previous?.cells[id] ?? '',
    };
    const known = before.get(id);
    states.set(id, known && isSame(known, state) ? known : state);
  }
  return states;
}

function isSame(left: CellState, right: CellState): boolean {
  return (
    left.value === right.value &&
    left.error === right.error &&
    left.severity === right.severity &&
    left.isVerifiedZero === right.isVerifiedZero &&
    left.lastYear === right.lastYear
  );
}

function severityByCell({ findings }: Evaluation): ReadonlyMap<CellId, Severity> {
  const severities = new Map<CellId, Severity>();
  for (const { isMissing, severity, cells } of findings) {
    if (isMissing === true) continue;
    for (const id of cells) if (!severities.has(id)) severities.set(id, severity);
  }
  return severities;
}
