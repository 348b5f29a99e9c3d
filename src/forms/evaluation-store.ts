import {
  bySeverity,
  evaluateDraft,
  formatCells,
  formatOfVersion,
  isVerifiedZero,
  reportProgress,
} from '../domain';
import type {
  CellId,
  CellValue,
  Evaluation,
  Finding,
  Progress,
  ReportDraft,
  ReportFormat,
  Rule,
  Severity,
} from '../domain';
import { isSameContent, keepSame } from './same-content';

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
  /** Its findings stay the same objects, in the same array, as long as they say the same. */
  readonly evaluation: Evaluation;
  /** The part of the findings that words alone decide. */
  readonly wordFindings: readonly Finding[];
  /** How far each step has come; the same array as long as nothing of it changes. */
  readonly progress: readonly Progress[];
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
  let current = evaluateNext({ formats, rules, draft }, null);
  let states = cellStates(current, new Map());
  const listeners = new Set<() => void>();
  const cellListeners = new Map<CellId, Set<() => void>>();

  return {
    current: () => current,
    cellState: (id) => states.get(id) ?? blankState,
    update: (next) => {
      const before = states;
      current = evaluateNext({ formats, rules, draft: next }, current);
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

/** Evaluates a draft, taking over from the evaluation before whatever still says the same. */
function evaluateNext(
  { formats, rules, draft }: StoreInput,
  before: EvaluatedDraft | null,
): EvaluatedDraft {
  const format = formatOfVersion(formats, draft.formatVersion);
  if (!format) throw new Error(`No format of version ${draft.formatVersion}`);
  const previousFormat = draft.previous
    ? (formatOfVersion(formats, draft.previous.formatVersion) ?? null)
    : null;
  const evaluateBy = (reads: Rule['reads']) =>
    evaluateDraft({
      format,
      rules: rules.filter((rule) => rule.reads === reads),
      draft,
      previousFormat,
    });
  const newest = evaluateBy('numbers');
  const wordFindings =
    before && isSameContent(wordsOf(before.draft), wordsOf(draft))
      ? before.wordFindings
      : evaluateBy('words').findings;
  const findings = keepSame(
    before?.evaluation.findings ?? [],
    bySeverity([...newest.findings, ...wordFindings]),
  );
  const evaluation: Evaluation = { ...newest, findings };
  const progress = keepSame(before?.progress ?? [], reportProgress(format, draft, evaluation));
  return { format, draft, evaluation, wordFindings, progress };
}

/** All that rules about words may look at: they hold words to numbers, so boxes are among it. */
function wordsOf({ previous, ...rest }: ReportDraft) {
  const { formatVersion, year, identity, cells, narrative, ownHeadings, settled, remarks } = rest;
  return {
    formatVersion,
    year,
    identity,
    cells,
    narrative,
    ownHeadings,
    settled,
    remarks,
    previous,
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
    states.set(id, known && isSameState(known, state) ? known : state);
  }
  return states;
}

function isSameState(left: CellState, right: CellState): boolean {
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
  for (const { isMissing, settledReason, severity, cells } of findings) {
    if (isMissing === true || settledReason !== undefined) continue;
    for (const id of cells) if (!severities.has(id)) severities.set(id, severity);
  }
  return severities;
}
