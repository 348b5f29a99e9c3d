import { useLocation } from 'wouter';
import { emptyDraft } from '../domain';
import type { AttachedDraft, ReportDraft } from '../domain';
import type { Recognised } from '../importers';
import { ImportFlow } from './ImportFlow';
import { useNotify } from './Notice';
import { followingDraft } from './report-list-items';
import { editorPath, hrefOfPath, listRoute } from './routes';
import type { Surroundings } from './surroundings';
import { useComplaint } from './use-stored-reports';

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
  return (
    <main className="page is-import">
      <a href={hrefOfPath(listRoute)}>全部年报</a>
      <h1>打开去年的年报</h1>
      <ImportFlow
        formats={formats}
        rules={rules}
        uses={[
          { labelFor: nextYearLabel, accept: begin },
          { labelFor: () => '按原样打开，接着改这一份', accept: openAsIs },
        ]}
        onBackup={(draft, warning) => {
          open(draft, warning ?? '已从备份文件打开，另成一份，原有的不受影响。');
        }}
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

/** Creates a report and shows it. */
function useOpenNew(store: Surroundings['store']) {
  const [, navigate] = useLocation();
  const notify = useNotify();
  const complain = useComplaint();
  return (draft: ReportDraft, text: string) => {
    store
      .create(draft)
      .then(({ id }) => {
        navigate(editorPath(id, 'basics'));
        const undo = () => {
          store
            .remove(id)
            .then(() => {
              navigate(listRoute);
            })
            .catch(complain);
        };
        notify({ text, action: { label: '撤销', run: undo } });
      })
      .catch(complain);
  };
}
