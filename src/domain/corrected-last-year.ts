import { attachedPart, carriedCells } from './carry-over';
import type { YearInput } from './carry-over';
import { isSameOffice, newestFirst } from './comparable-years';
import type { StoredDraft } from './comparable-years';
import { countLedger } from './count-ledger';
import { parseYear } from './draft';
import type { AttachedDraft, ReportDraft } from './draft';
import type { ReportFormat } from './format';
import { editionNumber } from './stage';

/**
 * Last year's report as it is since its 更正, where this computer holds it and another content came
 * with the open report; else `null`. Of several the one that was changed last counts.
 */
export function correctedLastYear(
  own: ReportDraft,
  others: readonly StoredDraft[],
): ReportDraft | null {
  const { previous } = own;
  const year = previous && parseYear(previous.year);
  if (!previous || year === null) return null;
  const [newest] = newestFirst(others).filter(
    (draft) =>
      isSameOffice(draft, own) &&
      parseYear(draft.year) === year &&
      draft.formatVersion === previous.formatVersion,
  );
  if (!newest || editionNumber(newest) === 1) return null;
  return saysTheSame(previous, newest) ? null : newest;
}

/** A box never typed into is a blank one. */
function saysTheSame(left: AttachedDraft, right: AttachedDraft): boolean {
  const isSame = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>) =>
    [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
      (key) => (a[key] ?? '').trim() === (b[key] ?? '').trim(),
    );
  return (
    isSame(left.cells, right.cells) &&
    isSame(left.narrative, right.narrative) &&
    JSON.stringify(left.ownHeadings) === JSON.stringify(right.ownHeadings)
  );
}

interface WithCorrection {
  readonly draft: ReportDraft;
  /** So many boxes hold another figure now. */
  readonly followed: number;
  /** So many would follow from last year, but a person or the ledger has put something else there. */
  readonly stayed: number;
}

/**
 * The report with the corrected last year in place of the one that came with it. Boxes that hold what
 * was carried over from the old one, and blank ones, follow; all others stay.
 */
export function withCorrectedLastYear(
  draft: ReportDraft,
  format: ReportFormat,
  corrected: YearInput,
): WithCorrection {
  const { previous } = draft;
  const before = previous ? carriedCells({ ...corrected, draft: previous }, format) : {};
  const after = carriedCells(corrected, format);
  const counted = countLedger(format, draft.ledger, parseYear(draft.year)).values;
  const changed = idsOfBoth(before, after).filter((id) => before[id] !== after[id]);
  const following = changed.filter((id) => {
    const typed = (draft.cells[id] ?? '').trim();
    return !counted.has(id) && (typed === '' || typed === before[id]);
  });
  const cells = Object.fromEntries(following.map((id) => [id, after[id] ?? '']));
  return {
    draft: {
      ...draft,
      cells: { ...draft.cells, ...cells },
      previous: attachedPart(corrected.draft),
    },
    followed: following.length,
    stayed: changed.filter((id) => !following.includes(id) && draft.cells[id] !== after[id]).length,
  };
}

function idsOfBoth(
  before: ReturnType<typeof carriedCells>,
  after: ReturnType<typeof carriedCells>,
) {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...ids] as (keyof typeof after)[];
}
