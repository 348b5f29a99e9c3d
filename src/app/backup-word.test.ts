import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeReportFile, withTextAt } from '../domain';
import type { ReportDraft } from '../domain';
import { embedReport } from '../exporters';
import { formats } from '../formats';
import { compareEmbedded, readFile } from '../importers';
import type { VisibleChanges } from '../importers';
import { anyDraft } from './any-report.test-support';
import { backupOf, edited, repacked, withPart } from './embedded.test-support';
import { fullDraft, printReport } from './full-report.test-support';
import { libreOffice, savedByLibreOffice, SOFFICE_MS } from './soffice.test-support';

interface OpenedBackup {
  readonly embedded: ReportDraft | undefined;
  /** Null where the pages have nothing to do with the report inside. */
  readonly changes: VisibleChanges | null;
  readonly messages: readonly string[];
}

async function open(file: Uint8Array): Promise<OpenedBackup> {
  const read = await readFile('a.docx', file);
  if (read.document === undefined) throw new Error(read.error ?? 'not a Word file');
  const outcome = read.embedded && compareEmbedded(formats, read.embedded, read);
  const changes = outcome?.kind === 'changed' ? outcome.changes : untouched;
  return {
    embedded: read.embedded,
    changes: outcome === undefined || outcome.kind === 'refused' ? null : changes,
    messages: read.messages.map(({ text }) => text),
  };
}

const untouched = { texts: [], cells: [], remarks: [] };

