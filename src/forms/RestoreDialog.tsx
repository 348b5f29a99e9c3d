import { useEffect, useId, useRef } from 'react';
import type { PlaceChange } from './place-change';
import { words } from './strings';
import { shortened } from './text-stretch';
import { useModal } from './use-modal';

interface RestoreDialogProps {
  /** The content that comes back: “11月28日 10:32 的内容”. */
  readonly when: string;
  readonly changes: readonly PlaceChange[];
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

const VALUE_LENGTH = 60;

/** Shows what going back would change, before it is done. */
export function RestoreDialog({ when, changes, onCancel, onConfirm }: RestoreDialogProps) {
  const dialog = useModal();
  const first = useRef<HTMLButtonElement>(null);
  const titleId = useId();
  useEffect(() => {
    // Else it would be on the table, which scrolls.
    first.current?.focus();
  }, []);
  const isSame = changes.length === 0;
  return (
    <dialog ref={dialog} className="dialog is-wide" aria-labelledby={titleId} onClose={onCancel}>
      <h2 id={titleId}>
        {isSame ? `${when}和现在一样` : `恢复到${when}，会改 ${String(changes.length)} 处`}
      </h2>
      {!isSame && <p>后来的修改仍留在记录里；恢复以后也可以撤销。</p>}
      {!isSame && <ChangeTable changes={changes} />}
      <p className="actions">
        {!isSame && (
          <button ref={first} type="button" className="button is-primary" onClick={onConfirm}>
            恢复
          </button>
        )}
        <button type="button" className="button" onClick={onCancel}>
          {isSame ? '知道了' : '不恢复'}
        </button>
      </p>
    </dialog>
  );
}

function ChangeTable({ changes }: Pick<RestoreDialogProps, 'changes'>) {
  return (
    <div className="restore-changes" role="region" aria-label="会改的地方" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">哪一处</th>
            <th scope="col">现在</th>
            <th scope="col">恢复后</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change, index) => (
            <ChangeRow key={index} change={change} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ChangeRow({ change: { name, before, after } }: { readonly change: PlaceChange }) {
  const [now, then] = shortened(before, after, VALUE_LENGTH);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{now === '' ? `（${words.blank}）` : now}</td>
      <td>{then === '' ? `（${words.blank}）` : then}</td>
    </tr>
  );
}
