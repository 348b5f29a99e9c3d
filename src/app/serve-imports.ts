import { decodeCountySettings, decodeLedgerFile, decodeReportFile } from '../domain';
import { readJsonText, readNumberSheets } from '../importers';
import type { ReadPdf } from '../importers';
import { readBackup } from '../storage';
import { importFile } from './import-file';
import type { ImportRequest } from './import-file';

/** Readers of files that are not one report, by what the person says it is. */
const otherReaders = {
  /** The figures of filled 取数单. */
  numberSheets: readNumberSheets,
  report: ofText(decodeReportFile),
  ledger: ofText(decodeLedgerFile),
  county: ofText(decodeCountySettings),
  allReports: ofText(readBackup),
};

export type OtherKind = keyof typeof otherReaders;
export type ReadOther<Kind extends OtherKind> = ReturnType<(typeof otherReaders)[Kind]>;

export interface OtherRequest {
  readonly kind: OtherKind;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The work of an import worker: a large file takes seconds, which here do not hold up the page. */
export function serveImports(readPdf: ReadPdf | null): void {
  self.addEventListener('message', (event: MessageEvent<ImportRequest | OtherRequest>) => {
    const request = event.data;
    if ('kind' in request) {
      const { kind, name, bytes } = request;
      self.postMessage({ kind, read: otherReaders[kind](name, bytes) });
      return;
    }
    void importFile(request, readPdf)
      .then((outcome) => {
        self.postMessage(outcome);
      })
      .catch(throwInWorker);
  });
}

/** Out of the promise: only what a task throws is heard by the page, which else waits for its end. */
function throwInWorker(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}

function ofText<Read>(decode: (text: string) => Read) {
  return (_: string, bytes: Uint8Array): Read | { readonly error: string } => {
    const read = readJsonText(bytes);
    return read.error === undefined ? decode(read.text) : read;
  };
}
