import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  defineFormat,
  entryCells,
  formatCells,
  layoutSection,
  leafLines,
  printedTables,
  selectedCells,
} from '../domain';
import type { ReportFormat, TableFormat } from '../domain';
import { formats } from './index';

describe.each(formats)('format $version', (format) => {
  it('is plain data: it survives JSON and is still accepted', () => {
    const copy = JSON.parse(JSON.stringify(format)) as ReportFormat;

    expect(copy).toEqual(format);
    expect(() => defineFormat(copy)).not.toThrow();
  });

  it('gives every cell an address and a spoken name of its own', () => {
    const cells = [...formatCells(format).values()];
    const names = cells.map(({ table, name }) => `${table.caption ?? table.name}“${name}”`);

    expect(new Set(names).size).toBe(cells.length);
    expect(names.filter((name) => name.includes('“”'))).toEqual([]);
  });

  it('has six sections, numbered in order', () => {
    expect(format.sections.map(({ heading }) => heading.slice(0, 2))).toEqual([
      '一、',
      '二、',
      '三、',
      '四、',
      '五、',
      '六、',
    ]);
  });

  it('asks five questions; they and the presets own every printed box but one stock', () => {
    const boxes = printedTables(format)
      .flatMap(entryCells)
      .map(({ id }) => id);
    const owned = [...format.questions, ...format.presets].flatMap(({ zeroes }) =>
      selectedCells(format, zeroes),
    );
    const askedFor = format.questions.flatMap(({ thenAsks }) => thenAsks?.cell ?? []);

    expect(format.questions).toHaveLength(5);
    expect(new Set(owned).size).toBe(owned.length);
    expect(askedFor).toHaveLength(1);
    expect([...owned, ...askedFor].sort()).toEqual([...boxes].sort());
  });

  it('fills a stock with zero for nobody but where no rules can be made', () => {
    const zeroed = format.questions.flatMap(({ zeroes }) => selectedCells(format, zeroes));
    const isStandingDocument = (id: string) => /\/(?:inForce|publicTotal)$/.test(id);

    expect(zeroed.filter(isStandingDocument)).toEqual([]);
    expect(format.presets.flatMap(({ officeKinds }) => officeKinds)).not.toContain('department');
  });
});

describe('the cells that a reader will look for', () => {
  it.each([
    ['2019', 198],
    ['2021', 200],
  ])('format %s prints %i cells', (version, printed) => {
    expect(
      printedTables(formatOf(version)).flatMap((table) => cellIds(version, table.id)),
    ).toHaveLength(printed);
  });

  it.each([
    [
      '2021',
      'applications/withheldStateSecret/naturalPerson',
      '（三）不予公开 1.属于国家秘密，自然人',
    ],
    [
      '2021',
      'applications/received/business',
      '一、本年新收政府信息公开申请数量，法人或其他组织 商业企业',
    ],
    ['2021', 'disputes/cases/litigationAfterReconsiderationTotal', '行政诉讼 复议后起诉 总计'],
    ['2021', 'applications/otherOther/total', '（六）其他处理 3.其他，总计'],
    [
      '2021',
      'article20Item8/administrativeFees/amount',
      '行政事业性收费，本年收费金额（单位：万元）',
    ],
    ['2019', 'applications/otherwiseHandled/research', '（六）其他处理，法人或其他组织 科研机构'],
    ['2019', 'article20Item5/otherServices/change', '其他对外管理服务事项，本年增/减'],
    ['2021', 'informationFee/charged/collected', '实收金额'],
  ] as const)('format %s speaks %s as %s', (version, id, name) => {
    expect(formatCells(formatOf(version)).get(id)?.name).toBe(name);
  });

  it.each([
    ['2021', 'article20Item8/administrativeFees/amount', 'amount', '万元'],
    ['2021', 'informationFee/charged/due', 'amount', '元'],
    ['2021', 'informationFee/charged/notices', 'count', '件'],
    ['2019', 'article20Item6/penalties/change', 'signedCount', '项'],
    ['2019', 'article20Item9/centralisedProcurement/amount', 'money', ''],
    ['2019', 'article20Item9/centralisedProcurement/projects', 'count', '个'],
  ] as const)('format %s takes in %s a %s in “%s”', (version, id, kind, unit) => {
    expect(formatCells(formatOf(version)).get(id)).toMatchObject({ kind, unit });
  });

  it('mean the same wherever both formats have them', () => {
    const [older, newer] = formats.map(formatCells) as [
      ReturnType<typeof formatCells>,
      ReturnType<typeof formatCells>,
    ];
    const shared = [...older.keys()].filter((id) => newer.has(id));

    expect(shared.length).toBeGreaterThan(150);
    for (const id of shared.filter((name) => !name.startsWith('article20'))) {
      expect(newer.get(id)?.name, id).toBe(older.get(id)?.name);
    }
  });
});

