import { useLocation } from 'wouter';
import { emptyDraft } from '../domain';
import type { AttachedDraft, ReportDraft } from '../domain';
import type { Recognised } from '../importers';
import { ImportFlow } from './ImportFlow';
import { useNotify } from './Notice';
import { followingDraft } from './report-list-items';
import { hrefOfPath, listRoute } from './routes';
import type { Surroundings } from './surroundings';
import { BACKUP_OPENED, useOpenNew } from './use-open-new';

/** Starts from last year's report as it lies on the disk. */
export function ImportPage({ formats, rules, store }: Surroundings) {
  const [, navigate] = useLocation();
  const notify = useNotify();
  const open = useOpenNew(store);
  const begin = (last: AttachedDraft) => {
    const next = followingDraft(formats, last);
    if (next) open(next, '已建好新一年的年报，上年的数和文字在各格旁边。');
    else notify({ text: '没有读出报告年度，请选“按原样打开”，填好年度后再编下一年。' });
  };
  const openAsIs = (draft: AttachedDraft) => {
    const whole = { ...emptyDraft(draft.formatVersion, draft.year), ...draft };
    open(whole, '已打开，请对照原文件核对。');
  };
  const openBackup = (draft: ReportDraft, warning: string | null) => {
    open(draft, warning ?? BACKUP_OPENED);
  };
  return (
    <main className="page is-import">
      <a href={hrefOfPath(listRoute)}>全部年报</a>
      <h1>打开去年的年报</h1>
      <ImportFlow
        choosesAtOnce
        formats={formats}
        rules={rules}
        uses={[
          { labelFor: nextYearLabel, accept: begin },
          { labelFor: () => '按原样打开，接着改这一份', accept: openAsIs },
        ]}
        backupUses={[{ label: '打开这份备份', accept: openBackup }]}
        onCancel={() => {
          navigate(listRoute);
        }}
      />
    </main>
  );
}

function nextYearLabel({ year }: Recognised): string {
  return year === null ? '作为去年的年报' : `作为去年的年报，编 ${String(year + 1)} 年的`;
}
