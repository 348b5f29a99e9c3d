import { layoutSection } from '../../domain';
import type { CellId, DocumentBlock, DocumentModel, Finding, ReportFormat } from '../../domain';

/** Where something stands in the printed report: a block of the document model, or a row of it. */
export interface Place {
  readonly block: number;
  /** Printed row of a table, headings counted. */
  readonly row?: number;
}

interface PrintedCell {
  readonly block: number;
  readonly row: number;
  readonly column: number;
}

export interface PrintedPlaces {
  /** Cells that are printed in a table; figures that are printed in words are not among them. */
  readonly cells: ReadonlyMap<CellId, PrintedCell>;
  /** Block of the heading, by section id, in printed order. */
  readonly sections: ReadonlyMap<string, number>;
  readonly blocks: readonly DocumentBlock[];
}

/** Finds each cell and each section in the printed report by its position, never by its text. */
export function printedPlaces(format: ReportFormat, { blocks }: DocumentModel): PrintedPlaces {
  const headings = blocks.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : []));
  const sections = new Map(format.sections.map(({ id }, nth) => [id, headings[nth] ?? 0]));
  const cells = blocks.flatMap((block, index) =>
    block.kind === 'table' ? cellsOfTable(format, block.section, index) : [],
  );
  return { cells: new Map(cells), sections, blocks };
}

function cellsOfTable(
  format: ReportFormat,
  sectionId: string,
  block: number,
): readonly (readonly [CellId, PrintedCell])[] {
  const section = format.sections.find(({ id }) => id === sectionId);
  if (section?.kind !== 'tables') return [];
  return layoutSection(section)
    .rows.flat()
    .flatMap(({ cell, row, column }) => (cell ? [[cell.id, { block, row, column }] as const] : []));
}

/** Where a finding shows. What is printed nowhere shows at the heading that it belongs to. */
export function placeOfFinding(
  places: PrintedPlaces,
  { cells, section, field }: Pick<Finding, 'cells' | 'section' | 'field'>,
): Place {
  for (const id of cells) {
    const cell = places.cells.get(id);
    if (cell) return { block: cell.block, row: cell.row };
  }
  if (field !== undefined) return { block: blockOfField(places.blocks, field) };
  return { block: (section === null ? undefined : places.sections.get(section)) ?? 0 };
}

const kindOfField: Readonly<Record<string, DocumentBlock['kind']>> = {
  documentNumber: 'documentNumber',
  signatory: 'signature',
  signedOn: 'date',
};

/** A missing date or signature shows at the end, everything else that is missing at the title. */
function blockOfField(blocks: readonly DocumentBlock[], field: string): number {
  const kind = kindOfField[field];
  const index = blocks.findIndex((block) => block.kind === kind);
  if (index >= 0) return index;
  return field === 'signatory' || field === 'signedOn' ? blocks.length - 1 : 0;
}

/** The same text for the same place. */
export function placeKey({ block, row }: Place): string {
  return row === undefined ? String(block) : `${String(block)}:${String(row)}`;
}
