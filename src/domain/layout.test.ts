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
