import { useSyncExternalStore } from 'react';
import { backupRoute, hrefOfPath } from '../routes';
import type { Backups, FolderBackup } from './create-backups';
import type { Due } from './due';
import { useBackUp } from './use-back-up';

interface BackupReminderProps {
  readonly backups: Backups;
  readonly due: Due | null;
  /** Beside the work: in short, and not on the first day. */
  readonly isInRail?: boolean;
}

/** Says that work lies in this browser alone, or that the folder needs a person; one click ends it. */
export function BackupReminder({ backups, due, isInRail = false }: BackupReminderProps) {
  const folder = useSyncExternalStore(backups.folder.subscribe, backups.folder.get);
  const { backUp, wake } = useBackUp(backups);
  const trouble = isInRail ? briefTroubleOf(folder) : troubleOf(folder);
  if (trouble !== null) {
    return (
      <div className="backup-reminder is-late" role="status">
        <p>{trouble}</p>
        <p className="actions">
          <button type="button" className="button is-small" onClick={wake}>
            接着自动备份
          </button>
          <a href={hrefOfPath(backupRoute)}>换一个文件夹</a>
        </p>
      </div>
    );
  }
  if (!due || folder.kind === 'awake' || (due.days === 0 && isInRail)) return null;
  return (
    <div className={due.days > 0 ? 'backup-reminder is-late' : 'backup-reminder'} role="status">
      <p>
        {!isInRail && `有 ${String(due.count)} 份年报改过后还没有备份`}
        {!isInRail && due.days > 0 && '，'}
        {due.days > 0 && `已经 ${String(due.days)} 天没有备份`}。
      </p>
      <p className="actions">
        <button type="button" className="button is-small" onClick={backUp}>
          全部备份
        </button>
      </p>
    </div>
  );
}

/** What keeps the folder from being written; `null` if nothing does. */
export function troubleOf(folder: FolderBackup): string | null {
  if (folder.kind === 'asleep') {
    return `自动备份已暂停：要在浏览器里再允许一次，才能存到“${folder.name}”。请点“接着自动备份”。`;
  }
  if (folder.kind !== 'failed') return null;
  return `自动备份没有存上：“${folder.name}”写不进去，可能是 U盘拔了、文件夹移走或改名，或磁盘满了。处理好后点“接着自动备份”，或换一个文件夹。年报仍在本机。`;
}

function briefTroubleOf(folder: FolderBackup): string | null {
  if (folder.kind === 'asleep') return '自动备份已暂停，要再允许一次。';
  return folder.kind === 'failed' ? `自动备份没有存上：“${folder.name}”写不进去。` : null;
}
