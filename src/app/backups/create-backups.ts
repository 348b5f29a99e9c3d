import { messageAtRest } from '../../storage';
import type {
  BackupFolder,
  ChosenFolder,
  CopiedReport,
  ReportStore,
  TextFile,
} from '../../storage';
import { downloadText } from '../files';
import { isoDay } from '../iso-day';
import { createObservable } from '../observable';
import type { Observable } from '../observable';
import { dueForBackup } from './due';
import type { Due } from './due';
import { paced } from './paced';

export type FolderBackup =
  /** Not read yet, or the browser has no such thing. */
  | { readonly kind: 'unknown' | 'impossible' | 'none' }
  /** The browser wants to be asked again before it writes there. */
  | { readonly kind: 'asleep'; readonly name: string }
  /** Written at times; `at` is the newest, `null` before the first. */
  | { readonly kind: 'awake'; readonly name: string; readonly at: number | null }
  | { readonly kind: 'failed'; readonly name: string };

/** Copies of all that is kept here, outside of the browser. */
export interface Backups {
  /** What no backup holds as it stands; `null` if nothing. */
  readonly due: Observable<Due | null>;
  readonly folder: Observable<FolderBackup>;
  /** Looks again at what is due and at the folder. */
  readonly refresh: () => Promise<void>;
  /** Hands one file of everything to the browser's download. */
  readonly download: () => Promise<{ readonly name: string; readonly isNoted: boolean }>;
  readonly chooseFolder: () => Promise<void>;
  /** Asks whether the folder may be written again. */
  readonly wakeFolder: () => Promise<void>;
  readonly forgetFolder: () => Promise<void>;
  /** A report was written here: the folder follows when it is quiet. */
  readonly noteChange: () => void;
}

/** Name of a file of everything. What it holds is not public yet, and may be a ledger. */
export function backupName(day: string, number = 1): string {
  return `年报助手全部备份（内部资料）${day}${number === 1 ? '' : `-${String(number)}`}.json`;
}

export function createBackups(store: ReportStore, chosen: BackupFolder): Backups {
  const due = createObservable<Due | null>(null);
  const folder = createObservable<FolderBackup>({ kind: 'unknown' });
  const lookAtDue = async () => {
    due.set(dueForBackup((await store.list()).reports, Date.now()));
  };
  /** On a full disk the backup is made, and cannot be noted: it goes on being due. */
  const note = async (copied: readonly CopiedReport[]) => {
    const isNoted = await store.markBackedUp(copied).then(
      () => true,
      () => false,
    );
    await lookAtDue().catch(() => undefined);
    return isNoted;
  };
  const backUpInto = async (file: TextFile) => {
    await note(await store.copyInto(file));
  };
  const folderBackup = createFolderBackup(chosen, folder, backUpInto);
  const refresh = async () => {
    await Promise.all([lookAtDue(), folderBackup.look()]);
    if (due.get() !== null) folderBackup.writeSoon(0);
  };
  return {
    due,
    folder,
    refresh,
    download: async () => {
      const file = textInMemory();
      const copied = await store.copyInto(file);
      const name = backupName(isoDay(new Date()));
      downloadText(file.text() ?? '', name, 'application/json');
      return { name, isNoted: await note(copied) };
    },
    ...folderBackup,
  };
}

function createFolderBackup(
  chosen: BackupFolder,
  folder: Observable<FolderBackup>,
  backUpInto: (file: TextFile) => Promise<void>,
) {
  const look = async () => {
    const known = chosen.isPossible ? await chosen.load() : null;
    if (!known) folder.set({ kind: chosen.isPossible ? 'none' : 'impossible' });
    else if (await chosen.isAllowed()) {
      folder.set({ kind: 'awake', name: known.name, at: known.writtenAt });
    } else folder.set({ kind: 'asleep', name: known.name });
  };
  const { write, ...rest } = paced(async () => {
    const { kind } = folder.get();
    if (kind !== 'awake' && kind !== 'failed') return;
    const target = await chosen.load().catch(() => null);
    if (!target) return;
    const outcome = await writeInto(chosen, target, backUpInto);
    const now = await chosen.load().catch(() => target);
    if (now?.choice === target.choice) folder.set(outcome);
    else await look().catch(() => undefined);
  });
  return {
    look,
    ...rest,
    chooseFolder: async () => {
      await chosen.choose();
      await look();
      write();
    },
    wakeFolder: async () => {
      await chosen.allow();
      await look();
      write();
    },
    forgetFolder: async () => {
      await chosen.forget();
      await look();
    },
  };
}

async function writeInto(
  chosen: BackupFolder,
  target: ChosenFolder,
  backUpInto: (file: TextFile) => Promise<void>,
): Promise<FolderBackup> {
  const { name } = target;
  try {
    await backUpInto(await chosen.fileOf(target, isoDay(new Date())));
    await chosen.noteWritten(target, Date.now()).catch(() => undefined);
    return { kind: 'awake', name, at: Date.now() };
  } catch {
    return { kind: 'failed', name };
  }
}

function textInMemory(): TextFile & { readonly text: () => string | null } {
  let content: string | null = null;
  return {
    read: () => Promise.resolve(content),
    write: (text) => {
      content = text;
      return Promise.resolve();
    },
    text: () => content,
  };
}

/** Why nothing could be backed up, in Chinese. */
export const whyNoBackup = (error: unknown): string =>
  `备份没有成功：${messageAtRest(error)}年报仍在本机。`;
