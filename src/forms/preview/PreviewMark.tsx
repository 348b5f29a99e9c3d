import { useId, useState } from 'react';
import type { Rule } from '../../domain';
import { countFindings, summarise } from '../finding-groups';
import { FindingList } from '../FindingList';
import { severityIcons } from '../strings';
import type { FindingMark } from './finding-marks';

interface PreviewMarkProps {
  readonly mark: FindingMark;
  /** Pixels from the top of the pages as they are shown. */
  readonly top: number;
  readonly rules: readonly Rule[];
}

/** A mark in the margin; opened, it says what is wrong there and leads to the box. */
export function PreviewMark({ mark, top, rules }: PreviewMarkProps) {
  const [isOpen, setOpen] = useState(false);
  const cardId = useId();
  const { key, tone, findings } = mark;
  const name = summarise(countFindings(findings));
  return (
    <div
      className="preview-mark"
      data-open={isOpen}
      style={{ top }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
      }}
    >
      <button
        type="button"
        className={`preview-mark-button is-${tone}`}
        data-mark={key}
        aria-expanded={isOpen}
        aria-controls={cardId}
        aria-label={`这里${name}`}
        title={findings.map(({ message }) => message).join('\n')}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">
          {tone === 'missing' ? '○' : severityIcons[tone]}
          {findings.length > 1 && findings.length}
        </span>
      </button>
      <div id={cardId} className="preview-mark-card" hidden={!isOpen}>
        {isOpen && <FindingList rules={rules} findings={findings} />}
      </div>
    </div>
  );
}