describe.each(formats)('a backup Word file of the format of $version', (format) => {
  const draft: ReportDraft = {
    ...fullDraft(format),
    settled: {},
    exportReason: '县里还没有核定',
    answers: { reconsideration: 'some' },
  };

  it('gives back the report it holds, and its pages say the same', async () => {
    const opened = await open(await backupOf(format, draft));

    expect(opened).toEqual({ embedded: draft, changes: untouched, messages: [] });
  });

  it('shows no change of pages that nobody touched, whatever the report says', async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft(format), async (any) => {
        const opened = await open(await backupOf(format, any));
        expect(opened.embedded).toEqual(any);
        expect(opened.changes).toEqual(untouched);
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});

describe.skipIf(libreOffice === undefined)('a backup Word file that LibreOffice saved', () => {
  it.each(formats)(
    'gives back the report of $version and shows no change',
    async (format) => {
      const drafts = [fullDraft(format), ...fc.sample(anyDraft(format), { numRuns: 8, seed: 4 })];
      const files: Record<string, Uint8Array> = {};
      for (const [index, draft] of drafts.entries()) {
        files[`${String(index)}.docx`] = await backupOf(format, draft);
      }
      const saved = savedByLibreOffice(files, 'docx:MS Word 2007 XML');

      for (const [index, draft] of drafts.entries()) {
        const file = saved.get(`${String(index)}.docx`) ?? new Uint8Array();
        const { embedded, changes } = await open(file);
        expect(embedded).toEqual(draft);
        expect(changes).toEqual(untouched);
      }
    },
    SOFFICE_MS,
  );
});

describe('a backup Word file that somebody worked on in Word', () => {
  const [, format] = formats;
  if (!format) throw new Error('There is no format of 2021');
  const base = fullDraft(format);
  const draft: ReportDraft = {
    ...base,
    narrative: { ...base.narrative, 'overview/proactive': '全年公开86条。\n按时更新目录。' },
  };
  const changesOf = async (...edits: readonly (readonly [string, string])[]) =>
    (await open(edited(await backupOf(format, draft), ...edits))).changes;
  /** A paragraph of the body, as the file writes it. */
  const after = (text: string, added: string) =>
    [
      `${text}</w:t></w:r></w:p>`,
      `${text}</w:t></w:r></w:p><w:p><w:r><w:t>${added}</w:t></w:r></w:p>`,
    ] as const;

  it('shows a changed figure as a person would type it', async () => {
    const id = 'applications/received/naturalPerson';
    const changes = await changesOf([`>${draft.cells[id] ?? ''}<`, '>７<']);

    expect(changes).toEqual({
      ...untouched,
      cells: [{ id, embedded: draft.cells[id], visible: '7' }],
    });
  });

  it('says that a total was changed, which nobody can choose', async () => {
    const total = printReport(format, draft).evaluation.values.get('applications/received/total');
    const changes = await changesOf([`>${total ?? ''}<`, '>9<']);

    expect(changes).toMatchObject({ texts: [], cells: [] });
    expect(changes?.remarks.join()).toMatch(/印的是9，各格相加是\d+。总计由各格相加/);
  });

  it('shows an emptied box as empty', async () => {
    const id = 'article20Item1/rules/issued';
    const changes = await changesOf([`>${draft.cells[id] ?? ''}<`, '><']);

    expect(changes).toEqual({
      ...untouched,
      cells: [{ id, embedded: draft.cells[id], visible: '' }],
    });
  });

  it.each([
    {
      what: 'a changed sentence',
      edit: ['全年公开86条。', '全年公开90条。'] as const,
      key: 'narrative/overview/proactive',
      visible: '全年公开90条。\n按时更新目录。',
    },
    {
      what: 'an added paragraph',
      edit: after('按时更新目录。', '新增栏目两个。'),
      key: 'narrative/overview/proactive',
      visible: '全年公开86条。\n按时更新目录。\n新增栏目两个。',
    },
    {
      what: 'a paragraph put before the first one',
      edit: after('（一）主动公开', '先说总的。'),
      key: 'narrative/overview/proactive',
      visible: '先说总的。\n全年公开86条。\n按时更新目录。',
    },
    {
      what: 'another date',
      edit: ['2026年1月9日', '2026年1月20日'] as const,
      key: 'identity/signedOn',
      visible: '2026-01-20',
    },
    {
      what: 'another name of an own heading',
      edit: ['（六）教育培训', '（六）培训考核'] as const,
      key: 'ownHeading/overview/0',
      visible: '培训考核',
    },
    {
      what: 'another preamble',
      edit: ['本报告依据《条例》编制。', '本报告按《条例》编制。'] as const,
      key: 'identity/preamble',
      visible: '本报告按《条例》编制。',
    },
    {
      what: 'another title',
      edit: ['年度报告<', '年度总报告<'] as const,
      key: 'identity/title',
      visible: '青山镇人民政府2021年政府信息公开工作年度总报告',
    },
  ])('shows $what in its box', async ({ edit, key, visible }) => {
    const changes = await changesOf(edit);

    expect(changes).toMatchObject({ texts: [{ key, visible }], cells: [], remarks: [] });
    const taken = withTextAt(draft, changes!.texts[0]!.key, visible);
    const again = await open(await backupOf(format, taken));
    expect(again.changes).toEqual(untouched);
  });

  it('says what was changed and belongs to no box', async () => {
    const changes = await changesOf(
      ['五、存在的主要问题及改进情况', '五、问题和改进'],
      ['商业', '工商'],
    );

    expect(changes).toMatchObject({ texts: [], cells: [] });
    expect(changes?.remarks).toEqual([
      '“五、存在的主要问题及改进情况”改成了“五、问题和改进”，仍按规定印“五、存在的主要问题及改进情况”。',
      expect.stringMatching(/^表里的“商业.*”改动或删去了/),
    ]);
  });

  it('finds nothing to compare in another document', async () => {
    const other = await backupOf(format, { ...draft, cells: {}, narrative: {} });
    const foreign = Array.from(
      { length: 500 },
      (_, index) => `<w:p><w:r><w:t>第${String(index)}句</w:t></w:r></w:p>`,
    );
    const file = repacked(other, (path, xml) =>
      path === 'word/document.xml'
        ? [path, xml.replace(/<w:body>.*<w:sectPr/s, `<w:body>${foreign.join('')}<w:sectPr`)]
        : [path, xml],
    );

    expect((await open(file)).changes).toBeNull();
  });

  it('is known when Word has renamed and renumbered the part', async () => {
    const file = repacked(await backupOf(format, draft), (path, text) => [
      path.replace('customXml/item1', 'customXml/item3').replace('itemProps1', 'itemProps3'),
      text
        .replace('customXml/item1.xml', 'customXml/item3.xml')
        .replace(/itemProps1/g, 'itemProps3')
        .replace(/rIdReport/g, 'rId27')
        .replace('<report xmlns="urn', '<n0:report xmlns:n0="urn')
        .replace('</report>', '</n0:report>'),
    ]);

    expect(await open(file)).toEqual({ embedded: draft, changes: untouched, messages: [] });
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, -200), /已损坏或被改动过/],
    [
      'changed by hand',
      (text: string) => text.replace('全年公开86条', '全年公开96条'),
      /已损坏或被改动过/,
    ],
    [
      'not a report',
      () => '<report xmlns="urn:gongkai-nianbao:report">{}</report>',
      /已损坏或被改动过/,
    ],
    [
      'of a later version',
      (text: string) => text.replace(/"version": \d+/, '"version": 99'),
      /更新版本/,
    ],
  ])('is read by its pages when the part is %s, and says so', async (_, change, message) => {
    const file = repacked(await backupOf(format, draft), (path, text) => [
      path,
      path === 'customXml/item1.xml' ? change(text) : text,
    ]);
    const { embedded, messages } = await open(file);

    expect(embedded).toBeUndefined();
    expect(messages).toEqual([expect.stringMatching(message)]);
  });

  it('does not choose between two parts', async () => {
    const other = encodeReportFile({ ...draft, year: '2031' });
    const file = embedReport(await backupOf(format, draft), encodeReportFile(draft));
    const both = repacked(file, (path, text) => [
      path,
      path === 'word/_rels/document.xml.rels'
        ? text.replace(
            '</Relationships>',
            '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="/customXml/item9.xml"/></Relationships>',
          )
        : text,
    ]);
    const { embedded, messages } = await open(withPart(both, 'customXml/item9.xml', other));

    expect(embedded).toBeUndefined();
    expect(messages).toEqual([expect.stringContaining('不止一份')]);
  });

  it('leaves the parts of other programs alone', async () => {
    const file = repacked(await backupOf(format, draft), (path, text) => [
      path,
      path === 'customXml/item1.xml' ? '<b:Sources xmlns:b="urn:other">7</b:Sources>' : text,
    ]);

    expect(await open(file)).toEqual({ embedded: undefined, changes: null, messages: [] });
  });
});
