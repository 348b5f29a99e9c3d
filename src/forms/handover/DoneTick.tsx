import { useFormContext } from 'react-hook-form';
import type { Deliverable, Milestone } from '../../domain';
import { useEditor, useEvaluatedValue } from '../editor-context';
import type { FormValues } from '../form-values';
import { dayText } from './handover-strings';

interface DoneTickProps {
  readonly what: Milestone | Deliverable;
  readonly label: string;
  /** What is ticked, where the label alone does not say it. */
  readonly name?: string;
  readonly today: string;
}

/** A tick that remembers the day on which it was made. */
export function DoneTick({ what, label, name = '', today }: DoneTickProps) {
  const { setValue } = useFormContext<FormValues>();
  const { isReading } = useEditor();
  const day = useEvaluatedValue(({ draft }) => draft.handover.done[what] ?? '');
  return (
    <label className="done-tick">
      <input
        type="checkbox"
        checked={day !== ''}
        disabled={isReading}
        aria-label={name + label}
        onChange={({ target }) => setValue(`handover.done.${what}`, target.checked ? today : '')}
      />
      <span>{label}</span>
      {day !== '' && <span className="done-day">{dayText(day, today)}</span>}
    </label>
  );
}
