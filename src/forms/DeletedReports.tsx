import { useId, useState } from 'react';
import type { ReportListItem, ReportListProps } from './report-list-model';
import { deletedText, purgeTitle, reportName, words } from './report-list-strings';
import { useModal } from './use-modal';

type DeletedReportsProps = Pick<ReportListProps, 'deletedItems' | 'onRestore' | 'onPurge'>;

/** The bin: back again, or gone for good. */
export function DeletedReports({ deletedItems, onRestore, onPurge }: DeletedReportsProps) {
  const [asked, setAsked] = useState<ReportListItem | null>(null);
  if (deletedItems.length === 0) return null;
  return (
    <details className="more deleted-reports">
      <summary>{deletedText(deletedItems.length)}</summary>
      <ul>
        {deletedItems.map((report) => (
          <li key={report.id}>
            <span>{reportName(report)}</span>
            <button
              type="button"
              className="text-button"
              aria-label={`${words.restore}：${reportName(report)}`}
              onClick={() => onRestore(report.id)}
            >
              {words.restore}
            </button>
            <button
              type="button"
              className="text-button is-destructive"
              aria-label={`${words.purge}：${reportName(report)}`}
              onClick={() => setAsked(report)}
            >
              {words.purge}
            </button>
          </li>
        ))}
      </ul>
      {asked && (
        <PurgeDialog
          report={asked}
          onPurge={() => {
            setAsked(null);
            onPurge(asked.id);
          }}
          onCancel={() => setAsked(null)}
        />
      )}
    </details>
  );
}

interface PurgeDialogProps {
  readonly report: ReportListItem;
  readonly onPurge: () => void;
  readonly onCancel: () => void;
}

function PurgeDialog({ report, onPurge, onCancel }: PurgeDialogProps) {
  const dialog = useModal();
  const titleId = useId();
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onClose={onCancel}>
      <h2 id={titleId}>{purgeTitle(report)}</h2>
      <p>{words.purgeHelp}</p>
      <p className="actions">
        <button type="button" className="button is-primary" onClick={onCancel}>
          {words.cancel}
        </button>
        <button type="button" className="text-button is-destructive" onClick={onPurge}>
          {words.purge}
        </button>
      </p>
    </dialog>
  );
}
