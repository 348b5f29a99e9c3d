import { ChangeButton } from './ChangeButton';
import { useEditor, useEvaluated } from './editor-context';
import { QuestionList } from './QuestionList';

/** Five questions before the tables: nearly every box of a town's report is 0. */
export function QuestionsStep() {
  const { actions } = useEditor();
  const { draft, format } = useEvaluated();
  const applied = format.presets.filter(({ id }) => Object.values(draft.verifiedZero).includes(id));
  const tables = format.sections.flatMap((section) =>
    section.kind === 'tables' ? section.tables.map(({ id }) => id) : [],
  );
  return (
    <>
      <p className="step-lead">
        乡镇、街道的报表大多数格是 0。答“没有”，相关的格会填上
        0，并标明“已核实为0”；答“有”，到表里去填。以后随时可以改。
      </p>
      <QuestionList />
      {applied.map(({ id, label, reason }) => (
        <p key={id} className="preset">
          <span className="severity is-agreed">✓</span> “{label}”各格已填 0：{reason}。
          <ChangeButton className="text-button" onClick={() => actions.refusePreset(id)}>
            撤销
          </ChangeButton>
        </p>
      ))}
      <details className="more">
        <summary>更多：一次填完空格</summary>
        <ChangeButton className="button" onClick={() => actions.fillBlanks(tables)}>
          三张表的空格全部填0
        </ChangeButton>
        <p className="field-help">只填空着的格，已有的数不动；上年有数的“现行有效”不填。</p>
      </details>
    </>
  );
}
