import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttachedDraft, ReportDraft } from './draft';
import { blankLedgerLine } from './ledger';
import { decodeReportFile, DRAFT_VERSION, encodeReportFile, readDraft } from './report-file';
import { draftWith } from './sample-format.test-support';

/** Anything a keyboard or a clipboard can give, halves of characters included. */
const text = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes));
const key = fc.oneof(
  fc.stringMatching(/^[a-zA-Z]{1,9}\/[a-z]{1,4}\/[0-9]{1,2}$/),
  fc.nat().map(String),
);
const texts = fc.dictionary(key, text, { noNullPrototype: true });
const attached: fc.Arbitrary<AttachedDraft> = fc.record({
  formatVersion: text,
  year: text,
  identity: fc.record({
    organization: text,
    officeKind: fc.constantFrom('town', 'township', 'subdistrict', 'department', 'county'),
    title: text,
    documentNumber: text,
    preamble: text,
    contactOffice: text,
    contactPhone: text,
    signatory: text,
    signedOn: text,
    seal: fc.constantFrom('', 'sealed'),
  }),
  cells: texts,
  narrative: texts,
  ownHeadings: fc.dictionary(key, fc.array(fc.record({ heading: text, text })), {
    noNullPrototype: true,
  }),
  published: texts,
  remarks: fc.array(
    fc.record({
      kind: fc.constantFrom('headingChanged', 'labelChanged', 'leftover'),
      section: fc.option(text),
      quote: text,
      official: text,
      cell: fc.option(text),
    }),
  ),
});
const drafts: fc.Arbitrary<ReportDraft> = fc
  .tuple(
    attached,
    fc.record({
      answers: fc.dictionary(key, fc.constantFrom('none', 'some'), { noNullPrototype: true }),
      verifiedZero: texts,
      refusedPresets: fc.array(text),
      settled: fc.dictionary(key, fc.record({ reason: text, message: text }), {
        noNullPrototype: true,
      }),
      exportReason: text,
      previous: fc.option(attached),
      handover: fc.record({
        dates: fc.record({ firstDraft: text, sealed: text, online: text }),
        done: texts,
        webAddress: text,
        opinions: fc.array(
          fc.record({ text, state: fc.constantFrom('', 'changed', 'explained'), note: text }),
        ),
      }),
      stage: fc.record({
        returned: fc.option(fc.record({ on: text, contents: attached })),
        finalised: fc.option(fc.record({ on: text })),
        reopenings: fc.array(fc.record({ finalisedOn: text, on: text, reason: text })),
        editions: fc.array(fc.record({ replacedOn: text, reason: text, contents: attached }), {
          maxLength: 2,
        }),
      }),
      figureSources: fc.record({
        givers: texts,
        figures: fc.dictionary(key, fc.record({ by: text, verified: text }), {
          noNullPrototype: true,
        }),
        others: texts,
      }),
      ledger: fc.constant({}),
    }),
  )
  .map(([contents, rest]) => ({ ...contents, ...rest }));

describe('a backup file', () => {
  it('gives back exactly the report that was saved, without a warning', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(decodeReportFile(encodeReportFile(draft))).toEqual({ draft });
      }),
      { numRuns: 60 },
    );
  });

  it('is the same text for the same report', () => {
    const draft = draftWith({ 'requests/open/person': '3' });

    expect(encodeReportFile(draft)).toBe(encodeReportFile({ ...draft }));
  });

  it('holds nothing of the ledger', () => {
    const draft = draftWith({ 'requests/open/person': '3' });
    const line = { ...blankLedgerLine, summary: '王家沟水库清淤的批复' };
    const file = encodeReportFile({ ...draft, ledger: { '1': line } });

    expect(file).toBe(encodeReportFile(draft));
    expect(decodeReportFile(file)).toEqual({ draft });
  });

  it('opens with a byte order mark before it and line ends changed on the way', () => {
    const draft = draftWith({ 'requests/open/person': '3' });
    const travelled = `\uFEFF${encodeReportFile(draft).replace(/\n/g, '\r\n')}`;

    expect(decodeReportFile(travelled)).toEqual({ draft });
  });

  it('opens with a warning when it was changed by hand', () => {
    const file = encodeReportFile(draftWith({ 'requests/open/person': '3' }));

    const read = decodeReportFile(file.replace('"3"', '"4"'));

    expect(read.draft?.cells).toEqual({ 'requests/open/person': '4' });
    expect(read).toMatchObject({ warning: expect.stringContaining('改动过') as string });
  });

  it('is refused with the damaged place named', () => {
    const file = encodeReportFile(draftWith({ 'requests/open/person': '3' }));

    expect(decodeReportFile(file.replace('"3"', '3')).error).toContain(
      'cells/requests/open/person',
    );
  });

  it('is refused when a newer program saved it', () => {
    const version = `"version": ${String(DRAFT_VERSION)}`;
    const file = encodeReportFile(draftWith({}));
    expect(file).toContain(version);

    expect(decodeReportFile(file.replace(version, '"version": 99')).error).toContain('更新版本');
  });

  it.each([
    ['an empty file', ''],
    ['plain text', '年度报告'],
    ['JSON of nothing', 'null'],
    ['another program’s file', '{"kind":"other","version":1,"checksum":"","report":{}}'],
    ['a file that was cut off', encodeReportFile(draftWith({})).slice(0, -40)],
  ])('is not mistaken for %s', (_, file) => {
    expect(decodeReportFile(file).error).toContain('不是年报助手的备份文件');
  });
});

