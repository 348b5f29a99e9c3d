import { answerOf, formatCells, sectionTables } from '../domain';
import type { Question, Section } from '../domain';
import { CellInput } from './CellInput';
import { useEditor, useEvaluatedValue } from './editor-context';

interface QuestionListProps {
  /** Only the questions whose boxes are in this section; all of them when left out. */
  readonly section?: Section;
}

/** The questions whose “没有” fills many boxes with verified zeros. */
export function QuestionList({ section }: QuestionListProps) {
  const format = useEvaluatedValue((evaluated) => evaluated.format);
  const questions = format.questions.filter(
    (question) => section === undefined || isAbout(question, section),
  );
  return (
    <div className={section ? 'question-list is-brief' : 'question-list'}>
      {questions.map((question) => (
        <QuestionItem
          key={question.id}
          question={question}
          number={format.questions.indexOf(question) + 1}
          isBrief={section !== undefined}
        />
      ))}
    </div>
  );
}

interface QuestionItemProps {
  readonly question: Question;
  readonly number: number;
  readonly isBrief: boolean;
}

function QuestionItem({ question, number, isBrief }: QuestionItemProps) {
  const { actions, isFinal } = useEditor();
  const format = useEvaluatedValue((evaluated) => evaluated.format);
  const answer = useEvaluatedValue(({ draft }) => answerOf(format, question, draft));
  const target = format.sections.find((section) =>
    sectionTables(section).some(({ id }) => id === question.zeroes[0]?.table),
  );
  return (
    <fieldset className="question">
      <legend>
        <span className="question-number">{number}</span>
        {question.text}
      </legend>
      <div className="question-answers">
        {(['none', 'some'] as const).map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={`question-${question.id}`}
              checked={answer === value}
              aria-disabled={isFinal}
              onChange={() => actions.answerQuestion(question, value)}
            />
            {value === 'none' ? '没有' : '有'}
          </label>
        ))}
        {answer === 'none' && <span className="question-result">相关各格已填 0</span>}
        {answer === 'some' && target && !isBrief && (
          <a className="question-result" href={actions.hrefOf(target.id)}>
            去填“{target.heading}”
          </a>
        )}
      </div>
      {answer === 'none' && !isBrief && <AskedNumber question={question} />}
    </fieldset>
  );
}

/** A number that still has to be given after “没有”: it stands over from earlier years. */
function AskedNumber({ question: { thenAsks } }: { readonly question: Question }) {
  const format = useEvaluatedValue((evaluated) => evaluated.format);
  const previous = useEvaluatedValue(({ draft }) => draft.previous);
  const cell = thenAsks && formatCells(format).get(thenAsks.cell);
  if (!cell) return null;
  const lastYear = previous?.cells[cell.id] ?? '';
  return (
    <label className="question-then">
      <span>{thenAsks.text}</span>
      <span className="question-box">
        <CellInput cell={cell} />
      </span>
      <span>{cell.unit}</span>
      {lastYear !== '' && (
        <span className="field-help">
          上年 {lastYear} {cell.unit}
        </span>
      )}
    </label>
  );
}

function isAbout(question: Question, section: Section): boolean {
  return question.zeroes.some(({ table }) => sectionTables(section).some(({ id }) => id === table));
}
