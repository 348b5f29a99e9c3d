import { useId } from 'react';
import { useFormContext } from 'react-hook-form';
import type { FormValues } from '../forms';
import { useModal } from '../forms';

/** As a file or by the clipboard, or printed. */
export type LeavingWay = 'file' | 'paper';

interface ExportDialogProps {
  /** What is wrong, in short: “2 处须改正 · 还有 4 项没填”. */
  readonly summary: string;
  readonly hasErrors: boolean;
  readonly way: LeavingWay;
  /** What looks like personal data, a sentence each, the data masked. */
  readonly personal: readonly string[];
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/** Asks once before a report with errors or personal data leaves; one click goes on. */
export function ExportDialog({
  summary,
  hasErrors,
  way,
  personal,
  onCancel,
  onConfirm,
}: ExportDialogProps) {
  const dialog = useModal();
  const titleId = useId();
  const { register } = useFormContext<FormValues>();
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onClose={onCancel}>
      <h2 id={titleId}>{summary}</h2>
      {personal.length > 0 && (
        <>
          <p>年报要公开，文中像有个人信息：</p>
          <ul>
            {personal.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
          <p>确实可以公开的，到“检查”里写明原因，就不再问。</p>
        </>
      )}
      {hasErrors && <p>{words[way].errors}</p>}
      <label className="field">
        <span className="field-label">理由（可不填，只留在本机）</span>
        <textarea className="text-box" rows={2} {...register('exportReason')} />
      </label>
      <p className="actions">
        <button type="button" className="button is-primary" autoFocus onClick={onConfirm}>
          {words[way].goOn}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          回去修改
        </button>
      </p>
    </dialog>
  );
}

const words = {
  file: {
    errors: '可以先导出送审，文件名会加“（送审稿）”，报告正文不加任何字样。',
    goOn: '仍按此导出',
  },
  paper: { errors: '可以先打印送审，纸上不加任何字样。', goOn: '仍然打印' },
} as const;
