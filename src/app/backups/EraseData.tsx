import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { useModal } from '../../forms';
import { messageAtRest, StorageError } from '../../storage';
import { useNotify } from '../Notice';
import { isUntouched } from '../report-list-items';
import { listRoute } from '../routes';
import type { ListSurroundings } from '../surroundings';
import type { ListedReports } from '../use-stored-reports';
import { dueForBackup } from './due';
import { useBackUp } from './use-back-up';

interface EraseDataProps extends ListSurroundings {
  readonly stored: ListedReports;
}

/** Before a computer is handed on: nothing of the office’s work stays in this browser. */
export function EraseData({ stored, ...surroundings }: EraseDataProps) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <section className="card" aria-labelledby="erase-data">
      <h2 id="erase-data">清除本机数据</h2>
      <p>换电脑、交电脑之前用。年报、台账、修改记录和设置都清掉，找不回来。</p>
      <p className="actions">
        <button
          type="button"
          className="text-button is-destructive"
          onClick={() => setIsAsking(true)}
        >
          清除本机数据…
        </button>
      </p>
      {isAsking && (
        <EraseDialog {...surroundings} stored={stored} onEnd={() => setIsAsking(false)} />
      )}
    </section>
  );
}

interface EraseDialogProps extends EraseDataProps {
  readonly onEnd: () => void;
}

function EraseDialog(props: EraseDialogProps) {
  const { stored, backups, onEnd } = props;
  const dialog = useModal();
  const titleId = useId();
  const [isSure, setIsSure] = useState(false);
  const { backUp } = useBackUp(backups);
  const erase = useErase(props);
  const due = dueForBackup(stored.reports, stored.listedAt);
  const written = stored.reports.filter((report) => !isUntouched(report));
  const count = written.length + stored.unreadable.length;
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onClose={onEnd}>
      <h2 id={titleId}>清除本机数据</h2>
      <p>
        会清掉这个浏览器里的 {count}{' '}
        份年报（最近删除的也在内）、台账、修改记录和设置，清掉以后找不回来。已经下载的文件不动。
      </p>
      {due && (
        <p className="field-error">其中 {due.count} 份改过后还没有备份，请先点“全部备份”。</p>
      )}
      <label>
        <input
          type="checkbox"
          checked={isSure}
          onChange={(event) => setIsSure(event.target.checked)}
        />{' '}
        要留的都已另存，确定清除
      </label>
      <p className="actions">
        <button type="button" className="button" onClick={backUp}>
          全部备份
        </button>
        <button
          type="button"
          className="text-button is-destructive"
          disabled={!isSure}
          onClick={erase}
        >
          清除
        </button>
        <button type="button" className="button" onClick={onEnd}>
          取消
        </button>
      </p>
    </dialog>
  );
}

function useErase({ store, office, backups, onEnd }: EraseDialogProps): () => void {
  const [, navigate] = useLocation();
  const notify = useNotify();
  const showErased = async () => {
    await office.reload();
    // What cannot be read is told by the list.
    await backups.refresh().catch(() => undefined);
    notify({ text: '本机数据已清除。以前存下的文件不受影响。' });
  };
  const leave = () => {
    onEnd();
    navigate(listRoute);
  };
  return () => {
    store
      .erase(() => void showErased())
      .then(
        () => showErased().then(leave),
        (error: unknown) => {
          onEnd();
          notify({ text: whyNotErased(error) });
        },
      );
  };
}

function whyNotErased(error: unknown): string {
  const isLater = error instanceof StorageError && error.code === 'eraseLater';
  return isLater ? error.message : `没有清除：${messageAtRest(error)}`;
}
