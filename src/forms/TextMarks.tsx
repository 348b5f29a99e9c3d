import { useLayoutEffect, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { textAt } from '../domain';
import type { TextKey } from '../domain';
import { useEvaluatedValue } from './editor-context';
import { markedPieces, textMarks } from './text-marks';
import { notedPieces, notesOfText } from './text-notes';

type TextBox = HTMLInputElement | HTMLTextAreaElement;

interface TextMarksProps {
  readonly text: TextKey;
  readonly box: RefObject<TextBox | null>;
}

/**
 * Lines under the words that findings speak of, and fainter ones under figures of the tables: layers
 * over the box with the same text, unseen but for the lines. The box itself is left alone, so that
 * input methods, undo and scrolling are the browser's own. They cost nothing while there is nothing
 * to mark.
 */
export function TextMarks(props: TextMarksProps) {
  return (
    <>
      <FindingMarks {...props} />
      <NoteMarks {...props} />
    </>
  );
}

function FindingMarks({ text, box }: TextMarksProps) {
  const marks = useEvaluatedValue(({ evaluation }) => textMarks(evaluation.findings, text));
  const words = useEvaluatedValue(({ draft }) => (marks.length === 0 ? '' : textAt(draft, text)));
  if (marks.length === 0) return null;
  return (
    <MarksLayer box={box}>
      {markedPieces(words, marks).map((piece, index) =>
        piece.tone === undefined ? (
          piece.words
        ) : (
          <mark key={index} data-tone={piece.tone}>
            {piece.words}
          </mark>
        ),
      )}
    </MarksLayer>
  );
}

function NoteMarks({ text, box }: TextMarksProps) {
  const notes = useEvaluatedValue(({ wordNotes }) => notesOfText(wordNotes, text));
  const isNone = notes.figures.length + notes.generated.length === 0;
  const words = useEvaluatedValue(({ draft }) => (isNone ? '' : textAt(draft, text)));
  if (isNone) return null;
  return (
    <MarksLayer box={box}>
      {notedPieces(words, notes).map((piece, index) => (
        <span key={index} data-figure={piece.isFigure} data-generated={piece.isGenerated}>
          {piece.words}
        </span>
      ))}
    </MarksLayer>
  );
}

interface MarksLayerProps extends Pick<TextMarksProps, 'box'> {
  readonly children: ReactNode;
}

function MarksLayer({ box, children }: MarksLayerProps) {
  const layer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!box.current || !layer.current) return undefined;
    return keepOver(box.current, layer.current);
  }, [box]);
  return (
    <div ref={layer} className="text-marks" aria-hidden="true">
      <div className="text-marks-words">{children}</div>
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
