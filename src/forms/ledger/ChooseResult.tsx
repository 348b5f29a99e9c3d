import { useEffect, useId, useRef, useState } from 'react';
import type { ResultAnswer, ResultQuestion } from '../../domain';
import { useLedger } from './ledger-context';
import { lineName } from './ledger-strings';
import { useModal } from '../use-modal';

interface ChooseResultProps {
  readonly question: ResultQuestion;
  readonly ordinal: number;
  readonly onChoose: (result: string) => void;
  readonly onClose: () => void;
}

/** “怎么选”: a few questions that end in one row of the table, with what is counted there. */
export function ChooseResult({ question, ordinal, onChoose, onClose }: ChooseResultProps) {
  const dialog = useModal();
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const [given, setGiven] = useState<readonly ResultAnswer[]>([]);
  const last = given[given.length - 1];
  const asked = last ? last.next : question;
  useEffect(() => {
    heading.current?.focus();
  }, [given]);
  return (
    <dialog
      ref={dialog}
      className="dialog choose-result"
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <p className="choose-lead">{lineName(ordinal)} 办理结果怎么选</p>
      <Given given={given} onBack={(index) => setGiven(given.slice(0, index))} />
      <h2 id={titleId} ref={heading} tabIndex={-1}>
        {asked ? asked.text : '填在这一行'}
      </h2>
      {asked ? (
        <Answers question={asked} onAnswer={(answer) => setGiven([...given, answer])} />
      ) : (
        <Chosen result={last?.result ?? ''} />
      )}
      <p className="actions">
        {last?.result !== undefined && (
          <button type="button" className="button is-primary" onClick={() => onChoose(last.result)}>
            选这一行
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          取消
        </button>
      </p>
      {given.length === 0 && (
        <p className="field-help">到12月31日还没有答复的不用选，留“尚未办结”。</p>
      )}
    </dialog>
  );
}

interface GivenProps {
  readonly given: readonly ResultAnswer[];
  /** Asks again from that step on. */
  readonly onBack: (index: number) => void;
}

function Given({ given, onBack }: GivenProps) {
  if (given.length === 0) return null;
  return (
    <ol className="choose-given" aria-label="已选的">
      {given.map(({ text }, index) => (
        <li key={text}>
          {text}
          <button
            type="button"
            className="text-button"
            aria-label={`改这一步：${text}`}
            onClick={() => onBack(index)}
          >
            改
          </button>
        </li>
      ))}
    </ol>
  );
}

interface AnswersProps {
  readonly question: ResultQuestion;
  readonly onAnswer: (answer: ResultAnswer) => void;
}

function Answers({ question, onAnswer }: AnswersProps) {
  return (
    <ul className="choose-answers">
      {question.answers.map((answer) => (
        <li key={answer.text}>
          <button type="button" className="button" onClick={() => onAnswer(answer)}>
            {answer.text}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Chosen({ result }: { readonly result: string }) {
  const { choices } = useLedger();
  return (
    <div className="choose-end">
      <p className="choose-row">{choices.nameOf(result)}</p>
      {choices.guidanceOf(result).map(({ counts, origin, clause, always }) => (
        <div key={counts}>
          <p>{counts}</p>
          {always !== undefined && <p>{always}。</p>}
          <p className="field-help">
            {origin}：{clause}
          </p>
        </div>
      ))}
    </div>
  );
}
