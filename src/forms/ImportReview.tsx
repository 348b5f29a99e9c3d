import { useState } from 'react';
import type { CellId } from '../domain';
import { ImportReviewCells } from './ImportReviewCells';
import type { AcceptedImport, ImportChoice, ReviewContent, ReviewWords } from './import-review';

interface ImportReviewProps {
  readonly fileName: string;
  readonly content: ReviewContent;
  /** The first is the primary one. */
  readonly choices: readonly ImportChoice[];
  readonly onCancel: () => void;
}

/** Source and result side by side, before anything is put anywhere. */
export function ImportReview({ fileName, content, choices, onCancel }: ImportReviewProps) {
  const [values, setValues] = useState<ReadonlyMap<CellId, string>>(
    () => new Map(content.cells.map(({ id, value }) => [id, value])),
  );
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const accepted = (): AcceptedImport => ({
    cells: Object.fromEntries([...values].filter(([, value]) => value !== '')),
    words: new Set(content.words.map(({ key }) => key).filter((key) => !refused.has(key))),
  });
  return (
    <section className="import-review" aria-label="核对读出的内容">
      <Summary fileName={fileName} content={content} />
      {content.messages.length > 0 && (
        <ul className="import-messages">
          {content.messages.map((message, index) => (
            <li key={index}>{message}</li>
          ))}
        </ul>
      )}
      <h2>表里的数</h2>
      <ImportReviewCells
        cells={content.cells}
        values={values}
        onChange={(id, value) => {
          setValues((before) => new Map(before).set(id, value));
        }}
      />
      <h2>文字</h2>
      <WordList words={content.words} refused={refused} onRefuse={setRefused} />
      <p className="actions import-choices">
        {choices.map(({ label, onAccept }, index) => (
          <button
            key={label}
            type="button"
            className={index === 0 ? 'button is-primary' : 'button'}
            onClick={() => {
              onAccept(accepted());
            }}
          >
            {label}
          </button>
        ))}
        <button type="button" className="button" onClick={onCancel}>
          不用了
        </button>
      </p>
    </section>
  );
}

function Summary({ fileName, content }: Pick<ImportReviewProps, 'fileName' | 'content'>) {
  const count = (state: string) =>
    String(content.cells.filter((cell) => cell.state === state).length);
  return (
    <p className="step-lead">
      “{fileName}”读出 {count('read')} 格，拿不准 {count('doubtful')} 格，没读出 {count('notRead')}{' '}
      格，文字 {content.words.length} 段。核对后再放进来，现在什么都还没有改。
    </p>
  );
}

interface WordListProps {
  readonly words: readonly ReviewWords[];
  readonly refused: ReadonlySet<string>;
  readonly onRefuse: (refused: ReadonlySet<string>) => void;
}

function WordList({ words, refused, onRefuse }: WordListProps) {
  if (words.length === 0) return <p>没有读出文字。</p>;
  return (
    <ul className="import-words">
      {words.map(({ key, label, text }) => (
        <li key={key}>
          <label>
            <input
              type="checkbox"
              checked={!refused.has(key)}
              onChange={(event) => {
                const others = [...refused].filter((other) => other !== key);
                onRefuse(new Set(event.target.checked ? others : [...others, key]));
              }}
            />
            <strong>{label}</strong>
          </label>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}
