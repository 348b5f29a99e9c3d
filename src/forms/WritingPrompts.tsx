import type { NarrativeBlock } from '../domain';
import { OriginMark } from './OriginMark';

/** What may be written in a box: what the notice asks for, and what is usual, told apart. */
export function WritingPrompts({ block }: { readonly block: NarrativeBlock }) {
  const { asks = [], label } = block;
  if (asks.length === 0) return null;
  return (
    <details className="more writing-prompts">
      <summary>
        可以写什么<span className="unseen">：{label}</span>
      </summary>
      <ul>
        {asks.map(({ text, origin }) => (
          <li key={text}>
            <OriginMark origin={origin} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
