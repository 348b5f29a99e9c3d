import { describe, expect, it } from 'vitest';
import type { ReportFormat, TableFormat } from '../domain';
import { recognise } from './recognise';

const people: TableFormat = {
  id: 'people',
  name: '表二',
  kind: 'count',
  unit: '件',
  rowHeading: '类别',
  columns: [
    { id: 'came', label: '本年收到件数' },
    { id: 'done', label: '本年办结件数' },
    { id: 'left', label: '年末未结件数' },
  ],
  rows: [
    { id: 'letters', label: '（一）群众来信' },
    { id: 'visits', label: '（二）群众来访' },
  ],
};

const format: ReportFormat = {
  version: 'one',
  source: { documentNumber: '〔2019〕1号', title: '样本通知', issuedOn: '2000-01-01' },
  reportYears: { from: 2019 },
  sections: [
    { kind: 'tables', id: 'people', heading: '一、来信来访', tables: [people], columnWidths: [] },
  ],
  questions: [],
  presets: [],
};
const usual = '类别\t本年收到件数\t本年办结件数\t年末未结件数';
const visits = '（二）群众来访\t4\t5\t6';

describe('a table with far more rows than any report', () => {
  const withRows = (rows: readonly string[]) => {
    const boxes = rows.map((cells, row) =>
      cells.split('\t').map((text, column) => ({ text, row, column, rowSpan: 1, columnSpan: 1 })),
    );
    const grid = { kind: 'grid' as const, hasGeometry: true, rows: boxes, place: '第 1 张表' };
    return recognise([format], { blocks: [grid] });
  };

  it('is read at its beginning, and a note says so', () => {
    const rows = Array.from({ length: 1200 }, (_, at) => `项目${String(at)}\t1\t2\t3`);
    const { draft, notes } = withRows([usual, '（一）群众来信\t1\t2\t3', ...rows, visits]);

    expect(draft.cells).toMatchObject({ 'people/letters/came': '1' });
    expect(draft.cells).not.toHaveProperty('people/visits/came');
    expect(notes.map(({ text }) => text)).toContain(
      '第 1 张表有 1203 行，比年报的表多得多，只看了前 1000 行，请核对文件。',
    );
  });

  it('lists the places of a cell that it repeats, up to a number', () => {
    const { readings } = withRows([usual, ...Array.from({ length: 500 }, () => visits)]);
    const reading = readings.get('people/visits/came');

    expect(reading).toMatchObject({ state: 'read', value: '4' });
    expect(reading?.sources).toHaveLength(20);
  });
});
