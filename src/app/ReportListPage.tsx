import { useContext, useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import type { ReportDraft } from '../domain';
import { ReportList } from '../forms';
import type { StoredReports } from '../storage';
import { BackupReminder } from './backups/BackupReminder';
import { dueForBackup } from './backups/due';
import { useOpenBackup } from './backups/use-open-backup';
import { exampleDraft, examples } from './examples/example-draft';
import { downloadText } from './files';
import { NewVersionNote } from './installed/NewVersionNote';
import { KeepingNote } from './KeepingNote';
import { ListTrouble } from './ListTrouble';
import { useNotify } from './Notice';
import { currentReportYear } from './report-year';
import { followingDraft, isUntouched, listItem, newReportDraft } from './report-list-items';
import { backupRoute, cataloguePath, editorPath, hrefOfPath, importRoute } from './routes';
import type { ListSurroundings, Surroundings } from './surroundings';
import { TypeSizeContext } from './type-size-context';
import { useOpenNew } from './use-open-new';
import { useComplaint, useStoredReports } from './use-stored-reports';
import type { ListedReports } from './use-stored-reports';

const EXAMPLE_OPENED = '这是样例，机关和数字都是虚构的，请勿报送。看完可以在“全部年报”里删除。';

/** All reports on this computer: create, open, delete with undo, begin next year's. */
export function ReportListPage(surroundings: ListSurroundings) {
  const { formats, rules, store, backups } = surroundings;
  const { stored, failure, refresh, retry } = useStoredReports(store);
  useEffect(() => backups.due.subscribe(retry), [backups, retry]);
  const complain = useComplaint();
  const { open, makeNextYear } = useOpening({ formats, store });
  const { openBackup, dialog } = useOpenBackup(surroundings, retry);
  const { remove, restore, purge } = useBin(store, refresh);
  const offers = useListOffers({ formats, store });
  const shown = useMemo(
    () => (stored?.reports ?? []).filter((report) => !isUntouched(report)),
    [stored],
  );
  const items = useMemo(
    () => shown.map((report) => ({ ...listItem(formats, rules, report), report })),
    [shown, formats, rules],
  );
  if (failure !== null) return <ListTrouble text={failure} onRetry={retry} />;
  if (!stored) return <main className="page" aria-busy="true" />;
  const run = (act: Promise<unknown>) => void act.catch(complain);
  return (
    <ReportList
      items={items.filter(({ report }) => report.deletedAt === null)}
      deletedItems={items.filter(({ report }) => report.deletedAt !== null)}
      unreadable={stored.unreadable}
      hrefOf={(id) => hrefOfPath(editorPath(id, 'basics'))}
      importHref={hrefOfPath(importRoute)}
      catalogueHref={hrefOfPath(cataloguePath())}
      backupHref={hrefOfPath(backupRoute)}
      notice={
        <>
          <ListReminder backups={backups} stored={stored} />
          {dialog}
        </>
      }
      onCreate={() => run(open(newReportDraft(formats, new Date())))}
      {...offers}
      onOpenBackup={openBackup}
      onMakeNextYear={(id) =>
        run(makeNextYear(stored.reports.find((report) => report.id === id)?.draft))
      }
      onDelete={(id) => run(remove(id))}
      onRestore={(id) => run(restore(id))}
      onPurge={(id) => run(purge(id))}
      onSaveUnreadable={(id) => saveUnreadable(stored, id)}
    />
  );
}

function saveUnreadable({ unreadable }: StoredReports, id: string): void {
  const raw = unreadable.find((report) => report.id === id)?.raw;
  downloadText(JSON.stringify(raw, null, 1), '读不出来的年报（内部资料）.json', 'application/json');
}

interface ListReminderProps extends Pick<ListSurroundings, 'backups'> {
  readonly stored: ListedReports;
}

function ListReminder({ backups, stored }: ListReminderProps) {
  const due = dueForBackup(stored.reports, stored.listedAt);
  return <BackupReminder backups={backups} due={due} />;
}

/** Examples, each opened as a report of its own, and the choice of type size. */
function useListOffers({ formats, store }: Pick<Surroundings, 'formats' | 'store'>) {
  const openNew = useOpenNew(store);
  const typeSizeChoice = useContext(TypeSizeContext);
  const pageChoices = (
    <>
      {typeSizeChoice}
      <KeepingNote />
      <NewVersionNote />
    </>
  );
  const onOpenExample = (id: string) => {
    const example = examples.find((each) => each.id === id);
    if (!example) return;
    openNew(exampleDraft(formats, example, currentReportYear(new Date())), EXAMPLE_OPENED);
  };
  return { examples, onOpenExample, pageChoices };
}

/** Ways to a new report: empty, or begun from last year's. */
function useOpening({ formats, store }: Pick<Surroundings, 'formats' | 'store'>) {
  const [, navigate] = useLocation();
  const notify = useNotify();
  const open = async (draft: ReportDraft) => {
    const created = await store.create(draft);
    navigate(editorPath(created.id, 'basics'));
  };
  const makeNextYear = async (draft: ReportDraft | undefined) => {
    const next = draft && followingDraft(formats, draft);
    if (!next) {
      notify({ text: '这份年报的报告年度不对，请先打开它填好年度。' });
      return;
    }
    await open(next);
    notify({ text: '已建好下一年的年报，上年结转数和机关信息已带过来。' });
  };
  return { open, makeNextYear };
}

function useBin(store: Surroundings['store'], refresh: () => Promise<void>) {
  const notify = useNotify();
  const complain = useComplaint();
  const restore = async (id: string) => {
    await store.restore(id);
    await refresh();
  };
  const remove = async (id: string) => {
    await store.remove(id);
    await refresh();
    notify({
      text: '已删除，可在“最近删除”里找回。',
      action: {
        label: '撤销',
        run: () => {
          restore(id).catch(complain);
        },
      },
    });
  };
  const purge = async (id: string) => {
    await store.purge(id);
    await refresh();
    notify({ text: '已彻底删除。' });
  };
  return { remove, restore, purge };
}
