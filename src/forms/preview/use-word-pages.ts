import { useEffect, useState } from 'react';
import { fillPages } from './fill-pages';
import type { PageStack } from './fill-pages';
import type { PrintedPlaces } from './printed-places';
import { renderWordFlow } from './word-flow';

interface WordPagesState {
  /** The last ones that could be made; `null` until the first are there. */
  readonly pages: PageStack | null;
  readonly failure: string | null;
}

/** Makes the Word file and lays it out on pages, again whenever the report changes. */
export function useWordPages(makeDocx: () => Promise<Blob>, places: PrintedPlaces): WordPagesState {
  const [state, setState] = useState<WordPagesState>({ pages: null, failure: null });
  useEffect(() => {
    let isCurrent = true;
    const render = async () => {
      const flow = await renderWordFlow(await makeDocx(), places);
      if (isCurrent) setState({ pages: fillPages(flow), failure: null });
    };
    render().catch((error: unknown) => {
      const failure = error instanceof Error ? error.message : String(error);
      if (isCurrent) setState((last) => ({ ...last, failure }));
    });
    return () => {
      isCurrent = false;
    };
  }, [makeDocx, places]);
  return state;
}
