import writeExcelFile from 'write-excel-file/universal';
import type { Row, Sheet } from 'write-excel-file/universal';
import type { DocumentBlock, DocumentModel } from '../domain';
import { packAgain } from './pack';
import { sheetFeatures } from './sheet-features';
import type { FormulaValues } from './sheet-features';
import { SheetFigures } from './sheet-figures';
import { columnUnits, sheetColumns, tableRows, textRows } from './sheet-rows';
import { untitled } from './strings';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Width of the type area, for sheets without a table. */
const TEXT_WIDTH = 8844;

interface SheetPlan {
  readonly name: string;
  readonly blocks: DocumentBlock[];
}

/**
 * Writes the report as a workbook: one sheet a part, in printed order, the tables merged as on
 * paper. Figures are numbers, totals are sums that hold the report's own total as their value.
 * Nothing is said of who made it or when; the same report always gives the same bytes.
 */
export async function toXlsx(model: DocumentModel): Promise<Blob> {
  const sheets = planSheets(model).map(writeSheet);
  const features = sheetFeatures(sheets.map(({ totals }) => totals));
  const options = { fontFamily: '宋体', fontSize: 11, features };
  const file = await writeExcelFile(
    sheets.map(({ sheet }) => sheet),
    options,
  ).toBlob();
  return new Blob([packAgain(await file.arrayBuffer())], { type: CONTENT_TYPE });
}

/** A sheet begins at each part of the report; title and preamble stand on the first. */
function planSheets({ blocks }: DocumentModel): readonly SheetPlan[] {
  const firstHeading = blocks.findIndex(({ kind }) => kind === 'heading');
  const plans: SheetPlan[] = [];
  for (const [index, block] of blocks.entries()) {
    const last = plans[plans.length - 1];
    if (last && (block.kind !== 'heading' || index === firstHeading)) last.blocks.push(block);
    else plans.push({ name: '', blocks: [block] });
  }
  return plans.map(({ blocks: own }, index) => ({ name: sheetName(own, index), blocks: own }));
}

/** The heading, within what Excel allows: 31 characters and no []:*?/\ . */
function sheetName(blocks: readonly DocumentBlock[], index: number): string {
  const heading = blocks.find((block) => block.kind === 'heading');
  const name = heading?.kind === 'heading' ? heading.text : untitled;
  const allowed = Array.from(name.replace(/[[\]:*?/\\']/g, '')).slice(0, 31);
  return allowed.length > 0 ? allowed.join('') : String(index + 1);
}

function writeSheet({ name, blocks }: SheetPlan): { sheet: Sheet<Blob>; totals: FormulaValues } {
  const grid = blocks.find((block) => block.kind === 'table')?.grid;
  const units = grid ? sheetColumns(grid) : [columnUnits(TEXT_WIDTH)];
  const data: Row[] = [];
  const totals = new Map<string, string>();
  for (const block of blocks) {
    if (block.kind !== 'table') data.push(...textRows(block, units));
    else {
      const figures = new SheetFigures(block.grid, data.length);
      for (const box of block.grid.rows.flat()) {
        if (box.sumOf) totals.set(figures.addressOf(box), box.text);
      }
      data.push(...tableRows(block.grid, units, figures), []);
    }
  }
  const columns = units.map((width) => ({ width }));
  return { sheet: { sheet: name, data, columns }, totals };
}
