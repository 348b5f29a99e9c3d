import './without-canvas';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
// Once it is loaded, pdf.js works in the thread that calls it, a worker already, and starts none.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { toBlocks } from '../flow';
import { limits } from '../limits';
import { readerStrings } from '../reader-strings';
import type { ReadResult } from '../source-document';
import { Unreadable, unreadable } from '../unreadable';
import { OwnFiles } from './cmaps';
import { bytesBehindOpenObjects } from './open-objects';
import type { PdfPage } from './page';
import { readPage } from './read-page';
import { toFlow } from './to-flow';

/** Reads the text of a PDF and the tables that its lines draw. Pictures and scans are not read. */
export async function readPdf(bytes: Uint8Array): Promise<ReadResult> {
  try {
    const file = new TextDecoder('latin1').decode(bytes);
    const isSound = hasEnd(file) && bytesBehindOpenObjects(file) <= limits.openObjectBytes;
    if (!isSound) throw new Unreadable(readerStrings.brokenPdf);
    return await readDocument(bytes);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    if (isLocked) return { error: readerStrings.lockedPdf };
    return error instanceof Unreadable ? unreadable(error) : { error: readerStrings.brokenPdf };
  }
}

/** pdf.js makes do with half a file; half a report would look like one with blank boxes. */
function hasEnd(file: string): boolean {
  return file.slice(-END_BYTES).includes('%%EOF');
}

const END_BYTES = 4096;

async function readDocument(bytes: Uint8Array): Promise<ReadResult> {
  const loading = getDocument({
    // pdf.js keeps the bytes it is given.
    data: bytes.slice(),
    BinaryDataFactory: OwnFiles,
    cMapUrl: '/',
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 0,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return toResult(await readPages(await loading.promise));
  } finally {
    await loading.destroy();
  }
}

async function readPages(document: PDFDocumentProxy): Promise<PdfPage[]> {
  if (document.numPages > limits.pages) {
    throw new Unreadable(readerStrings.tooManyPages(document.numPages, limits.pages));
  }
  const end = Date.now() + limits.pagesMs;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    if (Date.now() > end) throw new Unreadable(readerStrings.tooSlow);
    pages.push(await readPage(await document.getPage(number)));
  }
  return pages;
}

function toResult(pages: readonly PdfPage[]): ReadResult {
  const { flow, messages } = toFlow(pages);
  const blocks = toBlocks(flow);
  if (blocks.length === 0) throw new Unreadable(readerStrings.scannedPdf);
  return {
    document: { blocks },
    messages: [...pages.flatMap((page) => page.messages), ...messages],
  };
}
