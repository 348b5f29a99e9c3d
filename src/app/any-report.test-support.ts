import fc from 'fast-check';
import { emptyDraft, formatCells, narrativeKey } from '../domain';
import type { CellKind, ReportDraft, ReportFormat } from '../domain';

/** Reports as people fill them in: half empty, numbered, with odd spaces, signs and characters. */
export function anyDraft(format: ReportFormat): fc.Arbitrary<ReportDraft> {
  const cells = Array.from(formatCells(format).values()).filter((cell) => !cell.isDerived);
  const blocks = format.sections.flatMap((section) =>
    section.kind === 'narrative'
      ? section.blocks.map(({ id }) => narrativeKey(section.id, id))
      : [],
  );
  const withOwn = format.sections.filter(
    (section) => section.kind === 'narrative' && section.allowsOwnHeadings === true,
  );
  return fc
    .record({
      year: fc.integer({ min: format.reportYears.from, max: format.reportYears.to ?? 2040 }),
      organization: fc.constantFrom('', '青山镇人民政府', '𠮷水县 𡐓乡人民政府', '东风街道办事处'),
      title: anyLine,
      documentNumber: fc.constantFrom('', '青政〔2026〕3号', ' 青政 〔2026〕 3号 '),
      preamble: anyText,
      signatory: anyLine,
      signedOn: fc.constantFrom('', '2026-01-09', '2026-12-31', '二〇二六年一月'),
      figures: fc.tuple(...cells.map(({ kind }) => fc.option(anyFigure(kind), { nil: '' }))),
      words: fc.tuple(...blocks.map(() => anyText)),
      own: fc.array(fc.record({ heading: anyLine, text: anyText }), { maxLength: 3 }),
      reason: anyText,
    })
    .map(({ year, figures, words, own, reason, ...identity }) => {
      const draft = emptyDraft(format.version, String(year));
      return {
        ...draft,
        identity: { ...draft.identity, ...identity },
        cells: Object.fromEntries(cells.map(({ id }, index) => [id, figures[index] ?? ''])),
        narrative: Object.fromEntries(blocks.map((key, index) => [key, words[index] ?? ''])),
        ownHeadings: Object.fromEntries(withOwn.map(({ id }) => [id, own])),
        exportReason: reason,
      };
    });
}

const anyCount = fc.oneof(
  fc.constant('0'),
  fc.nat(99).map(String),
  fc.nat(999_999_999_999).map(String),
);

function anyFigure(kind: CellKind): fc.Arbitrary<string> {
  const decimal = fc
    .tuple(anyCount, fc.nat(999_999))
    .map(([whole, part]) => `${whole}.${String(part)}`);
  if (kind === 'amount') return fc.oneof(anyCount, decimal, fc.constant('约20'));
  if (kind === 'money')
    return fc.tuple(decimal, fc.constantFrom('', '元', '万元')).map((parts) => parts.join(''));
  if (kind === 'signedCount')
    return fc.oneof(
      anyCount,
      anyCount.map((count) => `-${count}`),
    );
  return fc.oneof(anyCount, fc.constantFrom('１２', '1,234', '/', '46件', ' 7 '));
}

const sentences = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '全年主动公开信息86条。',
      '（一）主动公开',
      '（二）收到申请3件，均已答复。',
      '1.制度建设。修订《<试行>办法》。',
      '一、总体情况',
      '六、其他需要报告的事项',
      '存在的主要问题是解读形式单一；下一步，加强培训。',
      '青山镇人民政府',
      '2026年1月9日',
      '无',
      '\u3000\u3000今年  以来，“放管服”——改革……',
      '<b>加粗</b> & "引号" ]]> \\u0041 \u0085\u2028',
      '\uFFFE控制\u0000字符\uD800',
      '㙍𠅤镇𰻝🙂',
      '项目\t数量',
      '',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);

const anyText = fc.array(sentences, { maxLength: 4 }).map((lines) => lines.join('\n'));
const anyLine = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: sentences },
);
