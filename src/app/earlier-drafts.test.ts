import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rules } from '../checks';
import { decodeReportFile, DRAFT_VERSION, encodeReportFile, evaluateDraft } from '../domain';
import { formats } from '../formats';
import { openFileRecords, readBackup } from '../storage';

/** Backups as the program itself wrote them, each with its own version of the draft. */
const folder = new URL('./earlier-drafts/', import.meta.url);
const versions = Array.from({ length: DRAFT_VERSION - 1 }, (_, index) => index + 1);
const textOf = (version: number) =>
  readFileSync(new URL(`version-${String(version)}.json`, folder), 'utf8');
const writtenBy = (version: number) =>
  JSON.parse(textOf(version)) as { version: number; report: Record<string, unknown> };

it('there is one of each version before this one', () => {
  expect(readdirSync(folder).sort()).toEqual(
    versions.map((version) => `version-${String(version)}.json`),
  );
  expect(versions.map((version) => writtenBy(version).version)).toEqual(versions);
});

it.each(versions)('a backup of version %i opens with all that was written in it', (version) => {
  const { draft, ...told } = decodeReportFile(textOf(version));

  expect(told).toEqual({});
  expect(draft).toMatchObject(writtenBy(version).report);
  expect(draft?.previous).toMatchObject(writtenBy(version).report['previous'] as object);
});

it.each(versions)(
  'a backup of version %i is written anew and evaluated as any other',
  (version) => {
    const draft = decodeReportFile(textOf(version)).draft!;
    const [format] = formats.filter(({ version: own }) => own === draft.formatVersion);
    const { values } = evaluateDraft({ format: format!, rules, draft, previousFormat: format! });

    expect(decodeReportFile(encodeReportFile(draft))).toEqual({ draft });
    expect(values.get('applications/received/naturalPerson')).toBe('3');
  },
);

it('a file of everything opens with reports of all versions in it', async () => {
  const times = { createdAt: 1, changedAt: 2, exportedAt: null, deletedAt: null };
  const reports = versions.map((version) => ({
    id: String(version),
    revision: 1,
    draftVersion: version,
    draft: writtenBy(version).report,
    ...times,
  }));
  const written: string[] = [];
  const file = {
    read: () => Promise.resolve(null),
    write: (text: string) => Promise.resolve(void written.push(text)),
  };
  await openFileRecords(file).write(async (writer) => {
    for (const report of reports) await writer.putReport(report);
  });
  expect(readBackup(written.join())).toMatchObject({
    reports: versions.map((version) => ({ draft: writtenBy(version).report, backup: null })),
    unreadable: [],
    isChanged: false,
  });
});
