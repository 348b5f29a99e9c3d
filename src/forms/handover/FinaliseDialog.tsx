import { useId } from 'react';
import { useModal } from '../use-modal';

interface FinaliseDialogProps {
  /** What is open, each in one sentence, the most serious first. */
  readonly open: readonly string[];
  readonly onCancel: () => void;
  /** Leads to where what is open can be dealt with. */
  readonly onDealWith: () => void;
  readonly onConfirm: () => void;
}

/** So many are shown before “等 N 项”. */
const MOST = 8;
const LONGEST = 60;

/** Asks once before a report becomes final with things open. */
export function FinaliseDialog({ open, onCancel, onDealWith, onConfirm }: FinaliseDialogProps) {
  const dialog = useModal();
  const titleId = useId();
  /** Closed first: nothing behind an open dialog takes the focus. */
  const closeFor = (act: () => void) => {
    dialog.current?.close();
    act();
  };
  return (
    <dialog ref={dialog} className="dialog is-wide" aria-labelledby={titleId} onClose={onCancel}>
      <h2 id={titleId}>还有 {open.length} 项没有处理</h2>
      <ul className="open-matters">
        {open.slice(0, MOST).map((matter) => (
          <li key={matter}>{shortened(matter)}</li>
        ))}
        {open.length > MOST && <li>等 {open.length} 项，都在“检查”里。</li>}
      </ul>
      <p>定稿以后只能看，不能改；要改可以随时解除定稿。</p>
      <p className="actions">
        <button
          type="button"
          className="button is-primary"
          autoFocus
          onClick={() => closeFor(onDealWith)}
        >
          先去处理
        </button>
        <button type="button" className="button" onClick={() => closeFor(onConfirm)}>
          仍然定稿
        </button>
      </p>
    </dialog>
  );
}

function shortened(matter: string): string {
  return matter.length > LONGEST ? `${matter.slice(0, LONGEST)}…` : matter;
}