/** A small draft as each version wrote it. */
function writtenBy(version: number): unknown {
  const { remarks, identity, handover, stage, figureSources, ledger, ...rest } = draftWith({
    'requests/open/person': '3',
  });
  const withSeal = Object.entries({ ...identity, seal: 'sealed' });
  const withoutSeal = withSeal.filter(([field]) => field !== 'seal');
  return {
    ...rest,
    identity: Object.fromEntries(version < 3 ? withoutSeal : withSeal),
    ...(version >= 2 && { remarks }),
    ...(version >= 4 && { handover, stage }),
    ...(version >= 5 && { figureSources, ledger }),
  };
}

describe('a draft of an earlier version', () => {
  it.each([1, 2, 3, 4])('opens as it was: version %i', (version) => {
    const { draft, error } = readDraft(version, writtenBy(version));

    expect(error).toBeUndefined();
    expect(draft?.cells).toEqual({ 'requests/open/person': '3' });
    expect(draft?.identity.seal).toBe(version < 3 ? '' : 'sealed');
    expect(draft?.remarks).toEqual([]);
  });

  it.each([1, 2, 3])('was never sent, returned or made final: version %i', (version) => {
    const { draft } = readDraft(version, writtenBy(version));

    expect(draft?.handover).toEqual(draftWith({}).handover);
    expect(draft?.stage).toEqual({
      returned: null,
      finalised: null,
      reopenings: [],
      editions: [],
    });
  });

  it.each([1, 2, 3, 4])('has no ledger, and nobody gave its figures: version %i', (version) => {
    const { draft } = readDraft(version, writtenBy(version));

    expect(draft?.ledger).toEqual({});
    expect(draft?.figureSources).toEqual({ givers: {}, figures: {}, others: {} });
  });

  it('has a test for every version before this one', () => {
    expect(DRAFT_VERSION).toBe(5);
  });
});

describe('a stored draft', () => {
  it('is read if it is whole, and refused otherwise', () => {
    const draft = draftWith({});

    expect(readDraft(DRAFT_VERSION, draft)).toEqual({ draft });
    expect(readDraft(DRAFT_VERSION, undefined).error).toContain('整体处不完整');
    expect(readDraft(0, draft).error).toBeDefined();
    expect(readDraft(DRAFT_VERSION + 1, draft).error).toContain('更新版本');
  });
});

describe('a backup file of long ago', () => {
  const { remarks, identity, ...rest } = draftWith({ 'requests/open/person': '3' });
  const { seal, ...withoutSeal } = identity;
  const old = { ...rest, identity: withoutSeal };

  it('opens without a seal and without remarks about an imported file', () => {
    const read = { draft: { ...rest, identity: { ...identity, seal: '' }, remarks: [] } };

    expect([seal, remarks]).toEqual(['', []]);
    expect(readDraft(1, old)).toEqual(read);
    expect(readDraft(2, { ...old, remarks: [] })).toEqual(read);
  });

  it('is of this kind, and says so', () => {
    const file = encodeReportFile(draftWith({}));

    expect(file).toContain('"kind": "gongkai-nianbao/report"');
    expect(decodeReportFile(file.replace('gongkai-nianbao/report', '')).error).toBeDefined();
  });

  it('keeps a byte order mark that somebody typed', () => {
    const draft = draftWith({}, { narrative: { 'a/b': '甲\uFEFF乙' } });

    expect(decodeReportFile(encodeReportFile(draft))).toEqual({ draft });
  });

  it('is told from one that a newer program saved, in which nothing is wrong', () => {
    expect(readDraft(DRAFT_VERSION + 1, draftWith({}))).toMatchObject({ isNewer: true });
    expect(readDraft(DRAFT_VERSION, null)).not.toHaveProperty('isNewer');
  });

  it('that cannot be read is not said to have been changed as well', () => {
    const file = encodeReportFile(draftWith({ 'requests/open/person': '3' }));

    expect(decodeReportFile(file.replace('"3"', '3'))).not.toHaveProperty('warning');
  });
});
