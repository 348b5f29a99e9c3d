import { useEffect, useId, useRef, useState } from 'react';
import { noSettings } from '../../domain';
import type { OfficeSettings } from '../../domain';
import { dateTimeText, reportName, useModal } from '../../forms';
import { messageAtRest } from '../../storage';
import type { StoredReport } from '../../storage';
import { useNotify } from '../Notice';
import type { ListSurroundings } from '../surroundings';
import { useComplaint } from '../use-stored-reports';
import { chosenAtFirst, offeredReports, withBackup } from './take-in';
import type { BackupOfAll, Offered } from './take-in';

interface TakeInDialogProps extends Pick<ListSurroundings, 'store' | 'office'> {
  readonly backup: BackupOfAll;
  readonly onEnd: (isTaken: boolean) => void;
}

/** Which reports of a backup to take in; nothing that is here is written over. */
export function TakeInDialog(props: TakeInDialogProps) {
  const { store, backup } = props;
  const complain = useComplaint();
  const [offered, setOffered] = useState<readonly Offered[] | null>(null);
  useEffect(() => {
    store
      .list()
      .then(({ reports }) => setOffered(offeredReports(backup.reports, reports)), complain);
  }, [store, backup, complain]);
  return offered && <Choice {...props} offered={offered} />;
}

interface ChoiceProps extends TakeInDialogProps {
  readonly offered: readonly Offered[];
}

function Choice({ store, office, backup, onEnd, offered }: ChoiceProps) {
  const dialog = useModal();
  const titleId = useId();
  const [chosen, setChosen] = useState(() => chosenAtFirst(offered));
  const [takesSettings, setTakesSettings] = useState(
    isSet(backup.settings) && !isSet(office.settings),
  );
  const takeIn = useTakeIn({ store, office, onEnd });
  const settings = takesSettings ? backup.settings : null;
  const reports = offered.flatMap(({ report }) =>
    chosen.has(report.id) ? [withBackup(report, backup.writtenAt)] : [],
  );
  return (
    <dialog
      ref={dialog}
      className="dialog is-wide"
      aria-labelledby={titleId}
      onClose={() => onEnd(false)}
    >
      <h2 id={titleId}>{dateTimeText(backup.writtenAt)} 的全部备份</h2>
      <BackupRemarks backup={backup} />
      <p>勾上的放进来。只增加，本机已有的不会被覆盖。</p>
      <OfferedReports
        offered={offered}
        chosen={chosen}
        onChoose={(id, isChosen) => setChosen(withOrWithout(chosen, id, isChosen))}
      />
      {isSet(backup.settings) && (
        <SettingsChoice
          isReplacing={isSet(office.settings)}
          isChosen={takesSettings}
          onChoose={setTakesSettings}
        />
      )}
      <Acts
        count={reports.length}
        isNothing={reports.length === 0 && settings === null}
        onCancel={() => onEnd(false)}
        onConfirm={() => takeIn(reports, settings)}
      />
    </dialog>
  );
}

interface ActsProps {
  readonly count: number;
  readonly isNothing: boolean;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

function Acts({ count, isNothing, onCancel, onConfirm }: ActsProps) {
  return (
    <p className="actions">
      <button type="button" className="button is-primary" disabled={isNothing} onClick={onConfirm}>
        {count === 0 ? '放进来' : `放进来 ${String(count)} 份`}
      </button>
      <button type="button" className="button" onClick={onCancel}>
        取消
      </button>
    </p>
  );
}

interface SettingsChoiceProps {
  readonly isReplacing: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function SettingsChoice({ isReplacing, isChosen, onChoose }: SettingsChoiceProps) {
  return (
    <label>
      <input
        type="checkbox"
        checked={isChosen}
        onChange={(event) => onChoose(event.target.checked)}
      />{' '}
      检查项目、县里的设置和字号也用备份里的
      {isReplacing && '（会换掉本机现在的设置）'}
    </label>
  );
}

function BackupRemarks({ backup }: Pick<TakeInDialogProps, 'backup'>) {
  return (
    <>
      {backup.isChanged && (
        <p className="field-error">
          这个备份文件在保存之后被改动过，或传送中有损坏，放进来以后请核对内容。
        </p>
      )}
      {backup.unreadable.length > 0 && (
        <p className="field-error">
          另有 {backup.unreadable.length} 份读不出来（可能已损坏，或是更新版本存的），仍留在文件里。
        </p>
      )}
    </>
  );
}

interface OfferedReportsProps {
  readonly offered: readonly Offered[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string, isChosen: boolean) => void;
}

function OfferedReports({ offered, chosen, onChoose }: OfferedReportsProps) {
  if (offered.length === 0) return <p>备份里没有年报。</p>;
  return (
    <div className="offered-reports" role="region" aria-label="备份里的年报" tabIndex={0}>
      <ul>
        {offered.map((each) => {
          const { id, draft, changedAt } = each.report;
          const name = reportName({ organization: draft.identity.organization, year: draft.year });
          return (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.has(id)}
                  onChange={(event) => onChoose(id, event.target.checked)}
                />{' '}
                {name}
                <span className="field-help">
                  改于 {dateTimeText(changedAt)}，{standingOf(each)}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function standingOf({ report, likeness, changedHereAt }: Offered): string {
  const bin = report.deletedAt === null ? '' : '放进“最近删除”；';
  if (likeness === 'same') return `${bin}本机已有，内容一样`;
  if (changedHereAt === null) return `${bin}本机没有`;
  return `${bin}本机的改于 ${dateTimeText(changedHereAt)}，内容不同，放进来另成一份`;
}

/** What was taken in is not taken in again, by a second click or because the settings fail. */
function useTakeIn({ store, office, onEnd }: Omit<TakeInDialogProps, 'backup'>) {
  const notify = useNotify();
  const complain = useComplaint();
  const isTaking = useRef(false);
  const takeIn = async (reports: readonly StoredReport[], settings: OfficeSettings | null) => {
    const taken = `已放进来 ${String((await store.takeIn(reports)).length)} 份`;
    const also = settings && (await putToUse(office, settings));
    if (also === null) notify({ text: `${taken}。` });
    else notify({ text: reports.length === 0 ? also : `${taken}，${also}` });
    onEnd(true);
  };
  return (reports: readonly StoredReport[], settings: OfficeSettings | null) => {
    if (isTaking.current) return;
    isTaking.current = true;
    takeIn(reports, settings).catch((error: unknown) => {
      isTaking.current = false;
      complain(error);
    });
  };
}

function putToUse(office: TakeInDialogProps['office'], settings: OfficeSettings): Promise<string> {
  return office.take(settings).then(
    () => '备份里的设置已用上。',
    (error: unknown) => `设置没有用上：${messageAtRest(error)}`,
  );
}

function isSet(settings: OfficeSettings | null): boolean {
  return settings !== null && JSON.stringify(settings) !== JSON.stringify(noSettings);
}

function withOrWithout(ids: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  return new Set(isIn ? [...ids, id] : [...ids].filter((other) => other !== id));
}
