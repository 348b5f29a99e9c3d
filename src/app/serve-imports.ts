import type { ReadPdf } from '../importers';
import { importFile } from './import-file';
import type { ImportRequest } from './import-file';

/** The work of an import worker: a large file takes seconds, which here do not hold up the page. */
export function serveImports(readPdf: ReadPdf | null): void {
  self.addEventListener('message', (event: MessageEvent<ImportRequest>) => {
    void importFile(event.data, readPdf).then((outcome) => {
      self.postMessage(outcome);
    });
  });
}
