import type { ReportListProps } from './report-list-model';
import { deletedText, reportName, words } from './report-list-strings';

type DeletedReportsProps = Pick<ReportListProps, 'deletedItems' | 'onRestore'>;

export function DeletedReports({ deletedItems, onRestore }: DeletedReportsProps) {
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
          </li>
        ))}
      </ul>
    </details>
  );
}
