import type { KeyboardEvent, ReactNode } from 'react';
import type { NarrativeBlock } from '../domain';
import { OriginMark } from './OriginMark';

interface WritingPromptsProps {
  readonly block: NarrativeBlock;
  /** By which the box says that there is help. */
  readonly id: string;
}

/**
 * What may be written in a box: what the notice asks for, and what is usual, told apart. Tab passes it
 * by on the way from box to box; F1 leads there, as to “怎么算” from a box of a table.
 */
export function WritingPrompts({ block, id }: WritingPromptsProps) {
  const { asks = [], label } = block;
  if (asks.length === 0) return null;
  return (
    <details className="more writing-prompts">
      <summary id={id} tabIndex={-1}>
        可以写什么<span className="unseen">：{label}</span>
        <span className="key-hint">
          <span className="unseen">，按 </span>F1
        </span>
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

/** Around a box and its prompts: F1 goes to the prompts and back, Escape back. */
export function PromptKeys({ children }: { readonly children: ReactNode }) {
  return (
    <div className="narrative-words" onKeyDown={onPromptKey}>
      {children}
    </div>
  );
}

function onPromptKey(event: KeyboardEvent<HTMLElement>): void {
  const prompts = event.currentTarget.querySelector<HTMLDetailsElement>('.writing-prompts');
  if (!prompts) return;
  const isBack = prompts.contains(document.activeElement);
  const isHelp = event.key === 'F1';
  if (!isHelp && !(event.key === 'Escape' && isBack)) return;
  event.preventDefault();
  prompts.open = !isBack;
  prompts.scrollIntoView({ block: 'nearest' });
  const target = isBack ? event.currentTarget.querySelector('textarea') : prompts.firstElementChild;
  if (target instanceof HTMLElement) target.focus();
}
