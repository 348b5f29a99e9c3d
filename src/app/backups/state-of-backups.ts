import { dateTimeText } from '../../forms';
import { isUntouched } from '../report-list-items';
import type { ListedReports } from '../use-stored-reports';
import { dueForBackup } from './due';

/** What of the reports here is backed up, in a sentence. */
export function stateOfBackups({ reports, listedAt }: ListedReports): string {
  const due = dueForBackup(reports, listedAt);
  const newest = Math.max(0, ...reports.map(({ backup }) => backup?.at ?? 0));
  const last = newest === 0 ? '' : `最近一次备份：${dateTimeText(newest)}。`;
  const kept = reports.filter((each) => each.deletedAt === null && !isUntouched(each)).length;
  if (kept === 0) return `本机没有年报。${last}`;
  const here = `本机有 ${String(kept)} 份年报`;
  if (newest === 0) return `${here}，都没有备份过。`;
  if (!due) return `${here}，都已备份。${last}`;
  return `${here}，其中 ${String(due.count)} 份改过后还没有备份。${last}`;
}
