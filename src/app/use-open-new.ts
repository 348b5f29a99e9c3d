import { useLocation } from 'wouter';
import type { ReportDraft } from '../domain';
import { useNotify } from './Notice';
import { editorPath, listRoute } from './routes';
import type { Surroundings } from './surroundings';
import { useComplaint } from './use-stored-reports';

export const BACKUP_OPENED = '已从备份文件打开，另成一份，原有的不受影响。';

/** Creates a report and shows it. */
export function useOpenNew(store: Surroundings['store']) {
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
