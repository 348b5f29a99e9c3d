import { useEffect, useId, useRef, useState } from 'react';
import type { Ledger, ReadLedgerFile } from '../../domain';
import { FileButton, useEditor, useEvaluatedValue, useModal } from '../../forms';
import { downloadLedgerBackup, hasLedger } from '../backups/single-backup';
import { useNotify } from '../Notice';
import { readOther } from '../start-import';

interface LedgerBackupProps {
  readonly onRestore: (ledger: Ledger, act: string, isSaid: boolean) => void;
}

type ReadBackup = Exclude<ReadLedgerFile, { readonly error: string }>;

/** The ledger as a file for the office's own use, and the way back. */
export function LedgerBackup({ onRestore }: LedgerBackupProps) {
  const { store, isFinal } = useEditor();
  const notify = useNotify();
  const isEmpty = useEvaluatedValue(({ draft }) => !hasLedger(draft));
  const [read, setRead] = useState<ReadBackup | null>(null);
  const open = async (file: File) => {
    const backup = await readOther('ledger', file);
    if (backup.error === undefined) setRead(backup);
    else notify({ text: backup.error });
  };
  return (
    <>
      {!isEmpty && (
        <button
          type="button"
          className="button"
          onClick={() => {
            const name = downloadLedgerBackup(store.current().draft, new Date());
            notify({ text: `已生成“${name}”，在浏览器的下载位置。内部资料，不要发布。` });
          }}
        >
          台账备份（内部）
        </button>
      )}
      {!isFinal && (
        <FileButton name="恢复台账备份" accept=".json" onFile={(file) => void open(file)} />
      )}
      {read && (
        <RestoreLedger
          read={read}
          onCancel={() => setRead(null)}
          onConfirm={() => {
            setRead(null);
            onRestore(read.ledger, '已恢复台账备份。', true);
          }}
        />
      )}
    </>
  );
}

interface RestoreLedgerProps {
  readonly read: ReadBackup;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/** Says whose ledger it is and what it would replace. */
function RestoreLedger({ read, onCancel, onConfirm }: RestoreLedgerProps) {
  const dialog = useModal();
  const answer = useRef<HTMLButtonElement>(null);
  const titleId = useId();
  const draft = useEvaluatedValue((evaluated) => evaluated.draft);
  useEffect(() => {
    answer.current?.focus();
  }, []);
  const { ledger, organization, year, warning } = read;
  const isOther =
    organization.trim() !== draft.identity.organization.trim() || year.trim() !== draft.year.trim();
  const now = Object.keys(draft.ledger).length;
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onClose={onCancel}>
      <h2 id={titleId}>恢复台账备份</h2>
      <p>
        备份是{organization || '（没有机关名称）'} {year} 年的台账，{Object.keys(ledger).length}{' '}
        件。
        {now > 0 ? `现在的 ${String(now)} 件会被换掉，可以撤销。` : ''}
      </p>
      {isOther && <p className="field-error">与这份年报的机关或年度不同，请核对。</p>}
      {warning !== undefined && <p className="field-error">{warning}</p>}
      <p className="actions">
        <button ref={answer} type="button" className="button is-primary" onClick={onConfirm}>
          恢复
        </button>
        <button type="button" className="button" onClick={onCancel}>
          取消
        </button>
      </p>
    </dialog>
  );
}
