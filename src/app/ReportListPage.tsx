import { useCallback, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { ReportList } from '../forms';
import { decodeReportFile } from '../domain';
import type { ReportDraft } from '../domain';
import type { StoredReports } from '../storage';
import type { AppProps } from './App';
import { downloadText, readTextFile } from './files';
import { isUntouched, listItem, newReportDraft, followingDraft } from './report-list-items';
import { useNotify } from './Notice';
import { editorPath, hrefOfPath } from './routes';

/** All reports on this computer: create, open, delete with undo, begin next year's. */
export function ReportListPage({ formats, rules, store }: AppProps) {
  const [stored, setStored] = useState<StoredReports>({ reports: [], unreadable: [] });
  const [, navigate] = useLocation();
  const notify = useNotify();
  const complain = useCallback(
    (error: unknown) => notify({ text: error instanceof Error ? error.message : String(error) }),
    [notify],
  );
  const refresh = useCallback(async () => setStored(await store.list()), [store]);
  useEffect(() => {
    refresh().catch(complain);
  }, [refresh, complain]);

  const open = async (draft: ReportDraft) => {
    const created = await store.create(draft);
    navigate(editorPath(created.id, 'basics'));
  };
  const remove = async (id: string) => {
    await store.remove(id);
    await refresh();
    const restore = () => {
      store.restore(id).then(refresh).catch(complain);
    };
    notify({ text: '已删除，可在“最近删除”里找回。', action: { label: '撤销', run: restore } });
  };
  const openBackup = async (file: File) => {
    const read = await readTextFile(file);
    if ('error' in read) return notify({ text: read.error });
    const decoded = decodeReportFile(read.text);
    if (decoded.error !== undefined) return notify({ text: decoded.error });
    await open(decoded.draft);
    notify({ text: decoded.warning ?? '已从备份文件打开，另成一份，原有的不受影响。' });
  };
  const makeNextYear = async (id: string) => {
    const report = stored.reports.find((other) => other.id === id);
    const next = report && followingDraft(formats, report.draft);
    if (!next) return notify({ text: '这份年报的报告年度不对，请先打开它填好年度。' });
    await open(next);
    notify({ text: '已建好下一年的年报，上年结转数和机关信息已带过来。' });
  };
  const shown = stored.reports.filter((report) => !isUntouched(report));
  const items = (isDeleted: boolean) =>
    shown
      .filter(({ deletedAt }) => (deletedAt !== null) === isDeleted)
      .map((report) => listItem(formats, rules, report));
  return (
    <ReportList
      items={items(false)}
      deletedItems={items(true)}
      unreadable={stored.unreadable}
      hrefOf={(id) => hrefOfPath(editorPath(id, 'basics'))}
      onCreate={() => void open(newReportDraft(formats, new Date())).catch(complain)}
      onOpenBackup={(file) => void openBackup(file).catch(complain)}
      onMakeNextYear={(id) => void makeNextYear(id).catch(complain)}
      onDelete={(id) => void remove(id).catch(complain)}
      onRestore={(id) => void store.restore(id).then(refresh).catch(complain)}
      onSaveUnreadable={(id) => {
        const raw = stored.unreadable.find((other) => other.id === id)?.raw;
        downloadText(JSON.stringify(raw, null, 1), '读不出来的年报.json', 'application/json');
      }}
    />
  );
}
