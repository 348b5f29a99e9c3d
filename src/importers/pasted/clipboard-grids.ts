import { toBlocks } from '../flow';
import { HtmlReading } from '../html-reading';
import type { SourceGrid } from '../source-document';
import { answer } from '../unreadable';
import { readTabText } from './tab-text';

export interface Clipboard {
  /** Tells of each element and text of the markup in its order; there may be none. */
  readonly tellMarkup: (reading: HtmlReading) => void;
  readonly text: string;
}

/** A table of a page or document, else lines with tabs. */
export function gridsOf({ tellMarkup, text }: Clipboard): readonly SourceGrid[] {
  const { document } = answer(() => {
    const reading = new HtmlReading();
    tellMarkup(reading);
    reading.finish();
    return { document: { blocks: toBlocks(reading.walk.flow) }, messages: [] };
  });
  const grids = (document?.blocks ?? []).filter(
    (block): block is SourceGrid => block.kind === 'grid',
  );
  return grids.length > 0 ? grids : [readTabText(text)];
}
