import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { Zoom } from './zoom';

const LARGEST_FIT = 1.25;

/** How large a page of that width is shown in the box, for the zoom chosen. */
export function useFitScale(
  box: RefObject<HTMLElement | null>,
  pageWidth: number,
  aside: number,
  zoom: Zoom,
): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      setWidth(element.clientWidth);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [box]);
  if (zoom !== 'fit') return zoom;
  const room = (width - aside) / pageWidth;
  return width === 0 || pageWidth === 0 ? 1 : Math.min(LARGEST_FIT, Math.max(0.2, room));
}
