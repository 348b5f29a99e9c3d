import {
  bySeverity,
  countLedger,
  draftContext,
  findInDraft,
  formatCells,
  formatOfVersion,
  isVerifiedZero,
  movedFindings,
  movedPlaces,
  noNotes,
  parseYear,
  reportProgress,
  subtractDecimals,
} from '../domain';
import type {
  CellId,
  CellValue,
  Decimal,
  Evaluation,
  Finding,
  Progress,
  ReportDraft,
  ReportFormat,
  Rule,
  RuleContext,
  Severity,
  WordNotes,
} from '../domain';
import { createBackgroundRun } from './background-run';
import type { Steps } from './background-run';
import { lastYearFigures } from './last-year-figures';
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
  /** What the ledger counts here; `null` where it says nothing. */
  readonly counted: Decimal | null;
  /** What stands here less what was counted; `null` while here stands no number. */
  readonly overCounted: Decimal | null;
}

export interface EvaluatedDraft {
  readonly format: ReportFormat;
  readonly draft: ReportDraft;
  /** Its findings stay the same objects, in the same array, as long as they say the same. */
  readonly evaluation: Evaluation;
  /** The part of the findings that rules about words made. */
  readonly wordFindings: readonly Finding[];
  /** Moves and is renewed as the findings about words are. */
  readonly wordNotes: WordNotes;
  /**
   * False while rules about words have not yet seen the newest draft. Until then their findings stay
   * where their words still stand.
   */
  readonly isChecked: boolean;
  /** How far each step has come; the same array as long as nothing of it changes. */
  readonly progress: readonly Progress[];
}

/** Holds the newest evaluation and tells each cell only of its own changes. */
export interface EvaluationStore {
  readonly current: () => EvaluatedDraft;
  readonly cellState: (id: CellId) => CellState;
  /** Numbers and what follows from them are new at once; words are checked when the typing pauses. */
  readonly update: (draft: ReportDraft) => void;
  /** From now on: the office has switched some on or off. */
  readonly takeRules: (rules: readonly Rule[]) => void;
  /** Ends what is left of the check first: for what leaves the house. */
  readonly newest: () => EvaluatedDraft;
  readonly subscribe: (listener: () => void) => () => void;
  readonly subscribeCell: (id: CellId, listener: () => void) => () => void;
}

interface StoreInput {
  readonly formats: readonly ReportFormat[];
  readonly rules: readonly Rule[];
  readonly draft: ReportDraft;
  /** What there is to note in words besides findings; looked at along with them. */
  readonly notesOnWords?: (context: RuleContext) => WordNotes;
}

const blankState: CellState = {
  value: null,
  error: null,
  severity: null,
  isVerifiedZero: false,
  lastYear: '',
  counted: null,
  overCounted: null,
};

const unread = { wordFindings: [], wordNotes: noNotes, isChecked: false };

/** Begins with what follows from the numbers of the draft; throws if its format is unknown. */
export function createEvaluationStore(input: StoreInput): EvaluationStore {
  const { formats, draft, notesOnWords = () => noNotes } = input;
  let { numberRules, wordRules } = byWhatTheyRead(input.rules);
  const run = createBackgroundRun();
  const { tell, subscribe, subscribeCell } = createListeners();
  const first = { context: contextOf(formats, draft), draft, numberRules, ...unread };
  let current = evaluateNext(first, null);
  let states = cellStates(formats, current, new Map());

  const take = (next: NextInput) => {
    const before = states;
    current = evaluateNext(next, current);
    states = cellStates(formats, current, before);
    tell([...states].flatMap(([id, state]) => (before.get(id) === state ? [] : id)));
  };
  function* checkWords(words: Pick<NextInput, 'context' | 'draft'>): Steps {
    const wordFindings: Finding[] = [];
    for (const rule of wordRules) {
      wordFindings.push(...findInDraft(rule, words.context, words.draft));
      yield;
    }
    // What no rule about words reads may have changed meanwhile, the reason of an export say.
    const { draft: newest } = current;
    const { context: read } = words;
    const wordNotes = notesOnWords(read);
    take({ context: read, draft: newest, numberRules, wordFindings, wordNotes, isChecked: true });
  }
  run.start(checkWords(first));
  const look = (next: ReportDraft, isSame: boolean) => {
    const words = { context: contextOf(formats, next), draft: next };
    const { wordFindings: known, wordNotes: notes, draft: before, isChecked } = current;
    if (!isSame) run.start(checkWords(words));
    const wordFindings = isSame ? known : movedFindings(known, before, next);
    const wordNotes = isSame ? notes : movedNotes(notes, before, next);
    take({ ...words, numberRules, wordFindings, wordNotes, isChecked: isSame && isChecked });
  };

  return {
    current: () => current,
    cellState: (id) => states.get(id) ?? blankState,
    update: (next) => look(next, isSameContent(wordsOf(current.draft), wordsOf(next))),
    takeRules: (rules) => {
      ({ numberRules, wordRules } = byWhatTheyRead(rules));
      look(current.draft, false);
    },
    newest: () => {
      run.finish();
      return current;
    },
    subscribe,
    subscribeCell,
  };
}

