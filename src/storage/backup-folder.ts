import { z } from 'zod';
import { newId } from './new-id';
import type { Records } from './records';
import type { TextFile } from './store';
import { decodeStoreFile } from './store-file';

/** Not among TypeScript's own types yet. */
interface FolderHandle extends FileSystemDirectoryHandle {
  queryPermission: (wanted: typeof writing) => Promise<PermissionState>;
  requestPermission: (wanted: typeof writing) => Promise<PermissionState>;
}

const writing = { mode: 'readwrite' } as const;

type ChooseFolder = (wanted: typeof writing) => Promise<FolderHandle>;

/** A folder of this computer into which backups are written by themselves. */
export interface ChosenFolder {
  readonly name: string;
  /** Tells this choice from any other one, of the same folder too. */
  readonly choice: string;
  /** When a backup was last written there; `null` if never. */
  readonly writtenAt: number | null;
}

/**
 * The folder is a matter of this browser: it may allow it (Chromium 86 and later, not on plain http),
 * and it may want to be asked again after it was closed.
 */
export interface BackupFolder {
  readonly isPossible: boolean;
  /** `null` where none was chosen. */
  readonly load: () => Promise<ChosenFolder | null>;
  /** Lets the person choose one. `null` if they did not, or did not allow it to be written. */
  readonly choose: () => Promise<ChosenFolder | null>;
  /** True if it may be written without a question. */
  readonly isAllowed: () => Promise<boolean>;
  /** The same after asking the person; only while they press a key or a button. */
  readonly allow: () => Promise<boolean>;
  /**
   * The file of one day (“2026-11-28”). It is written over on that day, and only if this browser began
   * it and it is as it was written: what another one has written stays, and so does what somebody
   * changed.
   */
  readonly fileOf: (folder: ChosenFolder, day: string) => Promise<TextFile>;
  /** Without effect once another folder was chosen, or none. */
  readonly noteWritten: (folder: ChosenFolder, at: number) => Promise<void>;
  readonly forget: () => Promise<void>;
}

const ID = 'backupFolder';

const recordSchema = z.object({
  id: z.literal(ID),
  /** Absent from records of before it was noted. */
  choice: z.string().default(''),
  handle: z.custom<FolderHandle>((value) => typeof value === 'object' && value !== null),
  /** Of the newest file, and its day. */
  fileName: z.string().nullable(),
  day: z.string().nullable(),
  writtenAt: z.number().nullable(),
});

type FolderRecord = z.infer<typeof recordSchema>;

/** @param nameOf name of a day's file; the number tells it from others of that day, from 1 */
export function openBackupFolder(
  records: Records,
  nameOf: (day: string, number: number) => string,
): BackupFolder {
  const choosing = (window as { readonly showDirectoryPicker?: ChooseFolder }).showDirectoryPicker;
  const load = async () => readFolder(await records.read((reader) => reader.getSettings(ID)));
  /** Another window, or a write under way, must not bring back what is no longer chosen. */
  const change = (choice: string, changes: Partial<FolderRecord>) =>
    records.write(async (writer) => {
      const folder = readFolder(await writer.getSettings(ID));
      if (folder?.choice === choice) await writer.putSettings({ ...folder, ...changes });
    });
  const known = async () => {
    const folder = await load();
    if (!folder) throw gone();
    return folder;
  };
  return {
    isPossible: choosing !== undefined,
    load: async () => shown(await load()),
    choose: async () => {
      const handle = await choosing?.call(window, writing).catch(whenCancelled);
      if (!handle || (await handle.requestPermission(writing)) !== 'granted') return null;
      const begun = { fileName: null, day: null, writtenAt: null };
      const record: FolderRecord = { id: ID, choice: newId(), handle, ...begun };
      await records.write((writer) => writer.putSettings(record));
      return shown(record);
    },
    isAllowed: async () => (await (await known()).handle.queryPermission(writing)) === 'granted',
    allow: async () => (await (await known()).handle.requestPermission(writing)) === 'granted',
    fileOf: async ({ choice }, day) => {
      const folder = await known();
      if (folder.choice !== choice) throw gone();
      if (folder.day === day && folder.fileName !== null) {
        const begun = fileIn(folder.handle, folder.fileName);
        if (isWhole(await begun.read())) return begun;
      }
      const fileName = await freeName(folder.handle, (number) => nameOf(day, number));
      await change(choice, { day, fileName });
      return fileIn(folder.handle, fileName);
    },
    noteWritten: ({ choice }, writtenAt) => change(choice, { writtenAt }),
    forget: () => records.write((writer) => writer.putSettings({ id: ID })),
  };
}

function gone(): DOMException {
  return new DOMException('no longer chosen', 'NotFoundError');
}

function readFolder(record: unknown): FolderRecord | null {
  return recordSchema.safeParse(record).data ?? null;
}

function shown(folder: FolderRecord | null): ChosenFolder | null {
  if (!folder) return null;
  const { handle, choice, writtenAt } = folder;
  return { name: handle.name, choice, writtenAt };
}

function whenCancelled(error: unknown): null {
  if (error instanceof Error && error.name === 'AbortError') return null;
  throw error;
}

/** Whether a day's file can be written on: it is not there, or is ours as it was written. */
function isWhole(text: string | null): boolean {
  return text === null || decodeStoreFile(text).isChanged === false;
}

async function freeName(
  folder: FileSystemDirectoryHandle,
  nameOf: (number: number) => string,
): Promise<string> {
  let number = 1;
  while ((await fileIn(folder, nameOf(number)).read()) !== null) number += 1;
  return nameOf(number);
}

function fileIn(folder: FileSystemDirectoryHandle, name: string): TextFile {
  return {
    read: async () => {
      const handle = await folder.getFileHandle(name).catch(whenMissing);
      const text = handle && (await (await handle.getFile()).text());
      // A write that broke off before it was whole leaves an empty file.
      return text === '' ? null : text;
    },
    // The browser writes beside the file and puts it in its place when it is whole.
    write: async (text) => {
      const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writable.write(text);
      await writable.close();
    },
  };
}

function whenMissing(error: unknown): null {
  if (error instanceof Error && error.name === 'NotFoundError') return null;
  throw error;
}
