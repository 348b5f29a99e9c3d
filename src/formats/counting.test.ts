import { describe, expect, it } from 'vitest';
import { allTables, leafLines, layoutSection } from '../domain';
import { formats } from './index';

const tables = formats.flatMap((format) =>
  allTables(format)
    .filter(({ id }) => id !== 'informationFee')
    .map((table) => [`${format.version} ${table.id}`, table] as const),
);

describe('what is counted', () => {
  it.each(tables)('is said of every row, or of every column, of %s', (_, table) => {
    const told = (axis: 'rows' | 'columns') =>
      new Set(
        (table.guidance ?? []).filter((each) => each.axis === axis).flatMap(({ lines }) => lines),
      );
    const isWhole = (axis: 'rows' | 'columns') =>
      leafLines(table[axis]).every(({ id }) => told(axis).has(id));
    expect(isWhole('rows') || table.id === 'disputes').toBe(true);
    if (table.id === 'disputes') expect(told('columns').size).toBe(15);
  });

  it.each(tables)('names its source, in %s', (_, table) => {
    for (const { counts, clause, always = '' } of table.guidance ?? []) {
      expect(counts).toMatch(/。$/);
      expect(clause).not.toBe('');
      expect(always).not.toMatch(/。$/);
      expect(always.length).toBeLessThanOrEqual(24);
    }
  });

  it('is in view where people hesitate', () => {
    const always = formats.flatMap((format) =>
      allTables(format).flatMap(({ guidance = [] }) =>
        guidance.flatMap((each) => each.always ?? []),
      ),
    );
    expect(always).toEqual(
      expect.arrayContaining([
        '只填经司法行政部门备案的；一般通知、方案不算',
        '单位是万元，不是元',
        '申请人撤回的计入这里',
      ]),
    );
  });

  it('is never printed: no layout has a word of it', () => {
    const printed = JSON.stringify(
      formats.flatMap(({ sections }) =>
        sections.flatMap((section) =>
          section.kind === 'tables'
            ? layoutSection(section)
                .rows.flat()
                .map(({ text }) => text)
            : [],
        ),
      ),
    );
    for (const [, table] of tables) {
      for (const { counts, always } of table.guidance ?? []) {
        expect(printed).not.toContain(counts);
        if (always !== undefined) expect(printed).not.toContain(always);
      }
    }
  });
});
