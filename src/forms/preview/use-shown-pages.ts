import { useEffect, useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import { formatCells } from '../../domain';
import type { Finding } from '../../domain';
import { useEvaluatedValue } from '../editor-context';
import type { PageStack } from './fill-pages';
import { cellTones } from './finding-marks';
import { placeKey } from './printed-places';
import type { Place } from './printed-places';

/** A place to show; a new object each time it is asked for. */
export interface ShownPlace {
  readonly place: Place;
  /** The focus goes to the mark there, for one who comes from the list. */
  readonly isFinding: boolean;
}

type Box = RefObject<HTMLElement | null>;

/** How far below the upper edge a place is brought. */
const HEADROOM = 48;

/** Puts the pages into their frame in place of the older ones; the place scrolled to stays. */
export function useShownPages(frame: Box, pages: PageStack | null): void {
  useLayoutEffect(() => {
    frame.current?.replaceChildren(...(pages ? [pages.element] : []));
  }, [frame, pages]);
}

/** Scrolls to the place asked for, once, as soon as the pages are there. */
export function useShownPlace(
  shown: ShownPlace | null,
  box: Box,
  pages: PageStack | null,
  scale: number,
): void {
  const hasPages = pages !== null;
  useEffect(() => {
    const element = box.current;
    if (!shown || !element || !pages) return;
    element.scrollIntoView({ block: 'nearest' });
    element.scrollTo({ top: (pages.tops.get(placeKey(shown.place)) ?? 0) * scale - HEADROOM });
    if (!shown.isFinding) return;
    const mark = element.querySelector<HTMLElement>(`[data-mark="${placeKey(shown.place)}"]`);
    mark?.focus({ preventScroll: true });
    // Once for each wish, and not again when the pages or the zoom change.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [shown, hasPages, box]);
}

/** Gives the cells that a finding speaks of their edge, and their name to one who points at them. */
export function useCellTones(pages: PageStack | null, findings: readonly Finding[]): void {
  const format = useEvaluatedValue((evaluated) => evaluated.format);
  useLayoutEffect(() => {
    if (!pages) return;
    const cells = new Map<string | undefined, HTMLElement>();
    for (const cell of pages.element.querySelectorAll<HTMLElement>('[data-printed-cell]')) {
      cells.set(cell.dataset['printedCell'], cell);
      delete cell.dataset['tone'];
      cell.removeAttribute('title');
    }
    for (const [id, tone] of cellTones(findings)) {
      const cell = cells.get(id);
      if (!cell) continue;
      cell.dataset['tone'] = tone;
      cell.title = `点这里去填：${formatCells(format).get(id)?.name ?? ''}`;
    }
  }, [pages, findings, format]);
}