function byWhatTheyRead(rules: readonly Rule[]) {
  return {
    numberRules: rules.filter(({ reads }) => reads === 'numbers'),
    wordRules: rules.filter(({ reads }) => reads === 'words'),
  };
}

/** Everyone who hears of each draft, and those who hear of one cell. */
function createListeners() {
  const listeners = new Set<() => void>();
  const cellListeners = new Map<CellId, Set<() => void>>();
  return {
    tell: (changed: readonly CellId[]) => {
      for (const id of changed) for (const listener of cellListeners.get(id) ?? []) listener();
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    subscribeCell: (id: CellId, listener: () => void) => {
      const own = cellListeners.get(id) ?? new Set();
      cellListeners.set(id, own.add(listener));
      return () => own.delete(listener);
    },
  };
}

function contextOf(formats: readonly ReportFormat[], draft: ReportDraft): RuleContext {
  const format = formatOfVersion(formats, draft.formatVersion);
  if (!format) throw new Error(`No format of version ${draft.formatVersion}`);
  const previousFormat = draft.previous
    ? (formatOfVersion(formats, draft.previous.formatVersion) ?? null)
    : null;
  return draftContext({ format, draft, previousFormat });
}

interface NextInput extends Pick<
  EvaluatedDraft,
  'draft' | 'wordFindings' | 'wordNotes' | 'isChecked'
> {
  readonly context: RuleContext;
  readonly numberRules: readonly Rule[];
}

/** Evaluates a draft, taking over from the evaluation before whatever still says the same. */
function evaluateNext(
  { context, draft, numberRules, wordFindings, wordNotes, isChecked }: NextInput,
  before: EvaluatedDraft | null,
): EvaluatedDraft {
  const { format, report, values, errors } = context;
  const found = numberRules.flatMap((rule) => findInDraft(rule, context, draft));
  const findings = keepSame(
    before?.evaluation.findings ?? [],
    bySeverity([...found, ...wordFindings]),
  );
  const evaluation: Evaluation = { report, values, errors, findings };
  const progress = keepSame(before?.progress ?? [], reportProgress(format, draft, evaluation));
  return { format, draft, evaluation, wordFindings, wordNotes, isChecked, progress };
}

/** Likeness is measured anew when the typing pauses; until then it is as it was. */
function movedNotes(notes: WordNotes, before: ReportDraft, next: ReportDraft): WordNotes {
  const figures = movedPlaces(notes.figures, before, next);
  const generated = movedPlaces(notes.generated, before, next);
  const fills = movedPlaces(notes.fills, before, next);
  const isSame =
    figures === notes.figures && generated === notes.generated && fills === notes.fills;
  return isSame ? notes : { ...notes, figures, generated, fills };
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
  formats: readonly ReportFormat[],
  { format, draft, evaluation }: EvaluatedDraft,
  before: ReadonlyMap<CellId, CellState>,
): ReadonlyMap<CellId, CellState> {
  const lastYear = draft.previous ? lastYearFigures(formats, draft.previous) : {};
  const severities = severityByCell(evaluation);
  const counts = countLedger(format, draft.ledger, parseYear(draft.year)).values;
  const states = new Map<CellId, CellState>();
  for (const id of formatCells(format).keys()) {
    const value = evaluation.values.get(id) ?? null;
    const counted = counts.get(id) ?? null;
    const state: CellState = {
      value,
      counted,
      overCounted: value === null || counted === null ? null : difference(value, counted),
      error: evaluation.errors.get(id)?.message ?? null,
      severity: severities.get(id) ?? null,
      isVerifiedZero: isVerifiedZero(draft, id),
      lastYear: lastYear[id] ?? '',
    };
    const known = before.get(id);
    states.set(id, known && isSameState(known, state) ? known : state);
  }
  return states;
}

/** Nearly always none, and asked for each box at each key. */
function difference(value: Decimal, counted: Decimal): Decimal {
  return value === counted ? '0' : subtractDecimals(value, counted);
}

function isSameState(left: CellState, right: CellState): boolean {
  return (
    left.value === right.value &&
    left.error === right.error &&
    left.severity === right.severity &&
    left.isVerifiedZero === right.isVerifiedZero &&
    left.lastYear === right.lastYear &&
    left.counted === right.counted &&
    left.overCounted === right.overCounted
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
