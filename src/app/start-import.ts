import type { ReportFormat } from '../domain';
import type { ImportOutcome, ImportRequest } from './import-file';
import { startImportWorker } from './import-workers';
import type { OtherKind, OtherRequest, ReadOther } from './serve-imports';

const UNEXPECTED =
  '这个文件读到一半出了问题，内容没有放进来。可以另存为 .docx 再试，或把内容复制粘贴进来。';

const NOT_FETCHED =
  '读 PDF 的部分没有装入（打开本页时网络可能断过）。请刷新页面后再选一次；或找到年报的 Word 文件或网页。';

/** No report takes a tenth of it, on the slowest computer. */
export const READING_MS = 90_000;

const TOO_SLOW =
  '这个文件读了一分半钟还没有读完，已经停下，内容没有放进来。可以另存为 .docx 再试，或把内容复制粘贴进来。';

/** One file being read. `stop` makes an end of it; what comes of it then is of no interest. */
export interface Reading {
  isStopped: boolean;
  stop: () => void;
}

export function beginReading(): Reading {
  const reading = {
    isStopped: false,
    stop: () => {
      reading.isStopped = true;
    },
  };
  return reading;
}

/** In a worker pdf.js greets the page, as if it were its own. */
interface PdfJsMessage {
  readonly sourceName: string;
}

/** Never rejects. What it says after the reading was stopped is of no interest. */
export function outcomeOf(
  formats: readonly ReportFormat[],
  name: string,
  content: Blob,
  reading: Reading,
): Promise<ImportOutcome> {
  return answerOf<ImportOutcome>({ formats }, name, content, reading, (message) => ({
    kind: 'failed',
    message,
  }));
}

/** What a file holds that is not one report; or why it cannot be read. Never rejects. */
export async function readOther<Kind extends OtherKind>(
  kind: Kind,
  file: File,
): Promise<ReadOther<Kind> | { readonly error: string }> {
  const reading = beginReading();
  const answer = await answerOf<{
    readonly kind: Kind;
    readonly read: ReadOther<Kind> | { readonly error: string };
  }>({ kind }, file.name, file, reading, (error) => ({ kind, read: { error } }));
  reading.stop();
  return answer.read;
}

async function answerOf<Outcome extends { readonly kind: string }>(
  what: Pick<ImportRequest, 'formats'> | Pick<OtherRequest, 'kind'>,
  name: string,
  content: Blob,
  reading: Reading,
  failed: (message: string) => Outcome,
): Promise<Outcome> {
  const buffer = await content.arrayBuffer().catch(() => null);
  if (!buffer) return failed(`“${name}”读不出来。请检查文件是否还在原处，再选一次。`);
  const bytes = new Uint8Array(buffer);
  const worker = await startImportWorker(bytes).catch(() => null);
  if (!worker) return failed(NOT_FETCHED);
  reading.stop = () => {
    reading.isStopped = true;
    worker.terminate();
  };
  if (reading.isStopped) reading.stop();
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      worker.terminate();
      resolve(failed(TOO_SLOW));
    }, READING_MS);
    const end = (outcome: Outcome) => {
      clearTimeout(timer);
      resolve(outcome);
    };
    worker.addEventListener('message', (event: MessageEvent<Outcome | PdfJsMessage>) => {
      if ('kind' in event.data) end(event.data);
    });
    worker.addEventListener('error', () => end(failed(UNEXPECTED)));
    worker.postMessage({ ...what, name, bytes });
  });
}
