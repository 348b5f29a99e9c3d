import { describe, expect, it } from 'vitest';
import { axisDepth, leafLines, lineName, linePaths } from './axis';
import {
  allTables,
  entryCells,
  formatCells,
  hasLine,
  printedTables,
  sectionOfCell,
  sectionTables,
  selectedCells,
  tableCells,
} from './cell-id';
import type { ReportFormat, TableFormat, TablesSection } from './format';
import { documents, requests, sampleFormat } from './sample-format.test-support';

describe('the cells of a table', () => {
  it('are addressed by table, row and column, row by row', () => {
    expect(tableCells(documents).map(({ id }) => id)).toEqual([
      'documents/rules/issued',
      'documents/rules/inForce',
      'documents/papers/issued',
      'documents/papers/inForce',
    ]);
  });

  it('are spoken as row, “，”, column, with the headings above that say something', () => {
    const names = new Map(tableCells(requests).map(({ id, name }) => [id, name]));

    expect(names.get('requests/received/firm')).toBe('一、新收，组织 企业');
    expect(names.get('requests/granted/person')).toBe('（一）公开，自然人');
    expect(names.get('requests/handled/total')).toBe('（七）总计，总计');
  });

  it('are spoken by their column alone where rows have no heading', () => {
    const table: TableFormat = { ...documents, rows: [{ id: 'only', label: '' }] };

    expect(tableCells(table).map(({ name }) => name)).toEqual(['制发', '现行有效']);
  });

  it('are derived where their row or their column is a sum, and never typed in then', () => {
    const derived = tableCells(requests).filter(({ isDerived }) => isDerived);

    expect(derived).toHaveLength(5 + 3 - 1);
    expect(entryCells(requests)).toHaveLength(8);
    expect(entryCells(requests).some(({ isDerived }) => isDerived)).toBe(false);
  });

  it('take kind and unit from the column, else from the row, else from the table', () => {
    const table: TableFormat = {
      ...documents,
      columns: [
        { id: 'plain', label: 'a' },
        { id: 'own', label: 'b', kind: 'amount', unit: '万元' },
      ],
      rows: [
        { id: 'plain', label: 'c' },
        { id: 'own', label: 'd', kind: 'signedCount', unit: '项' },
      ],
    };

    expect(tableCells(table).map(({ kind, unit }) => `${kind} ${unit}`)).toEqual([
      'count 件',
      'amount 万元',
      'signedCount 项',
      'amount 万元',
    ]);
  });
});

describe('the cells of a format', () => {
  it('are those of its tables, and of figures that are printed in words', () => {
    const [overview, ...rest] = sampleFormat.sections;
    const figures: TableFormat = { ...documents, id: 'fees' };
    const format: ReportFormat = {
      ...sampleFormat,
      sections: [{ ...(overview as typeof overview & { kind: 'narrative' }), figures }, ...rest],
    };

    expect(allTables(format).map(({ id }) => id)).toEqual(['fees', 'documents', 'requests']);
    expect(printedTables(format).map(({ id }) => id)).toEqual(['documents', 'requests']);
    expect(sectionOfCell(format, 'fees/rules/issued')?.id).toBe('overview');
    expect(formatCells(format).size).toBe(4 + 4 + 15);
  });

  it('know their section', () => {
    expect(sectionOfCell(sampleFormat, 'requests/open/total')?.id).toBe('requests');
    expect(sectionOfCell(sampleFormat, 'no/such/cell')).toBeUndefined();
  });

  it('are selected by table, rows and columns, without the computed ones', () => {
    expect(
      selectedCells(sampleFormat, [{ table: 'requests', rows: ['granted', 'handled'] }]),
    ).toEqual(['requests/granted/person', 'requests/granted/firm']);
    expect(
      selectedCells(sampleFormat, [
        { table: 'documents', columns: ['issued'] },
        { table: 'none' },
        { table: 'requests', rows: ['open'], columns: ['firm', 'total'] },
      ]),
    ).toEqual(['documents/rules/issued', 'documents/papers/issued', 'requests/open/firm']);
  });
});

describe('an axis', () => {
  it('lists its lines in printed order and counts its levels', () => {
    expect(leafLines(requests.rows).map(({ id }) => id)).toEqual([
      'received',
      'granted',
      'refused',
      'handled',
      'open',
    ]);
    expect(axisDepth(requests.rows)).toBe(2);
    expect(axisDepth([{ id: 'only', label: '' }])).toBe(0);
    expect(hasLine(requests, 'rows', 'granted')).toBe(true);
    expect(hasLine(requests, 'columns', 'granted')).toBe(false);
  });
});

describe('what follows from a format alone', () => {
  it('is worked out once: the same list each time it is asked for', () => {
    expect(tableCells(requests)).toBe(tableCells(requests));
    expect(entryCells(requests)).toBe(entryCells(requests));
    expect(allTables(sampleFormat)).toBe(allTables(sampleFormat));
    expect(formatCells(sampleFormat)).toBe(formatCells(sampleFormat));
    expect(linePaths(requests.rows)).toBe(linePaths(requests.rows));
    expect(leafLines(requests.rows)).toBe(leafLines(requests.rows));
  });

  it('knows the headings above each line, outermost first', () => {
    const inner = { label: '内', children: [{ id: 'line', label: '行' }] };
    const [path] = linePaths([{ label: '外', children: [inner] }]);

    expect(path?.groups.map(({ label }) => label)).toEqual(['外', '内']);
    expect(axisDepth([{ label: '外', children: [inner] }])).toBe(3);
    expect(axisDepth([])).toBe(0);
  });

  it('has the sections of one kind of words without figures', () => {
    expect(sectionTables(sampleFormat.sections[0]!)).toEqual([]);
    expect(sectionTables(sampleFormat.sections[2]!)).toEqual([requests]);
    expect(sectionOfCell(sampleFormat, 'documents/rules/issued')?.id).toBe('proactive');
  });
});

describe('the section of a cell', () => {
  it('is found among several tables of one section, and behind figures of another', () => {
    const [overview, ...rest] = sampleFormat.sections;
    const figures: TableFormat = { ...documents, id: 'fees' };
    const format: ReportFormat = {
      ...sampleFormat,
      sections: [
        { ...(overview as typeof overview & { kind: 'narrative' }), figures },
        { ...rest[0]!, id: 'both', tables: [documents, requests] } as TablesSection,
      ],
    };

    expect(sectionOfCell(format, 'fees/rules/issued')?.id).toBe('overview');
    expect(sectionOfCell(format, 'documents/rules/issued')?.id).toBe('both');
    expect(sectionOfCell(format, 'requests/open/person')?.id).toBe('both');
  });

  it('is spoken without a gap where line or heading has no label', () => {
    const line = { id: 'only', label: '' };

    expect(lineName({ line, groups: [{ label: '行政复议', children: [line] }] })).toBe('行政复议');
    expect(
      lineName({ line: { id: 'a', label: '总计' }, groups: [{ label: '', children: [] }] }),
    ).toBe('总计');
  });
});
