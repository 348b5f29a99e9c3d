import { BASICS } from '../domain';
import type { ReportFormat } from '../domain';
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

/** Steps at the left, each with its state in one word. */
export function StepRail({ current }: { readonly current: string }) {
  const { actions } = useEditor();
  const format = useEvaluatedValue((evaluated) => evaluated.format);
  const progress = useEvaluatedValue((evaluated) => evaluated.progress);
  return (
    <nav className="step-rail" aria-label="步骤">
      <ol>
        {stepsOf(format).map(({ id, name }) => {
          const state = progress.find(({ step }) => step === id)?.state;
          return (
            <li key={id} data-current={id === current}>
              <a href={actions.hrefOf(id)} aria-current={id === current ? 'step' : undefined}>
                {name}
              </a>
              {state && (
                <span className="progress-state" data-state={state}>
                  {progressNames[state]}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
