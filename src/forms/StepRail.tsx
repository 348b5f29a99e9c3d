import { memo } from 'react';
import type { ReactNode } from 'react';
import { BASICS } from '../domain';
import type { ProgressState, ReportFormat } from '../domain';
import { useEditor, useEvaluatedValue } from './editor-context';
import { progressNames, stepNames } from './strings';

export interface Step {
  readonly id: string;
  readonly name: string;
}

/** The way through a report, in the mandated order. */
export function stepsOf(format: ReportFormat): readonly Step[] {
  return [
    { id: BASICS, name: stepNames.basics },
    { id: 'questions', name: stepNames.questions },
    ...format.sections.map(({ id, heading }) => ({ id, name: heading })),
    { id: 'check', name: stepNames.check },
    { id: 'export', name: stepNames.export },
  ];
}

interface StepRailProps {
  readonly current: string;
  /** Below the steps. */
  readonly foot: ReactNode;
}

/** Steps at the left, each with its state in one word. */
export function StepRail({ current, foot }: StepRailProps) {
  const { actions } = useEditor();
  const format = useEvaluatedValue((evaluated) => evaluated.format);
  const progress = useEvaluatedValue((evaluated) => evaluated.progress);
  return (
    <nav className="step-rail" aria-label="步骤">
      <ol>
        {stepsOf(format).map(({ id, name }) => (
          <RailStep
            key={id}
            name={name}
            href={actions.hrefOf(id)}
            isCurrent={id === current}
            state={progress.find(({ step }) => step === id)?.state}
          />
        ))}
      </ol>
      {foot}
    </nav>
  );
}

interface RailStepProps {
  readonly name: string;
  readonly href: string;
  readonly isCurrent: boolean;
  readonly state: ProgressState | undefined;
}

const RailStep = memo(function RailStep({ name, href, isCurrent, state }: RailStepProps) {
  return (
    <li data-current={isCurrent}>
      <a href={href} aria-current={isCurrent ? 'step' : undefined}>
        {name}
      </a>
      {state && (
        <span className="progress-state" data-state={state}>
          {progressNames[state]}
        </span>
      )}
    </li>
  );
});
