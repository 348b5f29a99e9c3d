import { memo, useMemo, useRef } from 'react';
import type { ChangeEvent, CompositionEvent, FocusEvent } from 'react';
import { useFormContext } from 'react-hook-form';
import { plainCellText } from '../domain';
import type { TableCell } from '../domain';
import { useCellState, useEditor } from './editor-context';
import type { FormValues } from './form-values';
import { LedgerMark } from './ledger/LedgerMark';
import { severityNames, words } from './strings';

interface CellInputProps {
  readonly cell: TableCell;
}

/** A box the user types into. It keeps text only; the domain turns text into numbers. */
export const CellInput = memo(function CellInput({ cell }: CellInputProps) {
  const { id, kind, name } = cell;
  const { error, severity, isVerifiedZero, lastYear, counted, overCounted } = useCellState(id);
  const handlers = useCellHandlers(cell);
  const { isFinal } = useEditor();
  const errorId = `${id}/error`;
  const isInvalid = error !== null;
  const tone = isInvalid ? 'error' : severity;
  const describedBy = isInvalid
    ? errorId
    : [isVerifiedZero && `${id}/verified`, counted !== null && `${id}/ledger`]
        .filter((described) => described !== false)
        .join(' ') || undefined;
  return (
    <>
      <input
        {...handlers}
        type="text"
        className="cell-input"
        data-cell={id}
        inputMode={kind === 'count' ? 'numeric' : 'text'}
        autoComplete="off"
        spellCheck={false}
        readOnly={isFinal}
        aria-label={name}
        aria-invalid={isInvalid}
        aria-errormessage={isInvalid ? errorId : undefined}
        aria-describedby={describedBy}
        data-tone={tone}
      />
      {isVerifiedZero && (
        <span className="cell-verified" id={`${id}/verified`}>
          <span className="unseen">{words.verifiedZero}</span>
        </span>
      )}
      {counted !== null && (
        <LedgerMark id={`${id}/ledger`} counted={counted} over={overCounted} unit={cell.unit} />
      )}
      {lastYear !== '' && <LastYear value={lastYear} />}
      {tone && !isInvalid && (
        <span className="cell-mark" data-tone={tone} title={severityNames[tone]} />
      )}
      {isInvalid && (
        <span className="cell-error" id={errorId}>
          {error}
        </span>
      )}
    </>
  );
});

function LastYear({ value }: { readonly value: string }) {
  return (
    <span className="cell-last-year" data-zero={value === '0'} title={`${words.lastYear} ${value}`}>
      {value}
    </span>
  );
}

/**
 * Registers a box with the form, once: the form hears again of a box whenever it comes into the page.
 * While an input method composes, nothing is read: the half-made text of the composition is not what
 * the person means.
 */
function useCellHandlers({ id, kind }: TableCell) {
  const { register, setValue } = useFormContext<FormValues>();
  const composing = useRef(false);
  return useMemo(() => {
    const { onChange, onBlur, ...field } = register(`cells.${id}`);
    return {
      ...field,
      onChange: (event: ChangeEvent<HTMLInputElement>) => {
        if (!composing.current) void onChange(event);
      },
      onCompositionStart: () => {
        composing.current = true;
      },
      onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => {
        composing.current = false;
        void onChange(event);
      },
      onBlur: (event: FocusEvent<HTMLInputElement>) => {
        composing.current = false;
        void onBlur(event);
        if (event.target.readOnly) return;
        const plain = plainCellText(kind, event.target.value);
        if (plain !== event.target.value) setValue(`cells.${id}`, plain);
      },
    };
  }, [register, setValue, id, kind]);
}