describe('the arithmetic that is checked', () => {
  /** Each check as one line: rule, table, and what is compared. */
  function checksOf(version: string): string[] {
    return printedTables(formatOf(version)).flatMap((table) =>
      (table.checks ?? []).map((check) => {
        if (check.kind === 'printedTotals') return `${check.rule} ${table.id} ${check.of}`;
        if (check.kind === 'balance') {
          return `${check.rule} ${table.id} ${check.left.join(' + ')} = ${check.right.join(' + ')}`;
        }
        const terms = [check.plus.join(' + '), ...check.minus].join(' - ');
        if (check.kind === 'rollForward') {
          return `${check.rule} ${table.id} ${check.stock} = last year + ${terms}`;
        }
        return `${check.rule} ${table.id} ${terms}`;
      }),
    );
  }

  const ofBoth = [
    'E1 applications columns',
    'E2 applications rows',
    'E3 applications received + broughtForward = handled + carriedForward',
    'E4 disputes columns',
  ];

  it('is that of the notice, and for 2021 the papers in force', () => {
    expect(checksOf('2021')).toEqual([
      'E6 article20Item1 inForce + repealed - issued',
      'X2 article20Item1 inForce = last year + issued - repealed',
      ...ofBoth,
    ]);
  });

  it('is that of the notice, and for 2019 what the item counts allow', () => {
    expect(checksOf('2019')).toEqual([
      'E7 article20Item1 publicTotal - published',
      'X4 article20Item1 publicTotal = last year + published',
      'E7 article20Item5 itemsLastYear + change',
      'E7 article20Item6 itemsLastYear + change',
      'E7 article20Item8 itemsLastYear + change',
      ...ofBoth,
    ]);
  });

  it.each([
    ['2021', ['article20Item1/rules/inForce', 'article20Item1/normativeDocuments/inForce']],
    [
      '2019',
      [
        'article20Item1/rules/publicTotal',
        'article20Item1/normativeDocuments/publicTotal',
        'article20Item5/licensing/itemsLastYear',
        'article20Item5/otherServices/itemsLastYear',
        'article20Item6/penalties/itemsLastYear',
        'article20Item6/compulsoryMeasures/itemsLastYear',
        'article20Item8/administrativeFees/itemsLastYear',
      ],
    ],
  ])('knows which numbers of %s stand over from earlier years', (version, ids) => {
    const stocks = [...formatCells(formatOf(version)).values()].filter(
      ({ row, column }) => column.isStock ?? row.isStock ?? false,
    );

    expect(stocks.map(({ id }) => id)).toEqual(ids);
  });
});

function formatOf(version: string): ReportFormat {
  return formats.find((format) => format.version === version)!;
}

function cellIds(version: string, table: string): string[] {
  return [...formatCells(formatOf(version)).keys()].filter((id) => id.startsWith(`${table}/`));
}

/** What the official record says about a table, as far as it is compared here. */
interface OfficialRecord {
  readonly sections: readonly string[];
  readonly cellIds: { readonly ids: readonly string[] };
  readonly [table: string]: unknown;
}

const recordOf = (version: string) => `../shared/formats/format-${version}.json`;
const isRecordHere = formats.every(({ version }) => existsSync(recordOf(version)));
const where = isRecordHere
  ? 'the official record'
  : 'the official record (skipped: ../shared is not on this computer)';

describe.skipIf(!isRecordHere)(where, () => {
  describe.each(formats)('of format $version', (format) => {
    const record = isRecordHere
      ? (JSON.parse(readFileSync(recordOf(format.version), 'utf8')) as OfficialRecord)
      : undefined;

    it('lists the same cells in the same order', () => {
      const ids = printedTables(format).flatMap((table) => cellIds(format.version, table.id));

      expect(ids).toEqual(record?.cellIds.ids);
    });

    it('words every section and every heading alike, character for character', () => {
      const { proactiveDisclosure, applications, disputes } = record!;
      const official = textsIn([proactiveDisclosure, applications, disputes]);
      const printed = format.sections.flatMap((section) =>
        section.kind === 'tables'
          ? layoutSection(section)
              .rows.flat()
              .map(({ text }) => text)
          : [],
      );

      expect(format.sections.map(({ heading }) => heading)).toEqual(record?.sections);
      expect([...new Set(printed)].filter((text) => text !== '').sort()).toEqual(official);
    });

    it('adds up the same lines', () => {
      const lines = printedTables(format).flatMap(sumsOf);

      expect(lines).toEqual(sumsIn([record?.applications, record?.disputes]));
    });
  });
});

/** Labels, groups, captions and notes anywhere in a record. */
function textsIn(record: unknown): string[] {
  const wording = ['label', 'group', 'caption', 'rowHeading', 'corner', 'columnHeading', 'path'];
  const found = new Set<string>();
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string' && wording.includes(key)) found.add(value);
    else if (Array.isArray(value)) for (const item of value) visit(item, key);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, item] of Object.entries(value)) visit(item, name);
    }
  };
  visit(record, '');
  return [...found].sort();
}

/** Each sum of a record as `line = part + part`, columns before rows. */
function sumsIn(tables: readonly unknown[]): string[] {
  interface RecordLine {
    readonly id: string;
    readonly sumOf?: readonly string[];
  }
  return tables.flatMap((table) => {
    const { columns, rows } = table as Record<'columns' | 'rows', readonly RecordLine[]>;
    return [...columns, ...rows].flatMap(({ id, sumOf }) =>
      sumOf ? [`${id} = ${sumOf.join(' + ')}`] : [],
    );
  });
}

function sumsOf(table: TableFormat): string[] {
  return [...leafLines(table.columns), ...leafLines(table.rows)].flatMap(({ id, sumOf }) =>
    sumOf ? [`${id} = ${sumOf.join(' + ')}`] : [],
  );
}
