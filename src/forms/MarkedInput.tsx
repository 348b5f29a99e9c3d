import { useRef } from 'react';
import type { ComponentPropsWithoutRef, RefCallback } from 'react';
import type { TextKey } from '../domain';
import { useEditor } from './editor-context';
import { TextMarks } from './TextMarks';

interface MarkedInputProps extends ComponentPropsWithoutRef<'input'> {
  /** The text that is written here; without it no words are marked. */
  readonly text?: TextKey;
  readonly ref?: RefCallback<HTMLInputElement>;
}

/** A box of one line that shows which of its words findings speak of. */
export function MarkedInput({ text, ref, ...props }: MarkedInputProps) {
  const box = useRef<HTMLInputElement | null>(null);
  const { isFinal } = useEditor();
  return (
    <div className="marked-box">
      <input
        {...props}
        ref={(element) => {
          ref?.(element);
          box.current = element;
        }}
        className="text-box"
        readOnly={isFinal}
        data-text={text}
      />
      {text !== undefined && props.type !== 'date' && <TextMarks text={text} box={box} />}
    </div>
  );
}
