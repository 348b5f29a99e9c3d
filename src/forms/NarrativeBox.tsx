import { useCallback, useLayoutEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import type { TextKey } from '../domain';
import type { FormValues } from './form-values';
import { useEditor } from './editor-context';
import { NotesUnderBox } from './NotesUnderBox';
import { goToNextOldFigure, selectOldFigure } from './old-figure-keys';
import { OldFigures } from './OldFigures';
import { TextMarks } from './TextMarks';

interface NarrativeBoxProps {
  /** The text that is written here. */
  readonly text: TextKey;
  readonly name:
    `narrative.${string}` | `ownHeadings.${string}.${number}.text` | 'identity.preamble';
  readonly label: string;
  readonly labelledBy?: string;
  readonly describedBy?: string | undefined;
  readonly minRows?: number;
}

/** A box for words, as tall as its text up to most of a screen. */
export function NarrativeBox({
  text,
  name,
  label,
  labelledBy,
  describedBy,
  minRows = 4,
}: NarrativeBoxProps) {
  const { register } = useFormContext<FormValues>();
  const { isFinal } = useEditor();
  const { ref, ...field } = register(name as `narrative.${string}`);
  const box = useRef<HTMLTextAreaElement | null>(null);
  const fit = useCallback(() => {
    const element = box.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${String(element.scrollHeight + 2)}px`;
  }, []);
  useLayoutEffect(fit);
  return (
    <>
      <div className="marked-box">
        <textarea
          {...field}
          ref={(element) => {
            ref(element);
            box.current = element;
          }}
          className="text-box narrative-box"
          rows={minRows}
          readOnly={isFinal}
          data-field={name}
          data-text={text}
          aria-label={labelledBy === undefined ? label : undefined}
          aria-labelledby={labelledBy}
          aria-describedby={describedBy}
          onInput={fit}
          onClick={({ currentTarget }) => selectOldFigure(currentTarget)}
          onKeyDown={goToNextOldFigure}
        />
        <TextMarks text={text} box={box} />
      </div>
      <OldFigures text={text} />
      <NotesUnderBox text={text} />
    </>
  );
}
