import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { ReportListItem } from './report-list-model';

interface Move {
  readonly id: string;
  /** Whether it was on the list when the button was pressed; the move is over when that has changed. */
  readonly wasListed: boolean;
  /** Rows to go to if the report's own row is gone, nearest first. */
  readonly neighbours: readonly string[];
}

/**
 * A deleted or restored report takes the button that was pressed away with it.
 * Puts the focus on the row of the report itself, or on its neighbour, or on the page's heading;
 * leaves it alone when the caller has put it elsewhere.
 */
export function useFocusAfterMove(
  area: RefObject<HTMLElement | null>,
  items: readonly ReportListItem[],
): (id: string) => void {
  const move = useRef<Move | null>(null);
  useEffect(() => {
    const { current } = move;
    if (!current || items.some(({ id }) => id === current.id) === current.wasListed) return;
    move.current = null;
    if (!area.current || isFocusSomewhere()) return;
    const links = linksById(area.current);
    const targets = [current.id, ...current.neighbours].map((id) => links.get(id));
    const target = targets.find((link) => link) ?? area.current.querySelector('h1');
    target?.focus();
  }, [area, items]);
  return (id) => {
    const shown = area.current ? [...linksById(area.current).keys()] : [];
    const position = shown.indexOf(id);
    const neighbours =
      position < 0 ? [] : [...shown.slice(position + 1), ...shown.slice(0, position).reverse()];
    move.current = { id, wasListed: items.some((item) => item.id === id), neighbours };
  };
}

const isFocusSomewhere = () =>
  document.activeElement !== null && document.activeElement !== document.body;

function linksById(area: HTMLElement): ReadonlyMap<string, HTMLElement> {
  const links = new Map<string, HTMLElement>();
  for (const row of area.querySelectorAll<HTMLElement>('[data-report]')) {
    const link = row.querySelector('a');
    if (link && row.dataset['report'] !== undefined) links.set(row.dataset['report'], link);
  }
  return links;
}
