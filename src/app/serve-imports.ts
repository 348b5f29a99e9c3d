import { readNumberSheets } from '../importers';
import type { ReadPdf, ReadNumberSheets } from '../importers';
import { importFile } from './import-file';
import type { ImportRequest } from './import-file';

/** Asks for the figures of 取数单 instead of a report. */
export interface NumberSheetsRequest {
  readonly kind: 'numberSheets';
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What comes back: told from what pdf.js says in a worker by its kind. */
export type NumberSheetsOutcome = { readonly kind: 'numberSheets' } & ReadNumberSheets;

/** The work of an import worker: a large file takes seconds, which here do not hold up the page. */
export function serveImports(readPdf: ReadPdf | null): void {
  self.addEventListener('message', (event: MessageEvent<ImportRequest | NumberSheetsRequest>) => {
    const request = event.data;
    if ('kind' in request) {
      const { name, bytes } = request;
      self.postMessage({ kind: 'numberSheets', ...readNumberSheets(name, bytes) });
      return;
    }
    void importFile(request, readPdf).then((outcome) => {
      self.postMessage(outcome);
    });
  });
}
