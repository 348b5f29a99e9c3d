import { createContext, memo, useContext, useId, useMemo } from 'react';
import { emptyDraft, evaluateDraft } from '../domain';
import type { CellId, CellValue, TableCell } from '../domain';
import { stateNames } from './import-review';
import type { ReviewCell, ReviewContent } from './import-review';
import { MandatedTable } from './MandatedTable';

interface ImportReviewTablesProps {
  readonly content: ReviewContent;
  readonly values: ReadonlyMap<CellId, string>;
  readonly onChange: (id: CellId, value: string) => void;
}

interface Review extends Pick<ImportReviewTablesProps, 'values' | 'onChange'> {
  readonly cells: ReadonlyMap<CellId, ReviewCell>;
  readonly totals: ReadonlyMap<CellId, CellValue>;
  readonly printedTotals: ReviewContent['printedTotals'];
}

const ReviewContext = createContext<Review | null>(null);

/** The mandated tables with the numbers that would be put in, to be compared with the source. */
export function ImportReviewTables({ content, values, onChange }: ImportReviewTablesProps) {
  const { format, printedTotals } = content;
  const cells = useMemo(() => new Map(content.cells.map((cell) => [cell.id, cell])), [content]);
  const totals = useMemo(() => {
    const draft = { ...emptyDraft(format.version, ''), cells: Object.fromEntries(values) };
    return evaluateDraft({ format, rules: [], draft, previousFormat: null }).values;
  }, [format, values]);
  const review = useMemo(
    () => ({ cells, values, totals, printedTotals, onChange }),
    [cells, values, totals, printedTotals, onChange],
  );
  return (
    <ReviewContext value={review}>
      <p>光标放进一格，右边标出它在原文的位置。✕ 是没有读出的，空着；？是拿不准的。</p>
      {format.sections.map((section) =>
        section.kind === 'tables' ? (
          <div key={section.id} className="import-mandated">
            <h3>{section.heading}</h3>
            <MandatedTable section={section} ValueBox={ReviewBox} />
          </div>
        ) : null,
      )}
    </ReviewContext>
  );
}

const ReviewBox = memo(function ReviewBox({ cell }: { readonly cell: TableCell }) {
  const review = useContext(ReviewContext);
  if (!review) return null;
  const { cells, values, totals, printedTotals, onChange } = review;
  if (cell.isDerived) {
    return <ReviewTotal value={totals.get(cell.id) ?? ''} printed={printedTotals[cell.id]} />;
  }
  const read = cells.get(cell.id);
  return read ? (
    <ReviewInput cell={read} value={values.get(cell.id) ?? ''} onChange={onChange} />
  ) : null;
});

interface ReviewInputProps extends Pick<Review, 'onChange'> {
  readonly cell: ReviewCell;
  readonly value: string;
}

const ReviewInput = memo(function ReviewInput({ cell, value, onChange }: ReviewInputProps) {
  const { id, name, state } = cell;
  const marked = useId();
  return (
    <>
      <input
        className="cell-input"
        data-result={id}
        aria-label={name}
        aria-describedby={state === 'read' ? undefined : marked}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(id, event.target.value)}
      />
      {state !== 'read' && (
        <span
          id={marked}
          className="import-mark"
          data-state={state}
          title={[stateNames[state], cell.note].join(' ')}
        >
          {cell.place === '' ? '✕' : stateNames[state]}
        </span>
      )}
    </>
  );
});

interface ReviewTotalProps {
  readonly value: string;
  readonly printed: string | undefined;
}

/** The sum of the boxes; where the file prints another, that too. */
function ReviewTotal({ value, printed }: ReviewTotalProps) {
  const differs = printed !== undefined && printed.replace(/,/g, '') !== value;
  return (
    <>
      {value}
      {differs && <small className="import-printed">✕ 原文印 {printed}</small>}
    </>
  );
}
