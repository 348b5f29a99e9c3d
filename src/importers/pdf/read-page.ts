import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readerStrings } from '../reader-strings';
import { asMatrix, times } from './matrix';
import type { PdfPage } from './page';
import { placeText, quarterTurns } from './place-text';
import type { TextRun } from './place-text';
import { rulingsOf } from './rulings';

type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type Drawing = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

/** Private characters, and those that pdf.js could not name. */
const unknown = /[\ue000-\uf8ff\ufffd\0-\x08\x0e-\x1f]/g;

export async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const content = await contentOf(page);
  const drawing = await page.getOperatorList();
  const turned = runsOf(content, page.getViewport({ scale: 1 }).transform);
  // A table printed sideways on an upright page.
  const rotation = (page.rotate - 90 * mostTurns(turned) + 360) % 360;
  const viewport = page.getViewport({ scale: 1, rotation });
  const runs = runsOf(content, viewport.transform);
  const texts = runs
    .filter((run) => quarterTurns(run) !== null)
    .flatMap((run) => placeText({ ...run, text: run.text.replace(unknown, '□') }));
  const lost = hasLostFont(page, drawing);
  page.cleanup();
  return {
    number: page.pageNumber,
    height: viewport.height,
    texts,
    rulings: rulingsOf(drawing, viewport.transform),
    messages: whatIsAmiss(runs, drawing, lost).map((text) => ({
      text,
      place: `第 ${String(page.pageNumber)} 页`,
    })),
  };
}

/** As `page.getTextContent`, which needs Chromium 124. */
async function contentOf(page: PDFPageProxy): Promise<Pick<Content, 'items' | 'styles'>> {
  const items: Content['items'] = [];
  const styles: Content['styles'] = {};
  const reader = (page.streamTextContent() as ReadableStream<Content>).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { items, styles };
    items.push(...value.items);
    Object.assign(styles, value.styles);
  }
}

function runsOf(
  { items, styles }: Pick<Content, 'items' | 'styles'>,
  toPage: readonly number[],
): TextRun[] {
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const isVertical = styles[item.fontName]?.vertical === true;
    const matrix = times(asMatrix(toPage), asMatrix(item.transform));
    return [{ text: item.str, matrix, width: item.width, height: item.height, isVertical }];
  });
}

/** The way in which most characters of the page go. */
function mostTurns(runs: readonly TextRun[]): number {
  const counts = [0, 0, 0, 0];
  for (const run of runs) {
    const turns = quarterTurns(run);
    if (turns !== null) counts[turns] = (counts[turns] ?? 0) + run.text.length;
  }
  return counts.indexOf(Math.max(...counts));
}

function whatIsAmiss(runs: readonly TextRun[], drawing: Drawing, hasLost: boolean): string[] {
  if (runs.length === 0) return [readerStrings.pageWithoutText];
  const askew = runs.filter((run) => quarterTurns(run) === null).length;
  const symbols = runs.reduce((sum, { text }) => sum + (text.match(unknown)?.length ?? 0), 0);
  return [
    ...(askew > 0 ? [readerStrings.askewText(askew)] : []),
    ...(symbols > 0 ? [readerStrings.unknownSymbols(symbols)] : []),
    ...(hasLost ? [readerStrings.lostFont] : []),
    ...(isTextOverScan(drawing) ? [readerStrings.textOverScan] : []),
  ];
}

/** Programs that recognise scanned text put it invisibly over the picture. */
function isTextOverScan({ fnArray, argsArray }: Drawing): boolean {
  return fnArray.some((act, at) => {
    const args = argsArray[at] as readonly unknown[] | null | undefined;
    return act === OPS.setTextRenderingMode && args?.[0] === INVISIBLE;
  });
}

const INVISIBLE = 3;

/** pdf.js hands over words instead of a font that it could not open, and leaves out its text. */
function hasLostFont({ commonObjs }: PDFPageProxy, { fnArray, argsArray }: Drawing): boolean {
  return fnArray.some((act, at) => {
    if (act !== OPS.setFont) return false;
    const id = String((argsArray[at] as readonly unknown[] | null | undefined)?.[0]);
    return commonObjs.has(id) && typeof commonObjs.get(id) === 'string';
  });
}
