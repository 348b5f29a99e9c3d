import { useId, useState } from 'react';
import type { Finding } from '../domain';
import { useEditor } from './editor-context';

interface SettleFindingProps {
  readonly finding: Finding;
  /** Legitimate causes to choose from. */
  readonly reasons: readonly string[];
}

/** Lets a person say why a finding is right as it is, in one of the usual reasons or own words. */
export function SettleFinding({ finding, reasons }: SettleFindingProps) {
  const { actions } = useEditor();
  if (finding.settledReason === undefined)
    return <ReasonForm finding={finding} reasons={reasons} />;
  return (
    <p className="settled">
      <span className="severity is-agreed">✓ 已说明：</span>
      {finding.settledReason}
      <button
        type="button"
        className="text-button"
        onClick={() => {
          actions.settle(finding, null);
        }}
      >
        重新核实
      </button>
    </p>
  );
}

function ReasonForm({ finding, reasons }: SettleFindingProps) {
  const { actions } = useEditor();
  const [reason, setReason] = useState('');
  const listId = useId();
  return (
    <details className="more settle">
      <summary>数没有错，写明原因</summary>
      <p className="actions">
        <input
          className="text-box"
          list={listId}
          value={reason}
          aria-label="原因（可选，也可自己写）"
          onChange={(event) => {
            setReason(event.target.value);
          }}
        />
        <datalist id={listId}>
          {reasons.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
        <button
          type="button"
          className="button"
          disabled={reason.trim() === ''}
          onClick={() => {
            actions.settle(finding, reason.trim());
          }}
        >
          记下
        </button>
      </p>
    </details>
  );
}
