import { useEffect, useId, useRef } from 'react';
import { isOverwriting } from './paste-plan';
import type { PastePlan } from './paste-plan';
import { LeftOutList } from '../LeftOutList';
import { PasteChanges } from './PasteChanges';
import { useModal } from '../use-modal';

interface PasteReviewProps {
  readonly plan: PastePlan;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What a paste would change, before anything changes. */
export function PasteReview({ plan, onConfirm, onCancel }: PasteReviewProps) {
  const dialog = useModal();
  const answer = useRef<HTMLButtonElement>(null);
  const titleId = useId();
  useEffect(() => {
    answer.current?.focus();
  }, []);
  const { changes } = plan;
  const hasChanges = changes.length > 0;
  return (
    <dialog
      ref={dialog}
      className="dialog paste-review"
      aria-labelledby={titleId}
      onClose={onCancel}
    >
      <h2 id={titleId}>{titleOf(plan)}</h2>
      <div className="paste-review-body" role="group" aria-labelledby={titleId} tabIndex={0}>
        <Remarks plan={plan} />
        {hasChanges && <PasteChanges changes={changes} />}
      </div>
      <p className="actions">
        {hasChanges && (
          <button type="button" className="button is-primary" ref={answer} onClick={onConfirm}>
            粘贴
          </button>
        )}
        <button
          type="button"
          className="button"
          ref={hasChanges ? undefined : answer}
          onClick={onCancel}
        >
          {hasChanges ? '取消' : '关闭'}
        </button>
      </p>
    </dialog>
  );
}

function titleOf({ changes, unchanged, leftOut }: PastePlan): string {
  const overwritten = changes.filter(isOverwriting).length;
  if (changes.length === 0 && leftOut.length === 0 && unchanged > 0) {
    return '粘贴的数与表里的相同，不用改';
  }
  if (changes.length === 0) return '没有能放进表里的数';
  const replaced = overwritten === 0 ? '' : `，其中 ${String(overwritten)} 格原来有数`;
  return `粘贴 ${String(changes.length)} 格${replaced}`;
}

/** What did not go in, and what else there is to know; the doubtful above the plain. */
function Remarks({
  plan: { leftOut, differences, unchanged, remarks },
}: {
  readonly plan: PastePlan;
}) {
  return (
    <>
      <LeftOutList items={leftOut} />
      {differences.length > 0 && (
        <div className="paste-left">
          <h3>总计对不上 {differences.length} 处</h3>
          <ul>
            {differences.map(({ cell, pasted, computed }) => (
              <li key={cell.id}>
                {cell.name}：粘贴的是 {pasted}，按各格相加
                {computed === '' ? '是空的' : `是 ${computed}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {unchanged > 0 && <p>另有 {unchanged} 格与表里相同，不动。</p>}
    </>
  );
}
