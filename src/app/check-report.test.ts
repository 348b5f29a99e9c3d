import { describe, expect, it } from 'vitest';
import { checkReport, rules } from '../checks';
import { evaluateDraft, findingKey, formatOfVersion } from '../domain';
import type { ReportDraft, ReportFormat, Rule } from '../domain';
import { toDocx, toPlainText } from '../exporters';
import { formats } from '../formats';
import { reportWithCase } from './labelled/good-report';
import { hasOpenXmlValidator, openXmlErrors } from './open-xml-validator.test-support';
import { libreOffice, savedByLibreOffice, SOFFICE_MS } from './soffice.test-support';
import { hasPdfToText, printedPages } from './word-pages.test-support';

function evaluationOf(format: ReportFormat, draft: ReportDraft, under: readonly Rule[]) {
  const previousFormat = draft.previous
    ? (formatOfVersion(formats, draft.previous.formatVersion) ?? null)
    : null;
  return evaluateDraft({ format, rules: under, draft, previousFormat });
}

function modelOf(labelled: Parameters<typeof reportWithCase>[0], under = rules) {
  const { format, draft } = reportWithCase(labelled);
  const hasPrevious = draft.previous !== null;
  const evaluation = evaluationOf(format, draft, under);
  return checkReport({ format, evaluation, rules: under, hasPrevious, checkedOn: '2026-01-09' });
}

const textOf = (...input: Parameters<typeof modelOf>) => toPlainText(modelOf(...input));

const good = { says: '2025年，本机关未收到政府信息公开申请。', finds: [] };
const corrected = 'disputes/cases/litigationDirectCorrected';

describe('检查单', () => {
  it('says whose report it is, of which year and when it was checked, and that it is internal', () => {
    const text = textOf(good);

    expect(text).toContain('内部使用，不公开');
    expect(text).toMatch(/机关\s+青山镇人民政府/);
    expect(text).toMatch(/报告年度\s+2025年\s+检查日期\s+2026年1月9日/);
    expect(modelOf(good).title).toBe('青山镇人民政府2025年政府信息公开工作年度报告检查单');
  });

  it('answers the four things a leader fears, also when all is well', () => {
    const text = textOf({ ...good, previous: { ...good, says: '上年另有说法。' } });

    expect(text).toContain('行政复议结果纠正 0 件，行政诉讼结果纠正 0 件');
    expect(text).toContain('以“属于国家秘密”为由不予公开 0 件');
    expect(text).toContain('没有提到秘密、涉密等字样');
    expect(text).toContain('没有发现身份证号、手机号、申请人和当事人姓名');
  });

  it('counts lawsuits lost, and says what is not filled in', () => {
    expect(textOf({ ...good, cells: { [corrected]: '2' } })).toContain('行政诉讼结果纠正 2 件');
    expect(textOf({ ...good, cells: { [corrected]: '' } })).toContain('行政诉讼结果纠正还没填');
  });

  it('quotes words about secrets, but not those of a firm', () => {
    const says = '涉及商业秘密的，答复前都征求了第三方的意见；凡是涉密文件一律不上网。';

    expect(textOf({ ...good, says })).toContain('（依申请公开）：“凡是涉密文件一律不上网”。');
    expect(textOf({ ...good, says: says.slice(0, 20) })).toContain('没有提到秘密');
  });

  it('quotes nobody by name beside a word about secrets', () => {
    const text = textOf({ ...good, says: '申请人张小田申请涉密文件。' });

    expect(text).toContain('申请涉密文件”');
    expect(text).not.toContain('张小田');
  });

  it('repeats what personal data was found, masked', () => {
    const text = textOf({ ...good, says: '申请人张小田不服答复。' });

    expect(text).toContain('张○○');
    expect(text).not.toContain('张小田');
  });

  it('says how much is like last year, and that nothing was compared without last year', () => {
    const words = '本机关把惠农补贴名单逐村张榜，并请村民代表核对每一户的面积和金额。'.repeat(3);
    const like = { ...good, says: words, at: 'problems/problems' as const };

    expect(textOf({ ...like, previous: like })).toMatch(/五、.*”除数字外，与上年重复约 \d+%/);
    expect(textOf(good)).toContain('没有放入去年的年报，没有比对');
  });

  it('names the checks that are off, and does not call their matters clean', () => {
    const without = rules.map((rule) =>
      rule.id === 'N12' || rule.id === 'N7' ? { ...rule, isOffByDefault: true } : rule,
    );
    const text = textOf({ ...good, says: '申请人张小田不服答复。' }, without);

    expect(text.match(/没有查：本单位关掉了这一项/g)).toHaveLength(2);
    expect(text).toMatch(/没有查\s.*没有身份证号、申请人姓名等个人信息/);
  });

  it('lists what is open by severity, and what was accounted for with its reason', () => {
    const labelled = { ...good, says: '申请人张小田不服答复。', cells: { [corrected]: '约2件' } };
    const { format, draft } = reportWithCase(labelled);
    const { findings } = evaluationOf(format, draft, rules);
    const personal = findings.find(({ rule }) => rule === 'N12')!;
    const settled = {
      [findingKey(personal)]: { reason: '本人同意公开', message: personal.message },
    };
    const evaluation = evaluationOf(format, { ...draft, settled }, rules);
    const text = toPlainText(
      checkReport({ format, evaluation, rules, hasPrevious: false, checkedOn: '2026-01-09' }),
    );

    expect(text).toMatch(/须改正\s.*约2件/);
    expect(text).toContain(`${personal.message}原因：本人同意公开`);
  });

  it('says how many more there are where a page would not hold them', () => {
    const { format, draft } = reportWithCase(good);
    const cells = Object.fromEntries(Object.keys(draft.cells).map((id) => [id, '约2件']));
    const evaluation = evaluationOf(format, { ...draft, cells }, rules);
    const input = { format, evaluation, rules, hasPrevious: false, checkedOn: '2026-01-09' };

    expect(toPlainText(checkReport(input))).toMatch(/另有 \d+ 处，见年报助手的“检查”页/);
  });
});

describe('检查单 as a Word file', () => {
  const bytesOf = async () => new Uint8Array(await (await toDocx(modelOf(good))).arrayBuffer());

  it.skipIf(!hasOpenXmlValidator)('is valid to the Open XML SDK', async () => {
    expect(await openXmlErrors(await bytesOf(), 'docx')).toEqual([]);
  });

  it.skipIf(libreOffice === undefined || !hasPdfToText)(
    'fits on one page for a good report',
    async () => {
      const saved = savedByLibreOffice({ 'checks.docx': await bytesOf() }, 'pdf');

      expect(printedPages(saved.get('checks.docx')!)).toHaveLength(1);
    },
    SOFFICE_MS,
  );
});
