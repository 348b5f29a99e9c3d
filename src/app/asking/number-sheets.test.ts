import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { emptyDraft, numberSheets, planFigures, strangeSheet } from '../../domain';
import type { FilledSheet, ReportDraft, ReportFormat } from '../../domain';
import { toNumberSheets } from '../../exporters';
import { formats } from '../../formats';
import { readNumberSheets } from '../../importers';
import { hasOpenXmlValidator, openXmlErrors } from '../open-xml-validator.test-support';
import { placeOf, readWorkbook } from '../read-workbook.test-support';
import { libreOffice, savedByLibreOffice, SOFFICE_MS } from '../soffice.test-support';

const office = '=HYPERLINK("x")青山镇人民政府';

function draftOf(format: ReportFormat): ReportDraft {
  const empty = emptyDraft(format.version, String(format.reportYears.from + 1));
  const identity = { ...empty.identity, organization: office };
  const previous = { ...emptyDraft(format.version, String(format.reportYears.from)), identity };
  const cells = {
    'applications/received/naturalPerson': '3',
    'article20Item5/licensing/decisions': '41',
  };
  return { ...empty, identity, previous: { ...previous, cells } };
}

async function workbookOf(format: ReportFormat, draft = draftOf(format)): Promise<Uint8Array> {
  const sheets = numberSheets({ format, draft, previousFormat: format });
  return new Uint8Array(await (await toNumberSheets(sheets)).arrayBuffer());
}

function read(bytes: Uint8Array): readonly FilledSheet[] {
  const { sheets, error } = readNumberSheets('甲.xlsx', bytes);
  expect(error).toBeUndefined();
  return sheets ?? [];
}

/** Types into the workbook without our writer: each open cell gets the next number. */
function filledIn(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const styles = strFromU8(parts['xl/styles.xml']!);
  const formatsOfCells = /<cellXfs.*?<\/cellXfs>/s.exec(styles)![0].match(/<xf .*?<\/xf>/gs)!;
  const open = new Set(
    formatsOfCells.flatMap((xf, index) => (xf.includes('locked="0"') ? [String(index)] : [])),
  );
  let next = 0;
  const filled = Object.entries(parts).map(([path, part]) => {
    if (!path.startsWith('xl/worksheets/sheet')) return [path, part] as const;
    const xml = strFromU8(part).replace(
      /<c r="(\w+)" s="(\d+)"\s*(?:\/>|><\/c>)/g,
      (cell: string, at: string, style: string) => {
        if (!open.has(style)) return cell;
        next += 1;
        return `<c r="${at}" s="${style}"><v>${next}</v></c>`;
      },
    );
    return [path, strToU8(xml)] as const;
  });
  return zipSync(Object.fromEntries(filled));
}

describe.each(formats)('取数单 of $version as a workbook', (format) => {
  const draft = draftOf(format);

  it('can be read back blank: nothing would change, and every figure is named', async () => {
    const sheets = read(await workbookOf(format));
    const plan = planFigures(format, draft, sheets);
    const asked = numberSheets({ format, draft, previousFormat: format });
    const boxes = asked.flatMap(({ rows, tables }) => [
      ...rows,
      ...tables.flatMap(({ lines }) => lines.flatMap(() => Array.from({ length: 6 }))),
    ]);

    expect(sheets.map(({ giver }) => giver)).toEqual(asked.map(({ giver }) => giver));
    expect(sheets.map((sheet) => strangeSheet(sheet, draft))).toEqual(sheets.map(() => null));
    expect(plan).toMatchObject({ changes: [], leftOut: [], unchanged: 0 });
    expect(plan.blank).toHaveLength(boxes.length);
  });

  it('takes every figure that was typed in an open cell to its box', async () => {
    const plan = planFigures(format, draft, read(filledIn(await workbookOf(format))));

    expect(plan.leftOut).toEqual([]);
    expect(plan.blank).toEqual([]);
    expect(plan.changes.length).toBeGreaterThan(140);
    for (const { id, after } of plan.changes) {
      const { cells, figureSources } = plan.draft;
      expect(cells[id] ?? figureSources.others[id]).toBe(after);
    }
    expect(new Set(plan.changes.map(({ after }) => after)).size).toBe(plan.changes.length);
  });

  it(
    'says last year’s figure and holds no formula, whatever an office is called',
    async () => {
      const sheets = readWorkbook(await workbookOf(format));
      const cells = sheets.flatMap(({ cells: own }) => [...own.values()]);

      expect(cells.filter(({ formula }) => formula !== '')).toEqual([]);
      expect(cells.filter(({ value }) => value === office)).toHaveLength(sheets.length);
      expect(cells.map(({ value }) => value)).toContain('41');
    },
    SOFFICE_MS,
  );

  it(
    'can be typed into where a figure belongs, and nowhere else',
    async () => {
      const blank = await workbookOf(format);
      const [first] = readWorkbook(blank);
      const typed = readWorkbook(filledIn(blank))[0]!;
      const changed = [...typed.cells].filter(
        ([at, { value }]) => value !== first!.cells.get(at)?.value,
      );
      const xml = strFromU8(unzipSync(blank)['xl/worksheets/sheet1.xml']!);

      expect(xml).toContain('<sheetProtection sheet="1"');
      expect(new Set(changed.map(([at]) => placeOf(at).column))).toEqual(new Set([2, 3]));
    },
    SOFFICE_MS,
  );

  it.skipIf(!hasOpenXmlValidator)(
    'is valid to the Open XML SDK',
    async () => {
      expect(await openXmlErrors(await workbookOf(format), 'xlsx')).toEqual([]);
    },
    SOFFICE_MS,
  );

  it.skipIf(libreOffice === undefined)(
    'reads back the same after LibreOffice saved it',
    async () => {
      const filled = filledIn(await workbookOf(format));
      const saved = savedByLibreOffice({ 'a.xlsx': filled }, 'xlsx:Calc MS Excel 2007 XML');
      const { changes, leftOut } = planFigures(format, draft, read(saved.get('a.xlsx')!));

      expect(leftOut).toEqual([]);
      expect(changes).toEqual(planFigures(format, draft, read(filled)).changes);
    },
    SOFFICE_MS,
  );
});

describe('a file that is no 取数单', () => {
  it.each([
    ['words', strToU8('取数单')],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') })],
    ['a broken zip', strToU8('PK\u0003\u0004 and nothing behind it')],
  ])('is refused with a sentence: %s', (_, bytes) => {
    expect(readNumberSheets('甲.xlsx', bytes).error).toMatch(/。$/);
  });
});
