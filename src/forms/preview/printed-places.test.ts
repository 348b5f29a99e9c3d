import { describe, expect, it } from 'vitest';
import { compose, evaluateDraft, formatCells } from '../../domain';
import type { Finding } from '../../domain';
import { tinyDraft, tinyFormat } from '../evaluation.test-support';
import { cellTones, findingMarks } from './finding-marks';
import { placeOfFinding, printedPlaces } from './printed-places';

const draft = tinyDraft({ 'requests/received/person': '7', 'requests/open/person': '7' });
const evaluation = evaluateDraft({ format: tinyFormat, rules: [], draft, previousFormat: null });
const model = compose(tinyFormat, evaluation);
const places = printedPlaces(tinyFormat, model);
const table = model.blocks.findIndex(({ kind }) => kind === 'table');

const finding = (more: Partial<Finding>): Finding => ({
  rule: 'T',
  severity: 'error',
  message: '',
  cells: [],
  section: 'requests',
  ...more,
});

describe('where a finding stands in the printed report', () => {
  it('finds every cell in the grid by its position, though two hold the same figure', () => {
    expect([...places.cells.keys()]).toEqual([...formatCells(tinyFormat).keys()]);
    expect(places.cells.get('requests/open/person')).toEqual({ block: table, row: 2, column: 1 });
    for (const [id, { block, row, column }] of places.cells) {
      const printed = model.blocks[block];
      const box =
        printed?.kind === 'table' &&
        printed.grid.rows[row]?.find((other) => other.column === column);
      expect(box && box.role).toBe('value');
      expect(box && box.text).toBe(evaluation.values.get(id) ?? '');
    }
  });

  it('is the row of its first printed cell', () => {
    const cells = ['requests/notPrinted/person', 'requests/open/firm'] as const;
    expect(placeOfFinding(places, finding({ cells }))).toEqual({ block: table, row: 2 });
  });

  it('is the heading of its section where no cell of it is printed', () => {
    const place = placeOfFinding(places, finding({}));
    expect(model.blocks[place.block]).toEqual({ kind: 'heading', text: '一、申请' });
  });

  it('is the title for what belongs to the whole report, the end for a missing date', () => {
    expect(placeOfFinding(places, finding({ section: null }))).toEqual({ block: 0 });
    expect(placeOfFinding(places, finding({ section: null, field: 'title' }))).toEqual({
      block: 0,
    });
    const date = placeOfFinding(places, finding({ section: null, field: 'signedOn' }));
    expect(date).toEqual({ block: model.blocks.length - 1 });
  });
});

describe('marks in the margin', () => {
  const open = finding({ severity: 'hint', cells: ['requests/open/person'] });

  it('stand in printed order, one a place, as serious as the worst there', () => {
    const worse = finding({ cells: ['requests/open/firm'] });
    const marks = findingMarks(places, [open, worse, finding({ section: null, isMissing: true })]);
    expect(marks.map(({ tone, findings }) => [tone, findings.length])).toEqual([
      ['missing', 1],
      ['error', 2],
    ]);
  });

  it('are not set for what has been accounted for', () => {
    expect(findingMarks(places, [{ ...open, settledReason: '属实' }])).toEqual([]);
    expect(cellTones([{ ...open, settledReason: '属实' }]).size).toBe(0);
  });

  it('give a cell the most serious tone of all that speak of it', () => {
    const tones = cellTones([open, finding({ cells: ['requests/open/person'] })]);
    expect([...tones]).toEqual([['requests/open/person', 'error']]);
  });
});
