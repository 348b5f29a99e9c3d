import { dateTimeText } from '../../forms';
import { isUntouched } from '../report-list-items';
import type { ListedReports } from '../use-stored-reports';
import { dueForBackup } from './due';

/** What of the reports here is backed up, in a sentence. */
export function stateOfBackups({ reports, listedAt }: ListedReports): string {
  const due = dueForBackup(reports, listedAt);
  const newest = Math.max(0, ...reports.map(({ backup }) => backup?.at ?? 0));
  const last = newest === 0 ? '还没有备份过。' : `最近一次备份：${dateTimeText(newest)}。`;
  const kept = reports.filter((each) => each.deletedAt === null && !isUntouched(each)).length;
  if (kept === 0) return `本机没有年报。${newest === 0 ? '' : last}`;
  const open = due ? `，${String(due.count)} 份改过以后没有备份` : '，都有备份';
  return `本机有 ${String(kept)} 份年报${open}。${last}`;
}
