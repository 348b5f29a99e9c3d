import { useEvaluatedValue } from '../../forms';
import type { EditorSession } from '../use-editor-session';
import { downloadBackup, downloadLedgerBackup, hasLedger } from './single-backup';

/** Takes the open report away as it stands here, whether it is stored or not. */
export function BackupButtons({ session: { evaluations } }: { readonly session: EditorSession }) {
  const isLedgerKept = useEvaluatedValue(({ draft }) => hasLedger(draft));
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => downloadBackup(evaluations.current().draft, new Date())}
      >
        立即导出备份
      </button>
      {isLedgerKept && (
        <button
          type="button"
          className="button"
          onClick={() => downloadLedgerBackup(evaluations.current().draft, new Date())}
        >
          导出台账备份
        </button>
      )}
    </>
  );
}
