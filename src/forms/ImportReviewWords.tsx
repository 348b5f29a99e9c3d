import type { ReviewWords } from './import-review';

interface ImportReviewWordsProps {
  readonly words: readonly ReviewWords[];
  readonly refused: ReadonlySet<string>;
  readonly onRefuse: (refused: ReadonlySet<string>) => void;
}

/** The words of the file by the place they go to; each may be left out. */
export function ImportReviewWords({ words, refused, onRefuse }: ImportReviewWordsProps) {
  if (words.length === 0) return <p>没有读出文字。</p>;
  const keys = words.map(({ key }) => key);
  return (
    <>
      <p className="actions">
        <button type="button" className="button" onClick={() => onRefuse(new Set())}>
          文字全部放进来
        </button>
        <button type="button" className="button" onClick={() => onRefuse(new Set(keys))}>
          文字都不放
        </button>
      </p>
      <ul className="import-words">
        {words.map(({ key, label, text }) => (
          <li key={key} data-result={key}>
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
    </>
  );
}
