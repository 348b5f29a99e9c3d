import type { ReactNode } from 'react';
import { BASICS } from '../domain';
import type { Progress, Rule } from '../domain';
import { CheckStatus } from './CheckStatus';
import { useEditor, useEvaluated, useEvaluatedValue } from './editor-context';
import { countFindings, countUnfinished, summarise } from './finding-groups';
import { FindingList } from './FindingList';
import { progressNames, stepNames } from './strings';
import { WhatNext } from './WhatNext';

interface CheckStepProps {
  readonly rules: readonly Rule[];
  readonly catalogueHref: string;
  /** The way to the check report. */
  readonly checkReport: ReactNode;
}

/** Answers “还差什么” on one page: step by step what is missing, then what does not agree. */
export function CheckStep({ rules, catalogueHref, checkReport }: CheckStepProps) {
  const { evaluation, progress } = useEvaluated();
  const summary = summarise(countFindings(evaluation.findings), countUnfinished(progress));
  return (
    <>
      <p className="step-lead">
        {summary === '' ? '各部分都填好了，数也对得上。' : `${summary}。`}
      </p>
      <h2>还差什么</h2>
      <table className="progress-table">
        <thead>
          <tr>
            <th scope="col">部分</th>
            <th scope="col">状态</th>
            <th scope="col">还差</th>
          </tr>
        </thead>
        <tbody>
          {progress.map((item) => (
            <ProgressRow key={item.step} item={item} />
          ))}
        </tbody>
      </table>
      <WhatNext />
      <h2>
        检查结果
        <CheckStatus />
      </h2>
      <FindingList rules={rules} findings={evaluation.findings} />
      {checkReport}
      <p>
        <a href={catalogueHref}>检查了哪些项目</a>
      </p>
    </>
  );
}

function ProgressRow({ item: { step, state, missing } }: { readonly item: Progress }) {
  const { actions } = useEditor();
  const format = useEvaluatedValue((evaluated) => evaluated.format);
  const heading = format.sections.find(({ id }) => id === step)?.heading ?? stepNames.basics;
  return (
    <tr>
      <th scope="row">
        <a href={actions.hrefOf(step)}>{step === BASICS ? stepNames.basics : heading}</a>
      </th>
      <td>
        <span className="progress-state" data-state={state}>
          {progressNames[state]}
        </span>
      </td>
      <td>{missing.length === 0 ? '—' : missing.join('、')}</td>
    </tr>
  );
}
