import { useId, useRef, useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useEditor, useEvaluatedValue } from '../editor-context';
import type { FormValues } from '../form-values';
import { OpinionItem } from './OpinionItem';
import { StageButton } from './StageButton';

interface OpinionsProps {
  /** Makes a list of a message; false if nothing in it asks for anything. */
  readonly onPaste: (message: string) => boolean;
  readonly onClear: () => void;
  readonly onReply: () => void;
}

/** What the county sent back, to be ticked off one by one. */
export function Opinions({ onPaste, onClear, onReply }: OpinionsProps) {
  const { fields, append, remove } = useFieldArray<FormValues, 'handover.opinions'>({
    name: 'handover.opinions',
  });
  const heading = useRef<HTMLHeadingElement>(null);
  const take = (index: number) => {
    remove(index);
    heading.current?.focus();
  };
  return (
    <section className="handover-part">
      <h2 ref={heading} tabIndex={-1}>
        退回意见
      </h2>
      <PasteBox onPaste={onPaste} />
      {fields.length > 0 && <Tally />}
      <ol className="opinion-list">
        {fields.map((field, index) => (
          <OpinionItem key={field.id} index={index} onRemove={() => take(index)} />
        ))}
      </ol>
      <p className="actions">
        <StageButton className="button" onClick={() => append({ text: '', state: '', note: '' })}>
          增加一条
        </StageButton>
        {fields.length > 0 && (
          <>
            <button type="button" className="button" onClick={onReply}>
              下载修改情况说明
            </button>
            <StageButton className="text-button is-destructive" onClick={onClear}>
              清空清单
            </StageButton>
          </>
        )}
      </p>
      {fields.length > 0 && (
        <p className="field-help">
          修改情况说明是一页
          Word：意见原文、结果，和退回以后改动的地方。又一次退回时，先清空再粘贴。
        </p>
      )}
    </section>
  );
}

function Tally() {
  const left = useEvaluatedValue(
    ({ draft }) => draft.handover.opinions.filter(({ state }) => state === '').length,
  );
  const all = useEvaluatedValue(({ draft }) => draft.handover.opinions.length);
  return (
    <p>
      共 {all} 条，{left === 0 ? '都已处理。' : `还有 ${String(left)} 条在处理。`}
    </p>
  );
}

function PasteBox({ onPaste }: Pick<OpinionsProps, 'onPaste'>) {
  const { isReading } = useEditor();
  const [message, setMessage] = useState('');
  const [isRefused, setRefused] = useState(false);
  const errorId = useId();
  const list = () => {
    const isListed = onPaste(message);
    setRefused(!isListed);
    if (isListed) setMessage('');
  };
  return (
    <div className="paste-opinions">
      <label className="field">
        <span className="field-label">粘贴退回意见</span>
        <textarea
          className="text-box"
          rows={3}
          readOnly={isReading}
          value={message}
          placeholder="微信、邮件里的整段话都可以，按条列成清单"
          aria-invalid={isRefused}
          aria-describedby={isRefused ? errorId : undefined}
          onChange={({ target }) => {
            setMessage(target.value);
            setRefused(false);
          }}
        />
        {isRefused && (
          <span className="field-error" id={errorId}>
            没有读出要改的事项。可以用“增加一条”自己写。
          </span>
        )}
      </label>
      <StageButton className="button" onClick={list} disabled={message.trim() === ''}>
        列成清单
      </StageButton>
    </div>
  );
}
