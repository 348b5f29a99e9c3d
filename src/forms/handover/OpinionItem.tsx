import { useLayoutEffect, useMemo, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { opinionLinks } from '../../domain';
import { useEditor, useEvaluated } from '../editor-context';
import type { FormValues } from '../form-values';
import { opinionStates } from './handover-strings';
import { StageButton } from './StageButton';

interface OpinionItemProps {
  readonly index: number;
  readonly onRemove: () => void;
}

/** One thing asked for: its words, where it leads, what came of it. */
export function OpinionItem({ index, onRemove }: OpinionItemProps) {
  const { register } = useFormContext<FormValues>();
  const { isReading } = useEditor();
  const name = `handover.opinions.${index}` as const;
  const number = String(index + 1);
  const { opinions } = useEvaluated().draft.handover;
  const { text = '', state = '' } = opinions[index] ?? {};
  return (
    <li className="opinion" data-state={state}>
      <OpinionText index={index} text={text} />
      <OpinionLinks text={text} />
      <div className="opinion-answer">
        <fieldset>
          <legend className="unseen">意见 {number} 的处理</legend>
          {opinionStates.map(([value, label]) => (
            <label key={value}>
              <input
                type="radio"
                value={value}
                {...register(`${name}.state`)}
                disabled={isReading}
              />
              {label}
            </label>
          ))}
        </fieldset>
        <input
          className="text-box"
          aria-label={`意见 ${number} 怎样改的，或为什么不改`}
          placeholder="怎样改的，或为什么不改"
          readOnly={isReading}
          {...register(`${name}.note`)}
        />
        <StageButton
          className="text-button is-destructive"
          aria-label={`去掉意见 ${number}`}
          onClick={onRemove}
        >
          去掉
        </StageButton>
      </div>
    </li>
  );
}

/** As tall as its words. */
function OpinionText({ index, text }: { readonly index: number; readonly text: string }) {
  const { register } = useFormContext<FormValues>();
  const { isReading } = useEditor();
  const { ref, ...field } = register(`handover.opinions.${index}.text`);
  const box = useRef<HTMLTextAreaElement | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${String(element.scrollHeight + 2)}px`;
  }, [text]);
  return (
    <textarea
      {...field}
      ref={(element) => {
        ref(element);
        box.current = element;
      }}
      className="text-box"
      rows={1}
      readOnly={isReading}
      aria-label={`意见 ${String(index + 1)}`}
    />
  );
}

/** Says nothing where it cannot be told what an opinion is about. */
function OpinionLinks({ text }: { readonly text: string }) {
  const { actions } = useEditor();
  const { format, draft } = useEvaluated();
  const returned = draft.stage.returned?.contents ?? null;
  const links = useMemo(
    () => opinionLinks(text, { format, draft, returned }),
    [text, format, draft, returned],
  );
  if (links.length === 0) return null;
  return (
    <p className="opinion-links">
      <span>去看：</span>
      {links.map((link) => (
        <button
          key={link.name}
          type="button"
          className="text-button"
          onClick={() => actions.goTo(link)}
        >
          {link.name}
        </button>
      ))}
    </p>
  );
}
