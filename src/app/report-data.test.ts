import { describe, expect, it } from 'vitest';
import { decodeReportData } from '../domain';
import type { ReportData, ReportDraft } from '../domain';
import { toData } from '../exporters';
import { formats } from '../formats';
import { fullDraft, printReport } from './full-report.test-support';

const format = formats[1]!;
const full = fullDraft(format);
const dataOf = (draft: ReportDraft) => toData(format, printReport(format, draft).evaluation);

describe('a report as data', () => {
  it('names format, year, title, every cell and which of them are sums', () => {
    const data = JSON.parse(dataOf(full)) as ReportData;

    expect(data).toMatchObject({
      kind: 'gongkai-nianbao/data',
      version: 1,
      format: { version: '2021', documentNumber: '国办公开办函〔2021〕30号' },
      title: '青山镇人民政府2021年政府信息公开工作年度报告',
      year: 2021,
    });
    expect(data.cells['applications/received/total']).toBe('6075');
    expect(data.computed).toContain('applications/received/total');
    expect(data.computed).not.toContain('applications/received/naturalPerson');
  });

  it('has its keys in the same order however the draft was filled in', () => {
    const reversed = <Value>(record: Readonly<Record<string, Value>>) =>
      Object.fromEntries(Object.entries(record).reverse());
    const { cells, narrative, identity } = full;
    const other = { ...full, cells: reversed(cells), narrative: reversed(narrative) };

    expect(dataOf({ ...other, identity: { ...identity } })).toBe(dataOf(full));
  });

  it('holds nothing that is not printed: no telephone, reasons, answers or last year', () => {
    const secret = '不公开的话';
    const text = dataOf({
      ...full,
      identity: { ...full.identity, contactOffice: secret, contactPhone: secret },
      exportReason: secret,
      settled: { x: { reason: secret, message: secret } },
      published: { 'applications/received/total': secret },
      cells: { ...full.cells, 'no/such/cell': secret },
      previous: { ...full, identity: { ...full.identity, organization: secret } },
    });

    expect(text).not.toContain(secret);
  });

  it('becomes the same report again', () => {
    const { draft } = decodeReportData(dataOf(full));

    expect(draft).toEqual(full);
  });

  it.each([
    ['no JSON', 'x'],
    ['another version', dataOf(full).replace('"version": 1', '"version": 2')],
    ['a cell that is no text', dataOf(full).replace('"1000"', '1000')],
    ['a kind of office that does not exist', dataOf(full).replace('"town"', '"castle"')],
  ])('is refused with a sentence when it is damaged: %s', (_, text) => {
    expect(decodeReportData(text).error).toMatch(/^这.+[。）]$/);
  });
});
