import { expect, it } from 'vitest';
import { figureAt, figureGrid } from './figure-grid';
import type { TablesSection } from './format';
import { documents, requests } from './sample-format.test-support';

const section: TablesSection = {
  kind: 'tables',
  id: 's',
  heading: '',
  columnWidths: [],
  tables: [requests, { ...documents, columns: documents.columns.slice(0, 1) }],
};
const grid = figureGrid(section);

it('has the figures of stacked tables row below row, without the headings between', () => {
  expect(grid.rows.map((boxes) => boxes.map(({ cell }) => cell.id))).toEqual([
    ...['received', 'granted', 'refused', 'handled', 'open'].map((row) =>
      ['person', 'firm', 'total'].map((column) => `requests/${row}/${column}`),
    ),
    ['documents/rules/issued'],
    ['documents/papers/issued'],
  ]);
});

it('finds a merged figure under each column that it covers', () => {
  const wide = grid.boxes.get('documents/rules/issued');
  expect(wide).toMatchObject({ row: 5, column: 1, columnSpan: 4 });
  for (const column of [1, 2, 3, 4]) expect(figureAt(grid, { row: 5, column })).toBe(wide);
  expect(figureAt(grid, { row: 5, column: 0 })).toBeUndefined();
  expect(figureAt(grid, { row: 9, column: 1 })).toBeUndefined();
});
