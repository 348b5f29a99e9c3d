import { encodeReportFile } from '../domain';
import type { ReportDraft } from '../domain';
import { toFileName } from '../exporters';
import { downloadText } from './files';

/** Saves a whole draft to a file that opens again here or on another computer. */
export function downloadBackup(draft: ReportDraft, now: Date): void {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${String(now.getFullYear())}${two(now.getMonth() + 1)}${two(now.getDate())}`;
  const name = `${draft.identity.organization.trim()}${draft.year.trim()}年报备份${day}`;
  downloadText(encodeReportFile(draft), toFileName(name, 'json').text, 'application/json');
}
