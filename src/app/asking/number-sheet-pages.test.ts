import { describe, expect, it } from 'vitest';
import { numberSheetPages } from '../../checks';
import { emptyDraft, numberSheets, withGiver, askedFigures } from '../../domain';
import type { DocumentModel, ReportDraft, ReportFormat } from '../../domain';
import { toDocx, toPlainText } from '../../exporters';
import { formats } from '../../formats';
import { hasOpenXmlValidator, openXmlErrors } from '../open-xml-validator.test-support';
import { libreOffice, savedByLibreOffice, SOFFICE_MS } from '../soffice.test-support';
import { hasPdfToText, printedPages } from '../word-pages.test-support';

function draftOf(format: ReportFormat): ReportDraft {
  const { from } = format.reportYears;
  const empty = emptyDraft(format.version, String(from + 1));
  const identity = {
    ...empty.identity,
    organization: '西南少数民族自治县经济技术开发区管理委员会城东街道办事处',
    contactOffice: '党政综合办公室',
    contactPhone: '0871-12345678',
  };
  const cells = {
    'applications/received/naturalPerson': '3',
    'applications/received/business': '2',
    'article20Item5/licensing/decisions': '41',
  };
  return { ...empty, identity, previous: { ...emptyDraft(format.version, String(from)), cells } };
}

function pages(format: ReportFormat, draft = draftOf(format), giver?: string): DocumentModel {
  return numberSheetPages(format, numberSheets({ format, draft, previousFormat: format }, giver));
}

async function wordOf(model: DocumentModel): Promise<Uint8Array> {
  return new Uint8Array(await (await toDocx(model)).arrayBuffer());
}

describe.each(formats)('取数单 of $version on paper', (format) => {
  it('says who is asked, until when figures count, and what each is', () => {
    const text = toPlainText(pages(format, draftOf(format), '便民服务中心、农业农村办'));

    expect(text).toMatch(
      /请 便民服务中心、农业农村办 于\s+月\s+日前提供，填好签字后交党政综合办公室/,
    );
    expect(text.includes('2022年12月31日')).toBe(format.version === '2021');
    expect(text).toMatch(/行政许可，[^\t]*处理决定数量（件）\s+41\t\t\S/);
    expect(text).toMatch(/提供人签字：\s+日期：/);
  });

  it('asks for disputes under the heading that says what they are about, each sentence once', () => {
    const text = toPlainText(pages(format, draftOf(format), '司法所或法律顾问'));

    expect(text).toContain('四、政府信息公开行政复议、行政诉讼情况');
    expect(text).toMatch(/5\. .*未经复议直接起诉 结果维持（件）\t\t\t同第1项。/);
    expect(text.match(/复议决定维持，或驳回复议请求的/g)).toHaveLength(1);
  });

  it('asks for 表三 as it is printed, with last year’s totals', () => {
    const text = toPlainText(pages(format, draftOf(format), '党政办'));

    expect(text).toMatch(/一、本年新收政府信息公开申请数量\t+（5）/);
  });

  it.skipIf(!hasOpenXmlValidator)(
    'is valid to the Open XML SDK',
    async () => {
      expect(await openXmlErrors(await wordOf(pages(format)), 'docx')).toEqual([]);
    },
    SOFFICE_MS,
  );

  it.skipIf(libreOffice === undefined || !hasPdfToText)(
    'has a page for each giver, also with a long name',
    async () => {
      const draft = draftOf(format);
      const model = pages(format);
      const givers = numberSheets({ format, draft, previousFormat: format });
      const saved = savedByLibreOffice({ 'a.docx': await wordOf(model) }, 'pdf');
      const printed = printedPages(saved.get('a.docx')!);

      expect(printed).toHaveLength(givers.length);
    },
    SOFFICE_MS,
  );

  it('is one sheet where one gives everything', () => {
    const all = askedFigures(format).reduce(
      (draft, figure) => withGiver(draft, figure, '办公室'),
      draftOf(format),
    );

    expect(numberSheets({ format, draft: all, previousFormat: format })).toHaveLength(1);
    expect(pages(format, all).blocks.filter(({ kind }) => kind === 'title')).toHaveLength(1);
  });
});
