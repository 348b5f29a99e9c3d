import { useMemo, useRef, useState } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { formatCells, sectionOfCell } from '../../domain';
import type { Finding, Rule } from '../../domain';
import { useEditor } from '../editor-context';
import type { PageStack } from './fill-pages';
import { findingMarks } from './finding-marks';
import { PreviewMark } from './PreviewMark';
import type { PrintedPlaces } from './printed-places';
import { useFitScale } from './use-fit-scale';
import { useCellTones, useShownPages, useShownPlace } from './use-shown-pages';
import type { ShownPlace } from './use-shown-pages';
import type { Zoom } from './zoom';
import { ZoomChoice } from './ZoomChoice';

/** Pixels beside a page: the ground at the left, and at the right the margin for the marks. */
const aside = { left: 8, right: 48 };

interface WordPagesProps {
  readonly pages: PageStack | null;
  readonly places: PrintedPlaces;
  readonly findings: readonly Finding[];
  readonly rules: readonly Rule[];
  readonly shown: ShownPlace | null;
  /** Stands beside the zoom. */
  readonly children: ReactNode;
}

/** The Word file on pages. Where Word breaks them only Word knows, and the page says so. */
export function WordPages(props: WordPagesProps) {
  const { pages, places, findings, rules, shown, children } = props;
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState<Zoom>('fit');
  const { width = 0, height = 0, pageCount = 0 } = pages ?? {};
  const scale = useFitScale(box, width, aside.left + aside.right, zoom);
  const marks = useMemo(() => findingMarks(places, findings), [places, findings]);
  useShownPages(frame, pages);
  useCellTones(pages, findings);
  useShownPlace(shown, box, pages, scale);
  const openCell = useOpenCell();
  const size = { width: width * scale + aside.left + aside.right, height: height * scale };
  return (
    <>
      <div className="preview-bar">
        {children}
        <ZoomChoice zoom={zoom} scale={scale} onZoom={setZoom} />
        <span className="field-help" role="status">
          {pageCount > 0 ? `约 ${String(pageCount)} 页，分页以 Word 为准` : '正在排版，请稍候'}
        </span>
      </div>
      <div ref={box} className="word-preview" tabIndex={0} aria-label="Word 预览" role="region">
        <div className="page-frame" style={size}>
          <div
            ref={frame}
            className="page-scaled"
            style={{ left: aside.left, transform: `scale(${String(scale)})` }}
            onClick={openCell}
          />
          {marks.map((mark) => {
            const top = pages?.tops.get(mark.key);
            if (top === undefined) return null;
            return <PreviewMark key={mark.key} mark={mark} top={top * scale} rules={rules} />;
          })}
        </div>
      </div>
    </>
  );
}

/** A click on a marked cell goes to its box. With keys the mark in the margin leads there. */
function useOpenCell(): (event: MouseEvent) => void {
  const { store, actions } = useEditor();
  return ({ target }) => {
    if (!(target instanceof Element)) return;
    const id = target.closest<HTMLElement>('[data-tone]')?.dataset['printedCell'];
    const { format } = store.current();
    const cell = [...formatCells(format).keys()].find((known) => known === id);
    const step = cell === undefined ? undefined : sectionOfCell(format, cell)?.id;
    if (cell !== undefined && step !== undefined) actions.goTo({ step, cell });
  };
}
