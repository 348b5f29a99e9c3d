import { describe, expect, it } from 'vitest';
import type { TableFormat, TablesSection } from './format';
import { layoutSection } from './layout';
import { documents, requests } from './sample-format.test-support';

/** The printed grid with one line of text a row; a box that spans is written `text↓n→m`. */
function drawn(...tables: readonly TableFormat[]): string[] {
  const section: TablesSection = { kind: 'tables', id: 's', heading: '', tables, columnWidths: [] };
  return layoutSection(section).rows.map((row) =>
    row
      .map(({ text, cell, rowSpan, columnSpan }) => {
        const down = rowSpan > 1 ? `↓${String(rowSpan)}` : '';
        const right = columnSpan > 1 ? `→${String(columnSpan)}` : '';
        return `${cell ? '□' : text}${down}${right}`;
      })
      .join('｜'),
  );
}

describe('the printed grid of a table', () => {
  it('merges a heading down to its children or the body, a row heading right to the figures', () => {
    expect(drawn({ ...requests, cornerNote: '勾稽' })).toEqual([
      '勾稽↓2→2｜自然人↓2｜组织｜总计↓2',
      '企业',
      '一、新收→2｜□｜□｜□',
      '三、办理结果↓3｜（一）公开｜□｜□｜□',
      '（二）不公开｜□｜□｜□',
      '（七）总计｜□｜□｜□',
      '四、结转→2｜□｜□｜□',
    ]);
  });

  it('prints only columns where the row has no heading', () => {
    expect(drawn({ ...requests, rows: [{ id: 'cases', label: '' }] })).toEqual([
      '自然人↓2｜组织｜总计↓2',
      '企业',
      '□｜□｜□',
    ]);
  });

  it('stacks captioned tables, and the last column takes what a narrower one leaves', () => {
    const narrow: TableFormat = {
      ...documents,
      id: 'narrow',
      caption: '第（二）项',
      columns: [{ id: 'decisions', label: '决定' }],
      rows: [{ id: 'permits', label: '许可' }],
    };

    expect(drawn(documents, narrow)).toEqual([
      '第（一）项→3',
      '信息内容｜制发｜现行有效',
      '规章｜□｜□',
      '文件｜□｜□',
      '第（二）项→3',
      '信息内容｜决定→2',
      '许可｜□→2',
    ]);
  });

  it('covers each place of the grid exactly once', () => {
    const { rows, columnCount } = layoutSection({
      kind: 'tables',
      id: 's',
      heading: '',
      tables: [documents, { ...requests, caption: '总表', rowHeading: '项目' }],
      columnWidths: [],
    });
    const covered = new Map<string, number>();
    for (const box of rows.flat()) {
      for (let row = box.row; row < box.row + box.rowSpan; row += 1) {
        for (let column = box.column; column < box.column + box.columnSpan; column += 1) {
          const place = `${String(row)},${String(column)}`;
          covered.set(place, (covered.get(place) ?? 0) + 1);
        }
      }
    }

    expect(covered.size).toBe(rows.length * columnCount);
    expect([...new Set(covered.values())]).toEqual([1]);
  });

  it('repeats the headings of a lone table on each page, of stacked ones none', () => {
    const section = { kind: 'tables', id: 's', heading: '', columnWidths: [] } as const;

    expect(layoutSection({ ...section, tables: [requests] }).headerRowCount).toBe(2);
    expect(layoutSection({ ...section, tables: [documents] }).headerRowCount).toBe(2);
    expect(layoutSection({ ...section, tables: [documents, requests] }).headerRowCount).toBe(0);
  });
});

describe('the boxes of a grid', () => {
  it('have a role, a text and a place; figures have a cell and no text', () => {
    const section: TablesSection = {
      kind: 'tables',
      id: 's',
      heading: '',
      tables: [documents],
      columnWidths: [],
    };
    const boxes = layoutSection(section).rows.flat();

    expect(boxes.map(({ role, row, column }) => `${role} ${row},${column}`)).toEqual([
      'caption 0,0',
      'heading 1,0',
      'heading 1,1',
      'heading 1,2',
      'label 2,0',
      'value 2,1',
      'value 2,2',
      'label 3,0',
      'value 3,1',
      'value 3,2',
    ]);
    expect(boxes[5]).toMatchObject({ text: '', cell: { id: 'documents/rules/issued' } });
    expect(boxes[8]?.cell?.id).toBe('documents/papers/issued');
    expect(boxes[4]).not.toHaveProperty('cell');
  });

  it('in the corner are the note, or else the heading of the rows, or nothing', () => {
    const cornerOf = (table: TableFormat) => {
      const { rows } = layoutSection({
        kind: 'tables',
        id: 's',
        heading: '',
        tables: [table],
        columnWidths: [],
      });
      const { role, text, row, column, rowSpan, columnSpan } = rows[0]![0]!;
      return { role, text, row, column, rowSpan, columnSpan };
    };
    const corner = { row: 0, column: 0, rowSpan: 2, columnSpan: 2 };

    expect(cornerOf({ ...requests, cornerNote: '勾稽', rowHeading: '项目' })).toEqual({
      ...corner,
      role: 'note',
      text: '勾稽',
    });
    expect(cornerOf({ ...requests, rowHeading: '项目' })).toEqual({
      ...corner,
      role: 'heading',
      text: '项目',
    });
    expect(cornerOf(requests).text).toBe('自然人');
    expect(
      cornerOf({ ...requests, cornerNote: '勾稽', rows: [{ id: 'cases', label: '' }] }).text,
    ).toBe('自然人');
  });

  it('stand below those of the table before, however deep its headings are', () => {
    expect(drawn({ ...documents, caption: '上' }, { ...requests, caption: '下' })).toEqual([
      '上→5',
      '信息内容｜制发｜现行有效→3',
      '规章｜□｜□→3',
      '文件｜□｜□→3',
      '下→5',
      '自然人↓2｜组织｜总计↓2',
      '企业',
      '一、新收→2｜□｜□｜□',
      '三、办理结果↓3｜（一）公开｜□｜□｜□',
      '（二）不公开｜□｜□｜□',
      '（七）总计｜□｜□｜□',
      '四、结转→2｜□｜□｜□',
    ]);
  });

  it('under a group that is last take what the grid leaves, and the group with them', () => {
    const grouped: TableFormat = {
      ...documents,
      columns: [
        {
          label: '本年',
          children: [
            { id: 'issued', label: '制发' },
            { id: 'repealed', label: '废止' },
          ],
        },
      ],
    };

    expect(drawn(grouped, { ...requests, caption: '下' }).slice(0, 4)).toEqual([
      '第（一）项→5',
      '信息内容↓2｜本年→4',
      '制发｜废止→3',
      '规章｜□｜□→3',
    ]);
  });
});
