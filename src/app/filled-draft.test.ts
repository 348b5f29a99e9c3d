import { describe, expect, it } from 'vitest';
import { emptyDraft, formatOfVersion } from '../domain';
import type { CellId, ReportDraft } from '../domain';
import { formats } from '../formats';
import { readText, recognise } from '../importers';
import type { Recognised } from '../importers';
import { filledDraft } from './filled-draft';
import { acceptedDraft, reviewContent, reviewWords } from './import-review-content';

const format = formatOfVersion(formats, '2021')!;
const columns = '\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计';
const file = [
  '三、收到和处理政府信息公开申请情况',
  columns,
  '一、本年新收政府信息公开申请数量\t5\t约3\t0\t0\t0\t0\t8',
  '二、上年结转政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2',
].join('\n');
const received = 'applications/received/naturalPerson';
const receivedTotal = 'applications/received/total';
const broughtForwardTotal = 'applications/broughtForward/total';

function read(text: string): Recognised {
  return recognise(formats, readText(text).document!);
}

/** The file with some boxes changed in the review. */
function reviewed(changes: Readonly<Record<CellId, string>> = {}, text = file) {
  const recognised = read(text);
  const { cells } = reviewContent(recognised, { pieces: [], origins: new Map() }, []);
  const filled = cells
    .map(({ id, value }) => [id, changes[id] ?? value] as const)
    .filter(([, value]) => value !== '');
  const words = new Set(reviewWords(recognised).map(({ key }) => key));
  return acceptedDraft(recognised, { cells: Object.fromEntries(filled), words });
}

function open(cells: Readonly<Record<string, string>> = {}): ReportDraft {
  return { ...emptyDraft('2021', '2023'), cells };
}

describe('a printed total', () => {
  it('is kept while its parts are as the file prints them', () => {
    const { published } = filledDraft(open(), format, reviewed()).draft;

    expect(published).toEqual({ [receivedTotal]: '8', [broughtForwardTotal]: '2' });
  });

  it('is kept when a number that could not be read is filled in from the file', () => {
    const accepted = reviewed({ 'applications/received/business': '3' });

    expect(accepted.published[receivedTotal]).toBe('8');
  });

  it('is dropped once a part of it was changed in the review, and only that total', () => {
    const { published } = filledDraft(open(), format, reviewed({ [received]: '6' })).draft;

    expect(published).toEqual({ [broughtForwardTotal]: '2' });
  });

  it('is dropped where the open report has a part of which the file says nothing', () => {
    const own = open({ 'applications/received/business': '4' });
    const { draft } = filledDraft(own, format, reviewed());

    expect(draft.cells['applications/received/business']).toBe('4');
    expect(draft.published).toEqual({ [broughtForwardTotal]: '2' });
  });

  it('of an earlier import goes when another file changes its parts', () => {
    const first = filledDraft(open(), format, reviewed()).draft;
    const other = `三、收到和处理政府信息公开申请情况\n${columns}\n二、上年结转政府信息公开申请数量\t9\t0\t0\t0\t0\t0\t`;
    const { published } = filledDraft(first, format, reviewed({}, other)).draft;

    expect(published).toEqual({ [receivedTotal]: '8' });
  });
});

it('a unit printed in a box is let through with its number', () => {
  const text =
    '二、主动公开政府信息情况\n第二十条第（九）项\n信息内容\t采购项目数量\t采购总金额\n政府集中采购\t46件\t28.5万元\n';
  const accepted = reviewed({}, `青山镇人民政府2020年政府信息公开工作年度报告\n${text}`);

  expect(accepted.cells).toMatchObject({
    'article20Item9/centralisedProcurement/projects': '46',
    'article20Item9/centralisedProcurement/amount': '28.5万元',
  });
});
