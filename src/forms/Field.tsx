import { useId } from 'react';
import type { ReactNode } from 'react';

interface BoxProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface FieldProps {
  readonly label: string;
  readonly help?: string;
  readonly error?: string | null;
  readonly children: (props: BoxProps) => ReactNode;
}

/** A labelled box with its help and its message, tied together for screen readers. */
export function Field({ label, help, error = null, children }: FieldProps) {
  const id = useId();
  const helpId = help === undefined ? undefined : `${id}-help`;
  const errorId = error === null ? undefined : `${id}-error`;
  const describedBy = [errorId, helpId].filter((part) => part !== undefined).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': error !== null,
      })}
      {error !== null && (
        <p className="field-error" id={errorId}>
          {error}
        </p>
      )}
      {help !== undefined && (
        <p className="field-help" id={helpId}>
          {help}
        </p>
      )}
    </div>
  );
}
