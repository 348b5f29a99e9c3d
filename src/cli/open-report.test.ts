import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compose, emptyDraft, encodeReportFile, evaluateDraft } from '../domain';
import { embedReport, toDocx } from '../exporters';
import { formats } from '../formats';
import { openReport } from './open-report';
import type { OpenedReport } from './open-report';

const received = 'applications/received/naturalPerson';
const empty = emptyDraft('2021', '2022');
const draft = {
  ...empty,
  identity: { ...empty.identity, organization: '青山镇人民政府', preamble: '按条例编制。' },
  cells: { [received]: '17', 'applications/disclosed/naturalPerson': '17' },
};

async function backup(): Promise<Uint8Array> {
  const [, format] = formats;
  if (!format) throw new Error('There is no format of 2021');
  const docx = await toDocx(
    compose(format, evaluateDraft({ format, rules: [], draft, previousFormat: null })),
  );
  return embedReport(new Uint8Array(await docx.arrayBuffer()), encodeReportFile(draft));
}

function withPages(file: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file);
  const pages = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...parts, 'word/document.xml': strToU8(change(pages)) });
}

async function open(file: Uint8Array): Promise<OpenedReport> {
  const { report, error } = await openReport('备份.docx', file);
  if (!report) throw new Error(error);
  return report;
}

describe('a backup Word file on the command line', () => {
  it('is the report that it holds', async () => {
    const report = await open(await backup());

    expect(report.draft).toEqual(draft);
    expect(report.cells[received]).toBe('17');
    expect(report.notes).toEqual([]);
  });

  it('is read by its pages where they were changed, and says what it holds instead', async () => {
    const changed = withPages(await backup(), (xml) =>
      xml.replace('>17<', '>19<').replace('按条例编制。', '依条例编制。'),
    );
    const report = await open(changed);

    expect(report.cells[received]).toBe('19');
    expect(report.notes).toContainEqual({
      cell: received,
      text: '文件里存着的是“17”，看得见的是“19”，这里按看得见的读。',
    });
    expect(report.notes).toContainEqual({
      cell: null,
      text: '前言：文件里存着的是“按条例编制。”，看得见的是“依条例编制。”，这里按看得见的读。',
    });
  });
});
