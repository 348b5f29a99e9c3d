import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { textAt } from '../domain';
import type { TextKey } from '../domain';
import { useEvaluatedValue } from './editor-context';
import { markedPieces, textMarks } from './text-marks';

type TextBox = HTMLInputElement | HTMLTextAreaElement;

interface TextMarksProps {
  readonly text: TextKey;
  readonly box: RefObject<TextBox | null>;
}

/**
 * Lines under the words that findings speak of: a layer over the box with the same text, unseen but
 * for the lines. The box itself is left alone, so that input methods, undo and scrolling are the
 * browser's own. It costs nothing while there is no finding.
 */
export function TextMarks({ text, box }: TextMarksProps) {
  const marks = useEvaluatedValue(({ evaluation }) => textMarks(evaluation.findings, text));
  const words = useEvaluatedValue(({ draft }) => (marks.length === 0 ? '' : textAt(draft, text)));
  const layer = useRef<HTMLDivElement>(null);
  const hasMarks = marks.length > 0;
  useLayoutEffect(() => {
    if (!hasMarks || !box.current || !layer.current) return undefined;
    return keepOver(box.current, layer.current);
  }, [box, hasMarks]);
  if (!hasMarks) return null;
  return (
    <div ref={layer} className="text-marks" aria-hidden="true">
      <div className="text-marks-words">
        {markedPieces(words, marks).map((piece, index) =>
          piece.tone === undefined ? (
            piece.words
          ) : (
            <mark key={index} data-tone={piece.tone}>
              {piece.words}
            </mark>
          ),
        )}
      </div>
    </div>
  );
}

/** Keeps a layer exactly over the words of a box while that is scrolled or changes its size. */
function keepOver(box: TextBox, layer: HTMLElement): () => void {
  const words = layer.firstElementChild;
  const follow = () => {
    layer.style.width = `${String(box.clientWidth)}px`;
    layer.style.height = `${String(box.clientHeight)}px`;
    if (words instanceof HTMLElement)
      words.style.transform = `translate(${String(-box.scrollLeft)}px, ${String(-box.scrollTop)}px)`;
  };
  const sizes = new ResizeObserver(follow);
  sizes.observe(box);
  box.addEventListener('scroll', follow);
  follow();
  return () => {
    sizes.disconnect();
    box.removeEventListener('scroll', follow);
  };
}
