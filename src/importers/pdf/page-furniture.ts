import type { SourceMessage } from '../source-document';
import { readerStrings } from '../reader-strings';
import type { TextLine } from './lines';
import type { PdfPage } from './page';

/** Lines of a page that stand in no table. */
export interface PageLines {
  readonly page: PdfPage;
  readonly lines: readonly TextLine[];
}

/** “— 1 —”, “1”, “- 1/4 -”, “第 1 页 共 4 页”. */
const pageNumber =
  /^[-–—―－·.\s]*(第\s*)?\d{1,3}(\s*页)?(\s*[/／,，]?\s*共?\s*\d{1,3}\s*页?)?[-–—―－·.\s]*$/;
/** The part of a page, above and below, in which page numbers and running titles stand. */
const MARGIN = 0.12;

/** Takes out page numbers and what is printed at the edge of every page. */
export function withoutFurniture(pages: readonly PageLines[]): {
  pages: PageLines[];
  messages: SourceMessage[];
} {
  const running = runningTitles(pages);
  const left = new Map<string, string>();
  const kept = pages.map(({ page, lines }) => ({
    page,
    lines: lines.filter((line) => {
      if (!isAtEdge(page, line)) return true;
      const isRunning = running.has(pattern(line));
      if (isRunning && !pageNumber.test(line.text)) left.set(pattern(line), line.text);
      return !isRunning && !(pageNumber.test(line.text) && isOutermost(line, lines));
    }),
  }));
  const messages = Array.from(left.values())
    .slice(0, MOST_TITLES)
    .map((text) => ({ text: readerStrings.headersAndFooters(text) }));
  return { pages: kept, messages };
}

const MOST_TITLES = 5;

/** What stands at the edge of two pages or more, at the same height, figures aside. */
function runningTitles(pages: readonly PageLines[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { page, lines } of pages) {
    const patterns = lines.filter((line) => isAtEdge(page, line)).map(pattern);
    for (const each of new Set(patterns)) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return new Set(
    Array.from(counts)
      .filter(([, count]) => count > 1 && count >= pages.length / 2)
      .map(([each]) => each),
  );
}

function pattern({ text, top }: TextLine): string {
  return `${String(Math.round(top / 2))} ${text.replace(/\d+/g, '0')}`;
}

function isAtEdge({ height }: PdfPage, { top, bottom }: TextLine): boolean {
  return bottom < height * MARGIN || top > height * (1 - MARGIN);
}

function isOutermost(line: TextLine, lines: readonly TextLine[]): boolean {
  return line === lines[0] || line === lines[lines.length - 1];
}
