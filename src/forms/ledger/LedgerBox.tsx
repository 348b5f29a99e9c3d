import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { parseDay } from '../../domain';
import type { LedgerField } from '../../domain';
import { useEditor } from '../editor-context';
import { fieldOf } from './field-of';
import { useLedger } from './ledger-context';
import { fieldNames, lineName } from './ledger-strings';

export interface LedgerBoxProps {
  readonly line: string;
  readonly ordinal: number;
  readonly field: LedgerField;
  readonly value: string;
  /** Id of the words that say what is wrong with it. */
  readonly errorId: string | undefined;
}

/**
 * A box to type in. It holds its own text: while an input method composes nothing is read, and what
 * comes from elsewhere (undo) is put in after.
 */
export function TextBox({ line, ordinal, field, value, errorId }: LedgerBoxProps) {
  const { onType, tables } = useLedger();
  const { isFinal } = useEditor();
  const box = useRef<HTMLInputElement>(null);
  const composing = useRef(false);
  useLayoutEffect(() => {
    if (box.current && !composing.current && box.current.value !== value) box.current.value = value;
  });
  const take = (text: string) => onType(line, field, text);
  const isDay = field === 'receivedOn' || field === 'answeredOn';
  return (
    <input
      ref={box}
      type="text"
      className="cell-input ledger-input"
      data-field={fieldOf(line, field)}
      defaultValue={value}
      autoComplete="off"
      spellCheck={false}
      readOnly={isFinal}
      inputMode={field === 'feeDue' || field === 'feeCollected' ? 'decimal' : 'text'}
      aria-label={`${lineName(ordinal)} ${fieldNames[field]}`}
      aria-invalid={errorId !== undefined}
      aria-describedby={errorId}
      title={field === 'summary' ? value : undefined}
      onChange={({ target }) => {
        if (!composing.current) take(target.value);
      }}
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={({ currentTarget }) => {
        composing.current = false;
        take(currentTarget.value);
      }}
      onBlur={({ target }) => {
        composing.current = false;
        if (target.readOnly || !isDay) return;
        const day = parseDay(target.value, tables.year);
        if (day === null || day === target.value) return;
        target.value = day;
        take(day);
      }}
    />
  );
}

interface ChoiceBoxProps extends LedgerBoxProps {
  readonly children: ReactNode;
}

export function ChoiceBox({ line, ordinal, field, value, errorId, children }: ChoiceBoxProps) {
  const { onType } = useLedger();
  const { isFinal } = useEditor();
  return (
    <select
      className="ledger-choice"
      data-field={fieldOf(line, field)}
      value={value}
      disabled={isFinal}
      aria-label={`${lineName(ordinal)} ${fieldNames[field]}`}
      aria-invalid={errorId !== undefined}
      aria-describedby={errorId}
      onChange={({ target }) => onType(line, field, target.value)}
    >
      {children}
    </select>
  );
}
