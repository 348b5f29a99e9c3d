import { useEditor, useEvaluatedValue } from './editor-context';
import { emptyTables, nextUnfinished, TABLES_FIRST } from './work-order';

/** On the page of what is missing: where to go on, and why there. */
export function WhatNext() {
  const { actions } = useEditor();
  const format = useEvaluatedValue((evaluated) => evaluated.format);
  const hasLastYear = useEvaluatedValue(({ draft }) => draft.previous !== null);
  const progress = useEvaluatedValue((evaluated) => evaluated.progress);
  const next = nextUnfinished(format, hasLastYear, progress);
  if (!next) return null;
  return (
    <p>
      接着填：<a href={actions.hrefOf(next.step.id)}>{next.step.name}</a>
      {next.why !== undefined && <span className="field-help">　{next.why}</span>}
    </p>
  );
}

/** Above words whose figures are not in the tables yet. */
export function TablesFirst() {
  const { actions } = useEditor();
  const format = useEvaluatedValue((evaluated) => evaluated.format);
  const progress = useEvaluatedValue((evaluated) => evaluated.progress);
  const tables = emptyTables(format, progress);
  if (!tables) return null;
  return (
    <p className="field-help">
      {TABLES_FIRST}还没填的：<a href={actions.hrefOf(tables.id)}>{tables.name}</a>
    </p>
  );
}
