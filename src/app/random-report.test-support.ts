import fc from 'fast-check';
import { emptyDraft, formatCells, narrativeKey } from '../domain';
import type { CellKind, ReportDraft, ReportFormat } from '../domain';

/** Pieces of which words are made: all that one kind of file or another takes for its own signs. */
const pieces = [
  '全年主动公开政府信息',
  '126条',
  '，其中“政策解读”——共3篇……',
  '《关于<公开办法>的通知》',
  '《条例》（国务院令第711号）',
  '&amp; & <b>粗</b> </w:t> ]]>',
  '"双引号"和\'单引号\'',
  '=SUM(A1:A9)',
  '@某某',
  '-3',
  '😀👍🏽',
  '𠮷野、𡐓村、㙍镇、𰻝𱉼',
  '甲  乙',
  '占比 3.5%',
  '\\n_x0041_${x}',
  '。',
];

const line = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''));

const words = fc.array(line, { maxLength: 3 }).map((lines) => lines.join('\n'));

const whole = fc.oneof(
  fc.nat(20).map(String),
  fc.bigInt(BigInt(0), BigInt('999999999999')).map(String),
);
const amount = fc
  .tuple(whole, fc.stringMatching(/^[0-9]{0,6}$/))
  .map(([integer, fraction]) => (fraction === '' ? integer : `${integer}.${fraction}`));

const figures: Readonly<Record<CellKind, fc.Arbitrary<string>>> = {
  count: whole,
  signedCount: fc
    .tuple(fc.constantFrom('', '-', '+'), whole)
    .map(([sign, number]) => (number === '0' ? number : sign + number)),
  amount,
  money: fc.tuple(amount, fc.constantFrom('', '元', '万元')).map((parts) => parts.join('')),
};

/** Any report of a format: boxes and words filled in or blank, headings of the office's own. */
export function randomReport(format: ReportFormat): fc.Arbitrary<ReportDraft> {
  const entries = Array.from(formatCells(format).values()).filter(({ isDerived }) => !isDerived);
  const blocks = format.sections.flatMap((section) =>
    section.kind === 'narrative'
      ? section.blocks.map(({ id }) => narrativeKey(section.id, id))
      : [],
  );
  return fc
    .record({
      cells: fc.tuple(...entries.map(({ kind }) => fc.option(figures[kind], { nil: '', freq: 5 }))),
      narrative: fc.tuple(...blocks.map(() => words)),
      own: fc.array(fc.record({ heading: line, text: words }), { maxLength: 2 }),
      documentNumber: fc.constantFrom('', '青政〔2026〕3号'),
      preamble: words,
    })
    .map(({ cells, narrative, own, documentNumber, preamble }) => {
      const draft = emptyDraft(format.version, String(format.reportYears.from));
      const organization = '青山镇人民政府';
      return {
        ...draft,
        identity: {
          ...draft.identity,
          organization,
          documentNumber,
          preamble,
          signedOn: '2026-01-09',
        },
        cells: Object.fromEntries(entries.map(({ id }, index) => [id, cells[index] ?? ''])),
        narrative: Object.fromEntries(blocks.map((key, index) => [key, narrative[index] ?? ''])),
        ownHeadings: { overview: own },
      };
    });
}
