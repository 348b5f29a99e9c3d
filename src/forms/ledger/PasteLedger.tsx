import { useEffect, useId, useRef, useState } from 'react';
import type { ClipboardEvent } from 'react';
import type { LedgerLine } from '../../domain';
import type { CopiedText } from './LedgerTable';
import type { CopiedList, ListReader } from './pasted-list';
import { PasteLedgerReview } from './PasteLedgerReview';
import { useModal } from '../use-modal';

interface PasteLedgerProps extends ListReader {
  /** What was pasted into the table already. */
  readonly copied: CopiedText | null;
  /** True for a line that is in the ledger just so. */
  readonly isKnown: (line: LedgerLine) => boolean;
  readonly onAdd: (lines: readonly LedgerLine[]) => void;
  readonly onClose: () => void;
}

/** “从表格粘贴”: a place to paste into, then a review; only that adds lines. */
export function PasteLedger({ copied, readList, readLines, ...rest }: PasteLedgerProps) {
  const { isKnown, onAdd, onClose } = rest;
  const dialog = useModal();
  const titleId = useId();
  const [list, setList] = useState<CopiedList | null>(() => copied && readList(copied));
  const [isRefused, setRefused] = useState(copied !== null && list === null);
  const read = (next: CopiedText) => {
    const found = readList(next);
    setList(found);
    setRefused(found === null);
  };
  return (
    <dialog
      ref={dialog}
      className="dialog paste-ledger"
      data-review={list !== null}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <h2 id={titleId}>从表格粘贴</h2>
      {list ? (
        <PasteLedgerReview
          list={list}
          readLines={readLines}
          isKnown={isKnown}
          onAdd={onAdd}
          onBack={() => setList(null)}
          onClose={onClose}
        />
      ) : (
        <PastePlace isRefused={isRefused} onRead={read} onClose={onClose} />
      )}
    </dialog>
  );
}

interface PastePlaceProps {
  readonly isRefused: boolean;
  readonly onRead: (copied: CopiedText) => void;
  readonly onClose: () => void;
}

function PastePlace({ isRefused, onRead, onClose }: PastePlaceProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const errorId = useId();
  useEffect(() => {
    box.current?.focus();
  }, []);
  const paste = (event: ClipboardEvent<HTMLElement>) => {
    const html = event.clipboardData.getData('text/html');
    const text = event.clipboardData.getData('text/plain');
    event.preventDefault();
    onRead({ html, text });
  };
  return (
    <>
      <p>
        在 Excel、WPS
        表格或申请系统导出的清单里，连同列名一起选中、复制，再到下面的框里粘贴（Ctrl+V）。下一步先核对，再加进台账。
      </p>
      <textarea
        ref={box}
        className="text-box paste-ledger-box"
        rows={8}
        aria-label="把清单粘贴在这里"
        aria-invalid={isRefused}
        aria-describedby={isRefused ? errorId : undefined}
        onPaste={paste}
      />
      {isRefused && (
        <p className="field-error" id={errorId}>
          没有读出表格。请在表格里选中多行多列，复制后再粘贴。
        </p>
      )}
      <p className="field-help">以逗号分隔的文本（.csv），用记事本打开、全选复制，也可以粘贴。</p>
      <p className="actions">
        <button
          type="button"
          className="button"
          onClick={() => onRead({ html: '', text: box.current?.value ?? '' })}
        >
          读取框里的文字
        </button>
        <button type="button" className="button" onClick={onClose}>
          取消
        </button>
      </p>
    </>
  );
}
