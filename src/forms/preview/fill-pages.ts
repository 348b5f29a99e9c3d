import { paginate } from './paginate';
import { placeKey } from './printed-places';
import type { WordFlow } from './word-flow';

/** The report on pages at its printed size, one below the other. Lengths are pixels. */
export interface PageStack {
  readonly element: HTMLElement;
  readonly width: number;
  readonly height: number;
  readonly pageCount: number;
  /** Size of the sheet as the file gives it, with its unit. */
  readonly paper: { readonly width: string; readonly height: string };
  /** How far down each block and each row of a table begins, by `placeKey`. */
  readonly tops: ReadonlyMap<string, number>;
}

/** Lays the flow out on pages; measured in a place of the document that nobody sees. */
export function fillPages(flow: WordFlow): PageStack {
  const element = document.createElement('div');
  element.className = 'page-stack';
  const measuring = document.createElement('div');
  measuring.className = 'page-measure';
  measuring.append(element);
  document.body.append(measuring);
  try {
    const pages = layOut(element, flow);
    const { offsetWidth: width, offsetHeight: height } = element;
    const paper = { width: flow.page.style.width, height: flow.page.style.minHeight };
    return { element, width, height, pageCount: pages.length, paper, tops: topsOf(element) };
  } finally {
    measuring.remove();
    element.remove();
  }
}

/** The page numbers are ours: the file's own are set by Word. */
function layOut(stack: HTMLElement, { styles, page, article }: WordFlow): readonly HTMLElement[] {
  const measured = page.cloneNode(false) as HTMLElement;
  const flow = article.cloneNode(true) as HTMLElement;
  measured.append(flow);
  stack.append(...styles.map((style) => style.cloneNode(true)), measured);
  const { paddingTop, paddingBottom, minHeight } = getComputedStyle(measured);
  const height = parseFloat(minHeight) - parseFloat(paddingTop) - parseFloat(paddingBottom);
  const pages = paginate(flow, height).map((pieces, index) => {
    const sheet = page.cloneNode(false) as HTMLElement;
    // What is higher than the page runs over its edge, and the pages after it keep their place.
    sheet.style.height = sheet.style.minHeight;
    const content = document.createElement('article');
    content.append(...pieces);
    sheet.append(content, pageNumber(index + 1));
    return sheet;
  });
  measured.replaceWith(...pages);
  return pages;
}

/** At the outer edge, as on paper. */
function pageNumber(number: number): HTMLElement {
  const element = document.createElement('p');
  element.className = 'page-number';
  element.dataset['side'] = number % 2 === 1 ? 'right' : 'left';
  element.textContent = `— ${String(number)} —`;
  return element;
}

/** Of what stands on several pages, the first. */
function topsOf(stack: HTMLElement): ReadonlyMap<string, number> {
  const { top } = stack.getBoundingClientRect();
  const tops = new Map<string, number>();
  for (const element of stack.querySelectorAll<HTMLElement>('[data-block], [data-row]')) {
    const { row } = element.dataset;
    const block = Number(element.closest<HTMLElement>('[data-block]')?.dataset['block']);
    const key = placeKey(row === undefined ? { block } : { block, row: Number(row) });
    if (!tops.has(key)) tops.set(key, element.getBoundingClientRect().top - top);
  }
  return tops;
}
