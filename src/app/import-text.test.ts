import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryCells, narrativeKey, printedTables, standardTitle, tableCells } from '../domain';
import type { CellKind, ReportDraft, ReportFormat } from '../domain';
import { toPlainText } from '../exporters';
import { formats } from '../formats';
import { readText, recognise } from '../importers';
import type { Recognised } from '../importers';
import { fullDraft, printReport } from './full-report.test-support';

const figure: Record<CellKind, fc.Arbitrary<string>> = {
  count: fc.nat(999999).map(String),
  signedCount: fc
    .integer({ min: -9999, max: 9999 })
    .map((n) => (n > 0 ? `+${String(n)}` : String(n))),
  amount: fc
    .tuple(fc.nat(9999), fc.integer({ min: 1, max: 999999 }))
    .map(([whole, part]) => `${String(whole)}.${String(part)}`),
  money: fc
    .tuple(fc.nat(9999), fc.constantFrom('', '元', '万元', '.5万元'))
    .map(([n, unit]) => `${String(n)}${unit}`),
};
const clause = fc
  .array(
    fc.constantFrom(
      '公开信息',
      '更新专栏',
      '答复群众',
      '开展培训',
      '《条例》',
      '“五公开”',
      '3件',
      '12.5万元',
      '——',
      '……',
      'Web站',
    ),
    { minLength: 2, maxLength: 8 },
  )
  .map((words) => words.join(''));
const paragraph = fc
  .array(clause, { minLength: 1, maxLength: 4 })
  .map((parts) => `${parts.join('，')}。`);
const text = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const office = fc.constantFrom(
  '青山镇人民政府',
  '某县白石乡人民政府',
  '临江街道办事处',
  '东湖区教育局',
);

function draftOf(format: ReportFormat, isFilled: fc.Arbitrary<boolean>): fc.Arbitrary<ReportDraft> {
  const entries = printedTables(format).flatMap(entryCells);
  const blocks = format.sections.flatMap((section) =>
    section.kind === 'narrative'
      ? section.blocks.map(({ id }) => narrativeKey(section.id, id))
      : [],
  );
  const cells = fc.tuple(
    ...entries.map(({ kind }) =>
      fc.tuple(isFilled, figure[kind]).map(([has, value]) => (has ? value : '')),
    ),
  );
  return fc
    .record({
      cells,
      organization: office,
      year: fc.integer({ min: 2019, max: 2030 }),
      words: fc.tuple(...blocks.map(() => text)),
      preamble: fc.oneof(fc.constant(''), text),
      signedOn: fc.constantFrom('', '2026-01-09', '2021-12-31'),
      own: fc.subarray(['教育培训', '组织领导', '典型做法']),
      ownText: text,
      hasOwnTitle: fc.boolean(),
    })
    .map((made) => {
      const draft = fullDraft(format);
      const title = made.hasOwnTitle
        ? `${made.organization}${String(made.year)}年度政府信息公开工作年度报告`
        : '';
      return {
        ...draft,
        year: String(made.year),
        identity: {
          ...draft.identity,
          title,
          organization: made.organization,
          preamble: made.preamble,
          signatory: '',
          signedOn: made.signedOn,
        },
        cells: Object.fromEntries(entries.map(({ id }, at) => [id, made.cells[at] ?? ''])),
        narrative: Object.fromEntries(blocks.map((key, at) => [key, made.words[at] ?? ''])),
        ownHeadings: { overview: made.own.map((heading) => ({ heading, text: made.ownText })) },
      };
    });
}

function readBack(written: string): Recognised {
  const { document, error } = readText(written);
  if (error !== undefined) throw new Error(error);
  return recognise(formats, document);
}

/** The words of a section, whichever blocks they were put in. */
function wordsOf(format: ReportFormat, draft: Pick<ReportDraft, 'narrative'>, id: string): string {
  const section = format.sections.find((each) => each.id === id);
  if (section?.kind !== 'narrative') return '';
  return section.blocks
    .map((block) => draft.narrative[narrativeKey(id, block.id)] ?? '')
    .filter((words) => words !== '')
    .join('\n');
}

function expectSame(format: ReportFormat, draft: ReportDraft): void {
  const { evaluation, model } = printReport(format, draft);
  const back = readBack(toPlainText(model));

  expect(back.template).toBe(format.version);
  expect(back.year).toBe(Number(draft.year));
  expect(back.organization).toBe(draft.identity.organization);
  expect(back.unread).toEqual([]);
  const cells = printedTables(format).flatMap(tableCells);
  const texts = { ...back.draft.cells, ...back.draft.published };
  const printed = cells.map(({ id }) => [id, evaluation.values.get(id) ?? '']);
  expect(cells.map(({ id }) => [id, texts[id] ?? ''])).toEqual(printed);
  expect(cells.filter(({ id }) => back.readings.get(id)?.state !== 'read')).toEqual([]);
  const { identity, narrative, ownHeadings } = back.draft;
  const usual = standardTitle(evaluation.report);
  expect(identity.title === '' ? usual : identity.title).toBe(draft.identity.title || usual);
  expect(identity.preamble).toBe(draft.identity.preamble);
  expect(identity.documentNumber).toBe(draft.identity.documentNumber);
  expect(identity.signedOn).toBe(draft.identity.signedOn);
  for (const [key, words] of Object.entries(draft.narrative)) {
    if (key.startsWith('overview/')) expect(narrative[key], key).toBe(words);
  }
  for (const id of ['problems', 'otherMatters']) {
    expect(wordsOf(format, back.draft, id), id).toBe(wordsOf(format, draft, id));
  }
  expect(ownHeadings['overview'] ?? []).toEqual(draft.ownHeadings['overview']);
}

describe.each(formats)('our own plain text, format $version', { timeout: 30_000 }, (format) => {
  it('is read back whole: every figure, total, heading and sentence', () => {
    fc.assert(
      fc.property(draftOf(format, fc.constant(true)), (draft) => expectSame(format, draft)),
      { numRuns: 40 },
    );
  });

  it('is read back with its gaps: a blank box stays blank', () => {
    fc.assert(
      fc.property(draftOf(format, fc.boolean()), (draft) => expectSame(format, draft)),
      { numRuns: 40 },
    );
  });

  it('tells the format of the tables whatever the year says', () => {
    const { model } = printReport(format, { ...fullDraft(format), year: '2030' });

    expect(readBack(toPlainText(model))).toMatchObject({ template: format.version, year: 2030 });
  });
});
