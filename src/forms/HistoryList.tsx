import { useId } from 'react';
import { ChangeButton } from './ChangeButton';
import type { HistoryDay, HistoryLine } from './history-days';
import { words } from './strings';

interface HistoryListProps {
  readonly days: readonly HistoryDay[];
  /** The moment that the report is at. */
  readonly now: number;
  /** Asks what going back to a moment would change; `when` names it. */
  readonly onRestore: (done: number, when: string) => void;
}

/** What was done to a report, by day, the newest first. */
export function HistoryList({ days, now, onRestore }: HistoryListProps) {
  return (
    <>
      {days.map((day) => (
        <Day key={day.name} day={day} now={now} onRestore={onRestore} />
      ))}
    </>
  );
}

interface DayProps extends Omit<HistoryListProps, 'days'> {
  readonly day: HistoryDay;
}

function Day({ day: { name, lines }, now, onRestore }: DayProps) {
  const id = useId();
  const last = lines[0]?.done;
  const when = `${name.replace(/ .*/, '')}最后`;
  return (
    <section aria-labelledby={id} className="history-day">
      <div className="history-day-head">
        <h2 id={id}>{name}</h2>
        {last !== undefined && last !== now && (
          <ChangeButton className="button" onClick={() => onRestore(last, `${when}的内容`)}>
            恢复到{when}的内容
          </ChangeButton>
        )}
      </div>
      <ol>
        {lines.map((line) => (
          <Line
            key={line.done}
            line={line}
            isNow={line.done === now}
            onRestore={() => onRestore(line.done, `${name.replace(/ .*/, '')} ${line.time} 的内容`)}
          />
        ))}
      </ol>
    </section>
  );
}

interface LineProps {
  readonly line: HistoryLine;
  readonly isNow: boolean;
  readonly onRestore: () => void;
}

function Line({ line: { time, name, values }, isNow, onRestore }: LineProps) {
  return (
    <li className="history-line">
      <span className="history-time">{time}</span>
      <span className="history-what">
        {name}
        {values && <ChangedValues before={values[0]} after={values[1]} />}
      </span>
      {isNow ? (
        <span className="history-now">现在的内容</span>
      ) : (
        <ChangeButton
          className="text-button"
          aria-label={`恢复到这一刻：${time} ${name}`}
          onClick={onRestore}
        >
          恢复到这一刻
        </ChangeButton>
      )}
    </li>
  );
}

function ChangedValues({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <span className="history-values">
      <Value label="原来" text={before} /> <span aria-hidden="true">→</span>{' '}
      <Value label="改成" text={after} />
    </span>
  );
}

function Value({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <span>
      <span className="unseen">{label}：</span>
      {text === '' ? `（${words.blank}）` : text}
    </span>
  );
}
