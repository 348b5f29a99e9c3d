import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { encodeReportFile } from '../domain';
import type { ReportDraft, ReportFormat } from '../domain';
import { embedReport, toDocx } from '../exporters';
import { printReport } from './full-report.test-support';

/** A backup Word file as the page hands it out. */
export async function backupOf(format: ReportFormat, draft: ReportDraft): Promise<Uint8Array> {
  const docx = await toDocx(printReport(format, draft).model);
  return embedReport(new Uint8Array(await docx.arrayBuffer()), encodeReportFile(draft));
}

/** The same package with other parts: paths and contents as they come out of `change`. */
export function repacked(
  file: Uint8Array,
  change: (path: string, text: string) => readonly [path: string, text: string] | null,
): Uint8Array {
  const parts = Object.entries(unzipSync(file)).flatMap(([path, bytes]) => {
    const changed = change(path, strFromU8(bytes));
    return changed === null ? [] : [[changed[0], strToU8(changed[1])] as const];
  });
  return zipSync(Object.fromEntries(parts));
}

/** The package with one more part that holds a report. */
export function withPart(file: Uint8Array, path: string, reportFile: string): Uint8Array {
  const xml = `<report xmlns="urn:gongkai-nianbao:report">${reportFile.replace(/[<&]/g, '')}</report>`;
  return zipSync({ ...unzipSync(file), [path]: strToU8(xml) });
}

/** Somebody works on in Word: what is printed changes, the part inside stays. */
export function edited(file: Uint8Array, ...changes: readonly (readonly [string, string])[]) {
  return repacked(file, (path, xml) => {
    if (path !== 'word/document.xml') return [path, xml];
    return [path, changes.reduce((text, [from, to]) => replaceOnce(text, from, to), xml)];
  });
}

function replaceOnce(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The page does not say ${from}`);
  return text.replace(from, () => to);
}
