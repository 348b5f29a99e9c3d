import { encodeLedgerFile, encodeReportFile } from '../../domain';
import type { ReportDraft } from '../../domain';
import { toFileName } from '../../exporters';
import { downloadText } from '../files';
import { isoDay } from '../iso-day';

/** Saves a whole draft, without its ledger, to a file that opens again here or on another computer. */
export function downloadBackup(draft: ReportDraft, now: Date): void {
  const name = `${nameOf(draft)}年报备份${compactDay(now)}`;
  downloadText(encodeReportFile(draft), toFileName(name, 'json').text, 'application/json');
}

/** Saves the ledger to a file of its own, whose name says that it is internal; returns that name. */
export function downloadLedgerBackup(draft: ReportDraft, now: Date): string {
  const title = `${nameOf(draft)}年依申请公开台账（内部资料）${compactDay(now)}`;
  const name = toFileName(title, 'json').text;
  downloadText(encodeLedgerFile(draft), name, 'application/json');
  return name;
}

/** Neither kind of backup holds the other: whoever rescues a report has to take both. */
export function hasLedger({ ledger }: Pick<ReportDraft, 'ledger'>): boolean {
  return Object.keys(ledger).length > 0;
}

function nameOf({ identity, year }: ReportDraft): string {
  return `${identity.organization.trim()}${year.trim()}`;
}

function compactDay(now: Date): string {
  return isoDay(now).replace(/-/g, '');
}
