import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Table } from 'docx';
import type { DocumentBlock, DocumentModel } from '../domain';
import { coreProperties } from './core-properties';
import { eastAsianPunctuation } from './fonts';
import { fontTable } from './font-table';
import { page } from './page';
import { signatureIndents } from './signature';
import { textRun } from './text-run';
import { titleLines } from './title-lines';
import { styleIds, wordStyles } from './word-styles';
import { wordTable } from './word-table';

/** Writes the report as a Word file, typeset as GB/T 9704-2012 asks. Nothing is computed here. */
export async function toDocx(model: DocumentModel): Promise<Blob> {
  const document = new Document({
    title: model.title,
    creator: model.organization,
    styles: wordStyles,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: { size: { width: page.width, height: page.height }, margin: page.margin },
        },
        footers: {
          default: pageNumber(AlignmentType.RIGHT),
          even: pageNumber(AlignmentType.LEFT),
        },
        children: model.blocks.map((block, index) => wordBlock(block, index, model)),
      },
    ],
  });
  return Packer.toBlob(document, undefined, [coreProperties(model), fontTable]);
}

/** “— 1 —” at the outer edge, one character in. */
function pageNumber(alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']): Footer {
  const children = ['— ', PageNumber.CURRENT, ' —'];
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.pageNumber,
        alignment,
        children: [new TextRun({ font: eastAsianPunctuation, children })],
      }),
    ],
  });
}

function wordBlock(block: DocumentBlock, index: number, model: DocumentModel): Paragraph | Table {
  const next = model.blocks[index + 1]?.kind;
  switch (block.kind) {
    case 'table':
      return wordTable(block.grid);
    case 'title':
      return new Paragraph({
        style: styleIds.title,
        ...(next === 'documentNumber' && { spacing: { after: 0 } }),
        children: titleLines(block.text, model.organization).map((line, number) =>
          textRun(line, { break: number === 0 ? 0 : 1 }),
        ),
      });
    case 'signature':
    case 'date':
      return new Paragraph({
        style: styleIds[block.kind],
        indent: { right: signatureIndents(model)[block.kind] },
        children: [textRun(block.text)],
      });
    default:
      return new Paragraph({
        style: styleIds[block.kind === 'paragraph' ? 'body' : block.kind],
        // 22 lines on every page, also where a paragraph begins or ends there.
        widowControl: false,
        // The signature never stands alone on a page.
        ...(next === 'signature' && { keepNext: true }),
        children: [textRun(block.text)],
      });
  }
}
