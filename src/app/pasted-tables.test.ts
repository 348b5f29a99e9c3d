// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { compose, emptyDraft, entryCells, evaluateDraft, figureGrid, formatCells } from '../domain';
import { toTable } from '../exporters';
import { formats } from '../formats';
import { planPaste } from '../forms';
import { readPasted } from '../importers/pasted';
import { clipboardOf, format2021, paste, received, row, sectionOf } from './pasted.test-support';

const sections = formats.flatMap((format) =>
  format.sections.flatMap((section) =>
    section.kind === 'tables'
      ? [{ format, section, name: `${format.version} ${section.heading}` }]
      : [],
  ),
);

describe.each(sections)('a copied table: $name', ({ format, section }) => {
  const cells = section.tables.flatMap(entryCells);
  const figures = Object.fromEntries(cells.map(({ id }, index) => [id, String(index + 1001)]));
  const draft = { ...emptyDraft(format.version, '2022'), cells: figures };
  const evaluation = evaluateDraft({ format, rules: [], draft, previousFormat: null });
  const copied = toTable(compose(format, evaluation), section.id)!;
  const last = [...figureGrid(section).boxes.keys()].pop()!;

  it.each([
    ['its markup', { html: copied.html }],
    ['its text', { text: copied.text }],
  ])('pasted as %s lands by its labels, each figure in its box', (_, clipboard) => {
    const { block, leftOut } = paste({ format, section: section.id, at: last, ...clipboard });
    const plan = planPaste({ format, draft: emptyDraft(format.version, '2022') }, block);

    expect(plan.draft.cells).toEqual(figures);
    expect(leftOut).toEqual([]);
    expect(plan.differences).toEqual([]);
    expect(block.totals).toHaveLength(
      section.tables.flatMap((t) =>
        [...formatCells(format).values()].filter((c) => c.table === t && c.isDerived),
      ).length,
    );
  });

  it('without its headings lands at the box in use, all the same', () => {
    const grid = figureGrid(section);
    const width = Math.max(...[...grid.boxes.values()].map((b) => b.column + b.columnSpan));
    const left = Math.min(...[...grid.boxes.values()].map((b) => b.column));
    const text = grid.rows
      .map((boxes) => {
        const fields = Array.from({ length: width - left }, () => '');
        for (const { cell, column } of boxes) {
          fields[column - left] = evaluation.values.get(cell.id) ?? '';
        }
        return `${fields.join('\t')}\r\n`;
      })
      .join('');
    const first = grid.rows[0]![0]!.cell.id;
    const { block, leftOut } = paste({ format, section: section.id, at: first, text });

    expect(planPaste({ format, draft: emptyDraft(format.version, '') }, block).draft.cells).toEqual(
      figures,
    );
    expect(leftOut).toEqual([]);
  });
});

