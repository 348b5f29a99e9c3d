import { useEffect, useSyncExternalStore } from 'react';
import { BackupFileButton, dateTimeText } from '../../forms';
import { ListTrouble } from '../ListTrouble';
import { hrefOfPath, listRoute } from '../routes';
import type { ListSurroundings } from '../surroundings';
import { useStoredReports } from '../use-stored-reports';
import { troubleOf } from './BackupReminder';
import type { Backups } from './create-backups';
import { EraseData } from './EraseData';
import { stateOfBackups } from './state-of-backups';
import { useBackUp } from './use-back-up';
import { useOpenBackup } from './use-open-backup';

/** “备份与清除”: everything that is kept here as one file, into a folder, back again, and away. */
export function BackupPage(surroundings: ListSurroundings) {
  const { store, backups } = surroundings;
  const { stored, failure, retry } = useStoredReports(store);
  const { openBackup, dialog } = useOpenBackup(surroundings, retry);
  const { backUp } = useBackUp(backups);
  useEffect(() => backups.due.subscribe(retry), [backups, retry]);
  useEffect(() => {
    // What cannot be read is told below.
    backups.refresh().catch(() => undefined);
  }, [backups]);
  if (failure !== null) return <ListTrouble text={failure} onRetry={retry} />;
  if (!stored) return <main className="page" aria-busy="true" />;
  return (
    <main className="page backup-page">
      <p>
        <a href={hrefOfPath(listRoute)}>回到全部年报</a>
      </p>
      <h1>备份与清除</h1>
      <section className="card" aria-labelledby="backup-all">
        <h2 id="backup-all">全部备份</h2>
        <p>{stateOfBackups(stored)}</p>
        <p className="actions">
          <button type="button" className="button is-primary" onClick={backUp}>
            全部备份
          </button>
        </p>
        <p className="field-help">
          存成一个文件：全部年报（最近删除的也在）、台账和本机的设置；修改记录不在里面。内部资料，请存到
          U盘或自己的文件夹，不要外传。
        </p>
      </section>
      <FolderSection backups={backups} />
      <section className="card" aria-labelledby="backup-open">
        <h2 id="backup-open">从备份恢复</h2>
        <p className="actions">
          <BackupFileButton onOpen={openBackup} />
        </p>
        <p className="field-help">
          一份的、全部的都可以，以前版本存的也可以。只增加，不覆盖本机的。
        </p>
      </section>
      <EraseData {...surroundings} stored={stored} />
      {dialog}
    </main>
  );
}

/** Into a folder, by itself, where the browser allows it. */
function FolderSection({ backups }: { readonly backups: Backups }) {
  const folder = useSyncExternalStore(backups.folder.subscribe, backups.folder.get);
  const { choose, wake, forget } = useBackUp(backups);
  if (folder.kind === 'unknown') return null;
  const isChosen = 'name' in folder;
  const trouble = troubleOf(folder);
  return (
    <section className="card" aria-labelledby="backup-folder">
      <h2 id="backup-folder">自动备份到文件夹</h2>
      {folder.kind === 'impossible' ? (
        <p>
          这个浏览器现在不能自动存到文件夹。要用 Chrome、Edge 或同内核的浏览器，从文件或 https
          打开本页。请用上面的“全部备份”。
        </p>
      ) : (
        <p className={trouble === null ? undefined : 'field-error'} role="status">
          {trouble ?? stateOfFolder(folder)}
        </p>
      )}
      {folder.kind !== 'impossible' && (
        <p className="actions">
          {trouble !== null && (
            <button type="button" className="button is-primary" onClick={wake}>
              接着自动备份
            </button>
          )}
          <button type="button" className="button" onClick={choose}>
            {isChosen ? '换一个文件夹' : '选文件夹'}
          </button>
          {isChosen && (
            <button type="button" className="text-button" onClick={forget}>
              不再自动备份
            </button>
          )}
        </p>
      )}
      <p className="field-help">
        填写时每隔一会儿存一次，每天一个文件，以前的都保留。最好选
        U盘或另一个硬盘上、只有自己能看的文件夹。
      </p>
    </section>
  );
}

function stateOfFolder(folder: ReturnType<Backups['folder']['get']>): string {
  if (folder.kind !== 'awake') return '没有选文件夹。';
  const last = folder.at === null ? '还没有存过' : `最近存于 ${dateTimeText(folder.at)}`;
  return `自动存到“${folder.name}”，${last}。`;
}
