import type { DocumentModel, Grid, GridBox } from '../domain';

type BoxPlace = Pick<GridBox, 'row' | 'column'> & Partial<GridBox>;

function box(role: GridBox['role'], text: string, place: BoxPlace): GridBox {
  return { role, text, isTotal: false, rowSpan: 1, columnSpan: 1, ...place };
}

/** Two heading rows, a corner that reaches down, a label over two rows, and a total. */
export const smallGrid: Grid = {
  columnWidths: [1200, 2000, 1500, 1500],
  headerRowCount: 2,
  rows: [
    [
      box('note', '（甲加乙等于总计）', { row: 0, column: 0, rowSpan: 2, columnSpan: 2 }),
      box('heading', '申请人', { row: 0, column: 2, columnSpan: 2 }),
    ],
    [
      box('heading', '自然人', { row: 1, column: 2 }),
      box('heading', '总计', { row: 1, column: 3 }),
    ],
    [
      box('label', '（一）不予公开', { row: 2, column: 0, rowSpan: 2 }),
      box('label', '1.属于国家秘密', { row: 2, column: 1 }),
      box('value', '3', { row: 2, column: 2 }),
      box('value', '4', { row: 2, column: 3, isTotal: true }),
    ],
    [
      box('label', '2.其他', { row: 3, column: 1 }),
      box('value', '', { row: 3, column: 2 }),
      box('value', '0.5', { row: 3, column: 3, isTotal: true }),
    ],
  ],
};

/** A report by hand: one heading, two paragraphs, one table, a signature. */
export const smallModel: DocumentModel = {
  title: '青山镇人民政府2025年政府信息公开工作年度报告',
  organization: '青山镇人民政府',
  blocks: [
    { kind: 'title', text: '青山镇人民政府2025年政府信息公开工作年度报告' },
    { kind: 'heading', text: '一、总体情况' },
    { kind: 'subheading', text: '（一）主动公开' },
    { kind: 'paragraph', text: '全年公开“五公开”信息——共3条……' },
    { kind: 'heading', text: '三、申请情况' },
    { kind: 'table', section: 'applications', grid: smallGrid },
    { kind: 'heading', text: '六、其他需要报告的事项' },
    { kind: 'paragraph', text: '无其他需要报告的事项。' },
    { kind: 'signature', text: '青山镇人民政府' },
    { kind: 'date', text: '2026年1月9日' },
  ],
};
