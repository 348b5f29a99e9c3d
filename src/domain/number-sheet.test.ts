import { describe, expect, it } from 'vitest';
import { askedFigures, figureOfCell } from './asked-figures';
import { askingFormat as format } from './asking.test-support';
import { defineFormat } from './define-format';
import { emptyDraft } from './draft';
import { namesAlone } from './figure-sources';
import { isFromLedger, isPresetZero, withGiver, withGiverRenamed, withVerified } from './giving';
import { blankLedgerLine } from './ledger';
import { draftWithLedger, ledgerFormat, ledgerOf } from './ledger.test-support';
import { nameWithUnit, numberSheets } from './number-sheet';
import { draftWith, sampleFormat } from './sample-format.test-support';

const draft = draftWith({ 'documents/papers/issued': '12' });
const sheets = (of = draft) => numberSheets({ format, draft: of, previousFormat: null });

describe('what is asked', () => {
  it('is each box, each table and each other figure that somebody gives, as it is called', () => {
    expect(
      askedFigures(format).map(({ id, kind, name, unit, heading, cells }) => [
        id,
        kind,
        name,
        unit,
        heading,
        cells.length,
      ]),
    ).toEqual([
      ['documents/rules/issued', 'cell', '规章，制发', '件', '二、主动公开', 1],
      ['documents/rules/inForce', 'cell', '规章，现行有效', '件', '二、主动公开', 1],
      ['documents/papers/issued', 'cell', '文件，制发', '件', '二、主动公开', 1],
      ['documents/papers/inForce', 'cell', '文件，现行有效', '件', '二、主动公开', 1],
      ['requests', 'table', '表三（整张表）', '件', '三、申请', 8],
      ['items', 'other', '公开条数', '条', '写总体情况用的数', 0],
    ]);
    expect(askedFigures(sampleFormat)).toEqual([]);
    expect(figureOfCell(sampleFormat, 'documents/papers/issued')).toBeUndefined();
  });

  it('says what is counted in its row, then in its column, each once', () => {
    const guided = defineFormat({
      ...format,
      sections: format.sections.map((section) =>
        section.kind !== 'tables' || section.id !== 'proactive'
          ? section
          : {
              ...section,
              tables: section.tables.map((table) => ({
                ...table,
                guidance: [
                  {
                    axis: 'columns',
                    lines: ['issued'],
                    counts: '按年。',
                    origin: '国办规定',
                    clause: '',
                  },
                  {
                    axis: 'rows',
                    lines: ['papers'],
                    counts: '按件。',
                    origin: '国办规定',
                    clause: '',
                  },
                  {
                    axis: 'rows',
                    lines: ['papers', 'rules'],
                    counts: '按年。',
                    origin: '国办规定',
                    clause: '',
                  },
                ] as const,
              })),
            },
      ),
    });
    const counts = (id: Parameters<typeof figureOfCell>[1]) => figureOfCell(guided, id)?.counts;

    expect(counts('documents/papers/issued')).toEqual(['按件。', '按年。']);
    expect(counts('documents/rules/inForce')).toEqual(['按年。']);
    expect(figureOfCell(format, 'documents/papers/issued')?.counts).toEqual([]);
    expect(askedFigures(format).find(({ id }) => id === 'items')?.counts).toEqual(['照后台统计。']);
  });

  it('is a box by its own id or by that of its table', () => {
    expect(figureOfCell(format, 'documents/papers/issued')?.id).toBe('documents/papers/issued');
    expect(figureOfCell(format, 'requests/granted/firm')?.id).toBe('requests');
  });
});

describe('a sheet', () => {
  it('says who asks, for what, and up to which day', () => {
    const identity = {
      ...draft.identity,
      organization: ' 青山镇人民政府 ',
      contactOffice: ' 党政办 ',
      contactPhone: ' 0000-1234567 ',
    };
    const [sheet] = sheets({ ...draft, identity });

    expect(sheet).toMatchObject({
      organization: '青山镇人民政府',
      year: '2025',
      contact: '党政办 0000-1234567',
      cutOff: '12月31日',
    });
    const phoneOnly = { ...identity, contactOffice: ' ' };
    expect(sheets({ ...draft, identity: phoneOnly })[0]?.contact).toBe('0000-1234567');
    expect(sheets({ ...draft, year: '' })[0]?.year).toBe('');
    const endless = { ...format, cutOff: undefined };
    const [without] = numberSheets({ format: endless as never, draft, previousFormat: null });
    expect(without?.cutOff).toBe('');
  });

  it('has a row for each figure with code, unit and what is counted, and tables by themselves', () => {
    const [law, registry] = sheets();

    expect(law?.rows.find(({ code }) => code === 'items')).toEqual({
      code: 'items',
      heading: '写总体情况用的数',
      name: '公开条数',
      unit: '条',
      counts: ['照后台统计。'],
      lastYear: '',
    });
    expect(law?.tables).toEqual([]);
    expect(registry?.rows).toEqual([]);
    expect(registry?.tables.map(({ heading, table, lines }) => [heading, table.id, lines])).toEqual(
      [
        [
          '三、申请',
          'requests',
          [
            { id: 'received', name: '一、新收', lastYear: '' },
            { id: 'granted', name: '（一）公开', lastYear: '' },
            { id: 'refused', name: '（二）不公开', lastYear: '' },
            { id: 'open', name: '四、结转', lastYear: '' },
          ],
        ],
      ],
    );
  });

  it('of one giver can be had alone, and none of who gives nothing', () => {
    const input = { format, draft, previousFormat: null };

    expect(numberSheets(input, '党政办').map(({ giver }) => giver)).toEqual(['党政办']);
    expect(numberSheets(input, '别人')).toEqual([]);
  });

  it('has no last year while its format is not known', () => {
    const previous = draftWith({ 'documents/papers/issued': '9' });
    const lastYears = (previousFormat: typeof format | null) =>
      numberSheets({ format, draft: { ...draft, previous }, previousFormat })[0]?.rows.map(
        ({ lastYear }) => lastYear,
      );

    expect(lastYears(format)).toEqual(['', '', '9', '', '']);
    expect(lastYears(null)).toEqual(['', '', '', '', '']);
  });
});

