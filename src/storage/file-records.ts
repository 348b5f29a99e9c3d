import type { HistoryRecord, KeyedRecord, Records, RecordWriter } from './records';
import { StorageError, toStorageError } from './storage-error';
import type { TextFile } from './store';
import { decodeStoreFile, encodeStoreFile } from './store-file';
import type { StoreContent } from './store-file';

const nothing: StoreContent = { reports: [], settings: [], history: [] };

/** The last transaction over each file, whoever asked for it. */
const turns = new WeakMap<TextFile, Promise<unknown>>();

/**
 * Records in one file. It is read anew for each transaction and written whole, one after the other;
 * of two programs that write the same file at once, the later wins. A file that somebody else
 * changed is neither believed nor written over.
 */
export function openFileRecords(file: TextFile, now: () => number = Date.now): Records {
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = (turns.get(file) ?? Promise.resolve()).then(work).catch((error: unknown) => {
      throw toStorageError(error);
    });
    turns.set(
      file,
      result.catch(() => undefined),
    );
    return result;
  };
  const write = (content: StoreContent) => file.write(encodeStoreFile(content, now()));
  return {
    read: (work) => inTurn(async () => work(createTable(await readContent(file)).writer)),
    write: (work) =>
      inTurn(async () => {
        const table = createTable(await readContent(file));
        const result = await work(table.writer);
        await write(table.content());
        return result;
      }),
    erase: () => inTurn(() => write(nothing)),
  };
}

async function readContent(file: TextFile): Promise<StoreContent> {
  const text = await file.read();
  if (text === null) return nothing;
  const { content, error, isChanged } = decodeStoreFile(text);
  if (error !== undefined) throw new StorageError(error);
  if (isChanged) throw new StorageError('changedFile');
  return content;
}

/** Records that lie in memory, until their content is asked for. */
function createTable({ reports, settings, history }: StoreContent) {
  const reportsById = byId(reports);
  const settingsById = byId(settings);
  let steps = [...history];
  const isAt =
    (report: string, from: number, to: number) =>
    (record: HistoryRecord): boolean =>
      record.report === report && record.place >= from && record.place <= to;
  const done = Promise.resolve();
  const writer: RecordWriter = {
    getReport: (id) => Promise.resolve(reportsById.get(id)),
    getReports: () => Promise.resolve([...reportsById.values()]),
    getHistory: (report) =>
      Promise.resolve(
        steps.filter(isAt(report, 0, Infinity)).sort((one, other) => one.place - other.place),
      ),
    getSettings: (id) => Promise.resolve(settingsById.get(id)),
    putReport: (record) => {
      reportsById.set(record.id, record);
      return done;
    },
    deleteReport: (id) => {
      reportsById.delete(id);
      return done;
    },
    putHistory: (record) => {
      const isSame = isAt(record.report, record.place, record.place);
      steps = [...steps.filter((step) => !isSame(step)), record];
      return done;
    },
    deleteHistory: (report, from, to) => {
      const isGone = isAt(report, from, to);
      steps = steps.filter((step) => !isGone(step));
      return done;
    },
    putSettings: (record) => {
      settingsById.set(record.id, record);
      return done;
    },
  };
  const content = (): StoreContent => ({
    reports: [...reportsById.values()],
    settings: [...settingsById.values()],
    history: steps,
  });
  return { writer, content };
}

function byId(records: readonly KeyedRecord[]): Map<string, KeyedRecord> {
  return new Map(records.map((record) => [record.id, record]));
}
