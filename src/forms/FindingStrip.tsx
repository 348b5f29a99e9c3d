import { useDeferredValue, useId, useState } from 'react';
import type { Rule } from '../domain';
import { CheckStatus } from './CheckStatus';
import { useEvaluatedValue } from './editor-context';
import { countFindings, countUnfinished, summarise } from './finding-groups';
import { FindingList } from './FindingList';

/** One line at the foot of the window that counts down while one fixes, and opens upwards. */
export function FindingStrip({ rules }: { readonly rules: readonly Rule[] }) {
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const findings = useEvaluatedValue(({ evaluation }) => evaluation.findings);
  // The line counts with the key itself; the list, mostly closed, follows in the next moment.
  const listed = useDeferredValue(findings);
  const counts = countFindings(findings);
  const unfinished = useEvaluatedValue(({ progress }) => countUnfinished(progress));
  const summary = summarise(counts, unfinished);
  return (
    <>
      {isOpen && <div className="finding-strip-space" />}
      <section className="finding-strip" aria-label="检查结果" data-open={isOpen}>
        <div className="finding-strip-line">
          <p role="status" className={counts.error > 0 ? 'severity is-error' : 'severity'}>
            <span aria-hidden="true">{counts.error > 0 ? '✕ ' : summary === '' ? '✓ ' : '○ '}</span>
            {summary === '' ? '没有发现问题' : summary}
          </p>
          <CheckStatus />
          <button
            type="button"
            className="button finding-strip-toggle"
            aria-expanded={isOpen}
            aria-controls={listId}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? '收起' : '看清单'}
          </button>
        </div>
        <div className="finding-strip-list" id={listId}>
          <FindingList rules={rules} findings={listed} />
        </div>
      </section>
    </>
  );
}