describe('the name of a figure', () => {
  it.each([
    ['制发', '件', '制发（件）'],
    ['收费金额（单位：万元）', '万元', '收费金额（单位：万元）'],
    ['收费', '', '收费'],
    ['万元', '万元', '万元（万元）'],
  ])('%s in %s is %s', (name, unit, shown) => {
    expect(nameWithUnit({ name, unit })).toBe(shown);
  });
});

describe('nobody is asked', () => {
  const issued = figureOfCell(format, 'documents/papers/issued')!;
  const requests = figureOfCell(format, 'requests/granted/firm')!;
  const items = askedFigures(format).find(({ id }) => id === 'items')!;

  it('for what the ledger counts, once it has a line', () => {
    const withLine = draftWithLedger(ledgerOf({}));

    expect(isFromLedger(requests, ledgerFormat, draftWithLedger({}))).toBe(false);
    expect(isFromLedger(requests, ledgerFormat, withLine)).toBe(true);
    expect(isFromLedger({ ...requests, id: 'another' }, ledgerFormat, withLine)).toBe(true);
    expect(isFromLedger({ ...requests, cells: [] }, ledgerFormat, withLine)).toBe(true);
    expect(isFromLedger(issued, ledgerFormat, withLine)).toBe(false);
    expect(isFromLedger(items, ledgerFormat, withLine)).toBe(false);
    const blank = draftWithLedger({ '1': blankLedgerLine });
    expect(isFromLedger(items, ledgerFormat, blank)).toBe(false);
  });

  it('for zeros that an office of its kind always has, every box of them', () => {
    const zero = { 'documents/papers/issued': '0' };
    const of = (by: string, cells: Record<string, string> = zero) => ({
      ...draftWith(cells),
      verifiedZero: { 'documents/papers/issued': by },
    });

    expect(isPresetZero(issued, format, of('noRules'))).toBe(true);
    expect(isPresetZero(issued, format, of('byHand'))).toBe(false);
    expect(isPresetZero(issued, format, of('noRules', { 'documents/papers/issued': '3' }))).toBe(
      false,
    );
    expect(
      isPresetZero(
        { ...issued, cells: [...issued.cells, ...requests.cells] },
        format,
        of('noRules'),
      ),
    ).toBe(false);
    expect(isPresetZero(items, format, of('noRules'))).toBe(false);
  });
});

describe('names of givers', () => {
  const issued = figureOfCell(format, 'documents/papers/issued')!;

  it('go along to the next year, without figures and ticks', () => {
    const named = withVerified(withGiver(draft, issued, '党建办'), issued, true);
    const ticked = withVerified(draft, issued, true);
    const renamed = withGiverRenamed(format, named, '司法所', '法治办');

    expect(namesAlone(renamed.figureSources)).toEqual({
      givers: { law: '法治办' },
      figures: { 'documents/papers/issued': { by: '党建办', verified: '' } },
      others: {},
    });
    expect(namesAlone(ticked.figureSources).figures).toEqual({});
    expect(namesAlone(emptyDraft('sample', '2025').figureSources)).toEqual({
      givers: {},
      figures: {},
      others: {},
    });
  });

  it('are renamed for all that bear them, and nobody else', () => {
    const named = withGiver(draft, issued, '党建办');
    const renamed = withGiverRenamed(format, named, '党建办', ' 组织办 ');

    expect(renamed.figureSources).toEqual({
      ...named.figureSources,
      figures: { 'documents/papers/issued': { by: '组织办', verified: '' } },
    });
    expect(withGiverRenamed(format, named, '党建办', '党建办')).toBe(named);
    expect(withGiverRenamed(sampleFormat, draft, '司法所', '法治办').figureSources.givers).toEqual(
      {},
    );
  });

  it('stay with a tick that is taken back, and a tick with a name that is', () => {
    const both = withVerified(withGiver(draft, issued, '党建办'), issued, true);

    expect(withVerified(both, issued, false).figureSources.figures).toEqual({
      'documents/papers/issued': { by: '党建办', verified: '' },
    });
    expect(withGiver(both, issued, ' ').figureSources.figures).toEqual({
      'documents/papers/issued': { by: '', verified: '12' },
    });
  });
});
