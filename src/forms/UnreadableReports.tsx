import { StateIcon } from './StateIcon';
import type { ReportListProps } from './report-list-model';
import { ordinalText, unreadableText, words } from './report-list-strings';

type UnreadableReportsProps = Pick<ReportListProps, 'unreadable' | 'onSaveUnreadable'>;

export function UnreadableReports({ unreadable, onSaveUnreadable }: UnreadableReportsProps) {
  if (unreadable.length === 0) return null;
  return (
    <section className="unreadable-reports" aria-labelledby="unreadable-heading">
      <h2 id="unreadable-heading">
        <StateIcon state="wrong" />
        {unreadableText(unreadable.length)}
      </h2>
      <p>{words.unreadableHelp}</p>
      <ol>
        {unreadable.map(({ id, error }, index) => (
          <li key={id}>
            <span>
              {ordinalText(index + 1)}：{error}
            </span>
            <button
              type="button"
              className="button is-small"
              aria-label={`${words.saveUnreadable}：${ordinalText(index + 1)}`}
              onClick={() => onSaveUnreadable(id)}
            >
              {words.saveUnreadable}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
