import { describe, expect, it } from 'vitest';
import { layoutSection } from '../domain';
import type { TablesSection } from '../domain';
import { formats } from './index';
import { official2021 } from './official-2021.test-support';

function gridOf(version: string, sectionId: string): TablesSection {
  const section = formats
    .find((format) => format.version === version)
    ?.sections.find(({ id }) => id === sectionId);
  if (section?.kind !== 'tables') throw new Error(`${version} has no tables ${sectionId}`);
  return section;
}

/** The printed grid in the notation of the official record. */
function drawn(section: TablesSection): string[] {
  return layoutSection(section).rows.map((row) =>
    row
      .map(({ text, cell, rowSpan, columnSpan }) => {
        const down = rowSpan > 1 ? `↓${String(rowSpan)}` : '';
        const right = columnSpan > 1 ? `→${String(columnSpan)}` : '';
        return `${cell ? '□' : text}${down}${right}`;
      })
      .join('｜')
      .replace(/□(?:｜□)+$/, (boxes) => `□×${String((boxes.length + 1) / 2)}`),
  );
}

describe('the tables of the 2021 format', () => {
  it.each(Object.keys(official2021))('%s are merged and worded as in the template', (id) => {
    expect(drawn(gridOf('2021', id))).toEqual(official2021[id]);
  });
});

describe('the tables of the 2019 format', () => {
  it('stack five items of article 20', () => {
    expect(drawn(gridOf('2019', 'proactiveDisclosure'))).toEqual([
      '第二十条第（一）项→4',
      '信息内容｜本年新制作数量｜本年新公开数量｜对外公开总数量',
      '规章｜□×3',
      '规范性文件｜□×3',
      '第二十条第（五）项→4',
      '信息内容｜上一年项目数量｜本年增/减｜处理决定数量',
      '行政许可｜□×3',
      '其他对外管理服务事项｜□×3',
      '第二十条第（六）项→4',
      '信息内容｜上一年项目数量｜本年增/减｜处理决定数量',
      '行政处罚｜□×3',
      '行政强制｜□×3',
      '第二十条第（八）项→4',
      '信息内容｜上一年项目数量｜本年增/减→2',
      '行政事业性收费｜□｜□→2',
      '第二十条第（九）项→4',
      '信息内容｜采购项目数量｜采购总金额→2',
      '政府集中采购｜□｜□→2',
    ]);
  });

  it('differ from 2021 in table three by one line: （六）其他处理 is not divided', () => {
    const newer = drawn(gridOf('2021', 'applications'));
    const older = drawn(gridOf('2019', 'applications'));

    expect(older.filter((line) => !newer.includes(line))).toEqual([
      '三、本年度办理结果↓20｜（一）予以公开→2｜□×7',
      '（六）其他处理→2｜□×7',
    ]);
  });

  it('share table four with 2021', () => {
    expect(drawn(gridOf('2019', 'disputes'))).toEqual(official2021['disputes']);
  });
});

describe('the printed sizes', () => {
  it.each([
    ['2019', 'proactiveDisclosure', 18, 4, 0],
    ['2021', 'proactiveDisclosure', 14, 4, 0],
    ['2019', 'applications', 26, 10, 3],
    ['2021', 'applications', 28, 10, 3],
    ['2019', 'disputes', 4, 15, 3],
    ['2021', 'disputes', 4, 15, 3],
  ])(
    'of %s %s are %i rows by %i columns, %i of them headings',
    (version, id, rows, columns, head) => {
      const section = gridOf(version, id);
      const layout = layoutSection(section);

      expect([layout.rows.length, layout.columnCount, layout.headerRowCount]).toEqual([
        rows,
        columns,
        head,
      ]);
      expect(section.columnWidths.reduce((sum, width) => sum + width, 0)).toBe(8844);
    },
  );
});
