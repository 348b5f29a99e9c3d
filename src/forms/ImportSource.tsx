import { memo, useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import type { ReviewSource, SourcePiece, SourceTableBox, SourceUse } from './import-review';
import { goToSource } from './source-links';

interface ImportSourceProps {
  readonly source: ReviewSource;
  /** What the words and boxes are called, by cell id or key. */
  readonly names: ReadonlyMap<string, string>;
  readonly pane: RefObject<HTMLDivElement | null>;
  readonly onGo: (result: string) => void;
}

/** The file as it was read: its paragraphs and tables as plain text, with what became of each. */
export function ImportSource({ source, names, pane, onGo }: ImportSourceProps) {
  const unused = useMemo(() => unusedKeys(source.pieces), [source]);
  const shownUnused = useRef(-1);
  return (
    <section className="import-source" aria-label="原文">
      <h2>原文</h2>
      <p className="import-source-lead">
        点一个数，到它放进的那一格。
        {unused.length > 0 && (
          <>
            <strong className="severity is-error">
              ✕ 有 {String(unused.length)} 个数没有用上。
            </strong>
            <button
              type="button"
              className="text-button"
              onClick={() => {
                shownUnused.current = (shownUnused.current + 1) % unused.length;
                const key = unused[shownUnused.current];
                if (pane.current && key !== undefined) goToSource(pane.current, key);
              }}
            >
              看下一个没有用上的
            </button>
          </>
        )}
      </p>
      <div
        className="import-source-pane"
        ref={pane}
        role="group"
        aria-label="读到的内容"
        tabIndex={0}
        onClick={(event) => {
          const button = (event.target as Element).closest<HTMLElement>('[data-goes-to]');
          if (button?.dataset['goesTo'] !== undefined) onGo(button.dataset['goesTo']);
        }}
      >
        <Pieces pieces={source.pieces} names={names} />
      </div>
    </section>
  );
}

function unusedKeys(pieces: readonly SourcePiece[]): readonly string[] {
  return pieces
    .flatMap((piece) => (piece.kind === 'table' ? piece.rows.flat() : []))
    .filter(({ use }) => use === 'unused')
    .map(({ key }) => key);
}

type PiecesProps = Pick<ImportSourceProps, 'names'> & { readonly pieces: readonly SourcePiece[] };

/** Thousands of boxes: rendered once. */
const Pieces = memo(function Pieces({ pieces, names }: PiecesProps) {
  return pieces.map((piece, index) => {
    if (piece.kind === 'gap') {
      return (
        <p key={index} className="import-source-gap">
          原文太长，这里有 {String(piece.lines)} 行（段）没有显示。请打开原文件看。
        </p>
      );
    }
    if (piece.kind === 'table') return <SourceTable key={index} {...piece} />;
    const { goesTo } = piece;
    return (
      <p key={piece.key} data-source={piece.key} tabIndex={-1}>
        {piece.text}
        {goesTo !== null && (
          <button type="button" className="text-button" tabIndex={-1} data-goes-to={goesTo}>
            → {names.get(goesTo)}
          </button>
        )}
      </p>
    );
  });
});

function SourceTable({ place, rows }: SourcePiece & { readonly kind: 'table' }) {
  return (
    <div className="import-source-table">
      <p>{place}</p>
      <table aria-label={`原文${place}`}>
        <tbody>
          {rows.map((boxes, index) => (
            <tr key={index}>
              {boxes.map((box) => (
                <SourceBox key={box.key} box={box} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Said in the box itself: never by colour alone. */
const marks: Partial<Record<SourceUse, string>> = {
  doubtful: '？拿不准',
  notRead: '✕ 没读出',
  unused: '✕ 没有用上',
};

function SourceBox({ box }: { readonly box: SourceTableBox }) {
  const { key, text, use, goesTo, rowSpan, columnSpan } = box;
  const mark = marks[use];
  const shown = text.trim() === '' ? '（空）' : text;
  return (
    <td rowSpan={rowSpan} colSpan={columnSpan} data-source={key} data-use={use} tabIndex={-1}>
      {goesTo === null ? (
        text
      ) : (
        <button
          type="button"
          className="source-link"
          tabIndex={-1}
          data-goes-to={goesTo}
          aria-label={`${shown}：到放进的那一格`}
        >
          {text}
        </button>
      )}
      {mark !== undefined && <small>{mark}</small>}
    </td>
  );
}
