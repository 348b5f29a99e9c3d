import { createHash } from 'node:crypto';
import { toDocx } from '../exporters';
import { formats } from '../formats';
import type { ReportDraft, ReportFormat } from '../domain';
import { printReport } from './full-report.test-support';
import { sampleReports } from './sample-reports.test-support';

/** Every sample of every format, in order. */
export const sampleCases = formats.flatMap((format) =>
  Object.entries(sampleReports(format)).map(([name, draft]) => ({
    name,
    version: format.version,
    format,
    draft,
  })),
);

export async function wordFile(format: ReportFormat, draft: ReportDraft) {
  const { model } = printReport(format, draft);
  return new Uint8Array(await (await toDocx(model)).arrayBuffer());
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What the samples become, as fingerprints; also run in a process of its own. */
export async function sampleDigests(): Promise<readonly string[]> {
  const digests: string[] = [];
  for (const { format, draft } of sampleCases)
    digests.push(digestOf(await wordFile(format, draft)));
  return digests;
}
