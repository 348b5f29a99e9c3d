import { useFormContext } from 'react-hook-form';
import {
  countyPublishDay,
  daysBetween,
  duesOf,
  isDone,
  legalDeadline,
  milestones,
  parseYear,
} from '../../domain';
import type { CountySettings, Milestone } from '../../domain';
import { useEditor, useEvaluated } from '../editor-context';
import type { FormValues } from '../form-values';
import { DoneTick } from './DoneTick';
import { dayText, daysLeftText, dueText, milestoneDone, milestoneNames } from './handover-strings';
import { StageButton } from './StageButton';

interface DueDatesProps {
  /** As 2026-01-05. */
  readonly today: string;
  /** What the county asks for, where its settings file was loaded. */
  readonly county: CountySettings | null;
}

/** What is due next, and the days that the county has set. */
export function DueDates({ today, county }: DueDatesProps) {
  return (
    <section className="handover-part" aria-label="什么时候交">
      <NextDue today={today} />
      <ul className="handover-list">
        {milestones.map((milestone) => (
          <li key={milestone} className="handover-row">
            <DueDate milestone={milestone} today={today} county={county} />
          </li>
        ))}
      </ul>
      <p className="field-help">日期按县里的通知填，没有定的不填。</p>
    </section>
  );
}

function NextDue({ today }: Pick<DueDatesProps, 'today'>) {
  const { draft } = useEvaluated();
  const [next] = duesOf(draft, today);
  if (next) {
    return (
      <p className="next-due" data-past={next.daysLeft < 0}>
        {next.daysLeft < 0 && <span aria-hidden="true">✕ </span>}
        {dueText(next, today)}
      </p>
    );
  }
  const isKnown = parseYear(draft.year) !== null;
  return (
    <p className="next-due">
      {isKnown ? '三步都已办完。' : '填好报告年度，这里会写下一步和法定最迟日期。'}
    </p>
  );
}

function DueDate({ milestone, today, county }: DueDatesProps & { readonly milestone: Milestone }) {
  const { register } = useFormContext<FormValues>();
  const { isReading } = useEditor();
  const { draft } = useEvaluated();
  const set = draft.handover.dates[milestone];
  const left = set === '' ? null : daysBetween(today, set);
  const name = milestoneNames[milestone];
  return (
    <>
      <label className="handover-date">
        <span className="handover-name">{name}</span>
        <input
          type="date"
          className="text-box"
          aria-label={`${name}日期`}
          readOnly={isReading}
          {...register(`handover.dates.${milestone}`)}
        />
      </label>
      <DoneTick what={milestone} label={milestoneDone[milestone]} today={today} />
      <span className="handover-note">
        {left !== null && !isDone(draft.handover, milestone) && daysLeftText(left)}
        {milestone === 'online' && <CountyDay set={set} today={today} county={county} />}
        {milestone === 'online' && <LegalDay set={set} today={today} />}
      </span>
    </>
  );
}

interface DayProps extends Pick<DueDatesProps, 'today'> {
  /** The day that was typed. */
  readonly set: string;
}

/** The day of the county's settings file: offered while none is typed, never put over one that is. */
function CountyDay({ set, today, county }: DayProps & Pick<DueDatesProps, 'county'>) {
  const { setValue } = useFormContext<FormValues>();
  const { draft } = useEvaluated();
  const day = countyPublishDay(draft, county);
  if (day === null || day === set) return null;
  const asked = `县里要求 ${dayText(day, today)}`;
  if (set !== '') {
    const isLate = set > day;
    return (
      <span className={isLate ? 'severity is-confirm' : undefined}>
        ；{isLate ? '？晚于' : ''}
        {asked}
      </span>
    );
  }
  return (
    <>
      <StageButton className="text-button" onClick={() => setValue('handover.dates.online', day)}>
        {asked}，用这个日期
      </StageButton>
      ；
    </>
  );
}

function LegalDay({ set, today }: DayProps) {
  const { draft } = useEvaluated();
  const legal = legalDeadline(draft);
  if (legal === null) return null;
  const isLate = set !== '' && set > legal;
  return (
    <span className={isLate ? 'severity is-confirm' : undefined}>
      {set === '' ? '' : '；'}
      {isLate ? '？晚于' : ''}法定最迟 {dayText(legal, today)}
    </span>
  );
}
