import ImportWorker from './import-worker?worker&inline';

/**
 * The worker that reads PDF weighs more than the rest of the app and is a chunk of its own. The
 * page preloads it (vite.config.ts) and the app takes it in as soon as it runs, so that nothing is
 * asked of the network when a PDF is opened.
 */
const pdfImportWorker = canReadPdf() ? import('./pdf-import-worker?worker&inline') : null;
// Without it the app does all but read PDF; who opens one hears of it.
pdfImportWorker?.catch(() => undefined);

/** Starts the worker for this file. Rejects if its code could not be fetched. */
export async function startImportWorker(bytes: Uint8Array): Promise<Worker> {
  if (!pdfImportWorker || !isPdf(bytes)) return new ImportWorker();
  const { default: PdfImportWorker } = await pdfImportWorker;
  return new PdfImportWorker();
}

/** pdf.js 5 is made for Chromium 109 and later; older ones are told so by the other worker. */
function canReadPdf(): boolean {
  const [, version] = /Chrom(?:e|ium)\/(\d+)/.exec(navigator.userAgent) ?? [];
  return version === undefined ? 'structuredClone' in globalThis : Number(version) >= 109;
}

/** The importers tell by the same mark; they are in the workers only, too heavy for the page. */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1029)).includes('%PDF-');
}
