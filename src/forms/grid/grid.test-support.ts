import { figureGrid } from '../../domain';
import type { CellId, FigureGrid, TableFormat, TablesSection } from '../../domain';

/** Three columns and their sum, a computed row, and below it a table with one wide box. */
const counts: TableFormat = {
  id: 'a',
  name: '表',
  caption: '甲',
  rowHeading: '内容',
  kind: 'count',
  unit: '件',
  columns: [
    { id: 'x', label: '子' },
    { id: 'y', label: '丑' },
    { id: 'z', label: '总计', sumOf: ['x', 'y'] },
  ],
  rows: [
    { id: '1', label: '一' },
    { id: '2', label: '二' },
    { id: 'sum', label: '计', sumOf: ['1', '2'] },
  ],
};

const wide: TableFormat = {
  ...counts,
  id: 'b',
  caption: '乙',
  columns: [{ id: 'x', label: '子' }],
  rows: [{ id: '1', label: '三' }],
};

const section: TablesSection = {
  kind: 'tables',
  id: 's',
  heading: '一、表',
  columnWidths: [1, 1, 1, 1],
  tables: [counts, wide, { ...counts, id: 'c' }],
};

export const sampleGrid: FigureGrid = figureGrid(section);

export function boxOf(id: CellId) {
  const box = sampleGrid.boxes.get(id);
  if (!box) throw new Error(`No box ${id}`);
  return box;
}