describe('a paste that corrupts reports elsewhere', () => {
  it('takes “3,119” for one number', () => {
    expect(paste({ text: '3,119\t46件' }).cells).toEqual(row('received', ['3119', '46']));
  });

  it('does not take the number of “1.属于国家秘密” for a figure', () => {
    const { cells, leftOut } = paste({
      text: '（三）不予公开\t1.属于国家秘密\t0\t2\t0\t0\t0\t0\t2\r\n\t2.其他法律行政法规禁止公开\t3\t0\t0\t0\t0\t0\t3',
    });
    expect(cells).toEqual({
      ...row('withheldStateSecret', ['0', '2', '0', '0', '0', '0']),
      ...row('withheldByLaw', ['3', '0', '0', '0', '0', '0']),
    });
    expect(leftOut).toEqual([]);
  });

  it('keeps blank boxes in their place, so that 总计 stays 总计', () => {
    const { cells, totals } = paste({ text: '1\t\t\t\t\t2\t3\r\n\t4\t\t\t\t\t4\r\n' });
    expect(cells).toEqual({
      ...row('received', ['1', '', '', '', '', '2']),
      ...row('broughtForward', ['', '4']),
    });
    expect(totals).toEqual({
      'applications/received/total': '3',
      'applications/broughtForward/total': '4',
    });
  });

  it('reads full-width digits and marks', () => {
    expect(paste({ text: '１２\t１，２３６\t　７　' }).cells).toEqual(
      row('received', ['12', '1236', '7']),
    );
  });

  it('leaves 元 out of a box for 万元 and says so', () => {
    const { cells, leftOut } = paste({
      section: 'proactiveDisclosure',
      at: 'article20Item6/compulsoryMeasures/decisions',
      text: '5\r\n251000元',
    });
    expect(cells).toEqual({ 'article20Item6/compulsoryMeasures/decisions': '5' });
    expect(leftOut).toEqual([expect.stringMatching(/^行政事业性收费.*251000元.*应填万元/)]);
  });

  it('takes all rows, not only the first', () => {
    const { cells } = paste({ text: '1\t2\n3\t4\n5\t6\n' });
    expect(cells).toEqual({
      ...row('received', ['1', '2']),
      ...row('broughtForward', ['3', '4']),
      ...row('disclosed', ['5', '6']),
    });
  });

  it('keeps what is no number out of the table', () => {
    const { cells, leftOut } = paste({ text: '-\tabc\t1.5\t/\t三件' });
    expect(cells).toEqual({});
    expect(leftOut).toHaveLength(5);
  });
});

describe('one value', () => {
  it.each([
    [received, '46件\r\n', '46'],
    [received, ' １，２３６ ', '1236'],
    [received, '22（其中修订16件）', '22'],
    [received, '三件', '三件'],
    [received, '1 2', '1 2'],
    ['article20Item8/administrativeFees/amount', '3.5万元', '3.5'],
    ['article20Item8/administrativeFees/amount', '251000元', '251000元'],
  ] as const)('%s takes “%s” as “%s”', (at, text, value) => {
    const section = sectionOf(format2021, at === received ? 'applications' : 'proactiveDisclosure');
    const target = { format: format2021, section, at };
    expect(readPasted(target, clipboardOf('', text))).toEqual({ kind: 'value', text: value });
    const html = `<table><tr><td>${text}</td></tr></table>`;
    expect(readPasted(target, clipboardOf(html, text))).toEqual({ kind: 'value', text: value });
  });

  it('is nothing where nothing was copied', () => {
    const section = sectionOf(format2021, 'applications');
    expect(
      readPasted({ format: format2021, section, at: received }, clipboardOf('', '')),
    ).toBeNull();
  });
});

describe('what a paste would do', () => {
  const draft = {
    ...emptyDraft('2021', '2022'),
    cells: {
      [received]: '4',
      'applications/received/business': '0',
      'applications/received/research': '7',
    },
    verifiedZero: { 'applications/received/business': 'applications' },
  };
  const plan = planPaste(
    { format: format2021, draft },
    paste({ text: '5\t0\t\t\t\t1\t7\n0\t\t\t\t\t\t0' }).block,
  );

  it('is told box by box; what stays the same and what is blank is not changed', () => {
    expect(plan.changes.map(({ cell, before, after }) => [cell.id, before, after])).toEqual([
      [received, '4', '5'],
      ['applications/received/otherOrganisation', '', '1'],
      ['applications/broughtForward/naturalPerson', '', '0'],
    ]);
    expect(plan.unchanged).toBe(1);
    expect(plan.draft.cells).toMatchObject({
      'applications/received/business': '0',
      'applications/received/research': '7',
    });
    expect(plan.draft.verifiedZero).toEqual(draft.verifiedZero);
  });

  it('compares the totals with what the boxes will add up to', () => {
    expect(
      plan.differences.map(({ cell, pasted, computed }) => [cell.id, pasted, computed]),
    ).toEqual([['applications/received/total', '7', '13']]);
  });

  it('makes a pasted 0 an ordinary one', () => {
    const before = { ...draft, cells: { ...draft.cells, 'applications/received/business': '3' } };
    const { block } = paste({ text: '4\t0' });
    expect(planPaste({ format: format2021, draft: before }, block).draft.verifiedZero).toEqual({});
  });
});
