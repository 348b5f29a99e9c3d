import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { DocumentModel } from '../domain';
import { coreProperties } from './core-properties';
import { eastAsianPunctuation } from './fonts';
import { fontTable } from './font-table';
import { packAgain } from './pack';
import { page } from './page';
import { wordParagraph } from './word-paragraph';
import { styleIds, wordStyles } from './word-styles';
import { wordTable } from './word-table';

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Writes the report as a Word file, typeset as GB/T 9704-2012 asks. Nothing is computed here. The
 * same report gives the same bytes: the file holds no date and no name but those that are printed.
 */
export async function toDocx(model: DocumentModel): Promise<Blob> {
  const document = new Document({
    title: model.title,
    creator: model.organization,
    styles: wordStyles,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: model.isSheet === true ? { ...page.margin, ...page.sheetMargin } : page.margin,
          },
        },
        footers: {
          default: pageNumber(AlignmentType.RIGHT),
          even: pageNumber(AlignmentType.LEFT),
        },
        children: model.blocks.map((block, index) =>
          block.kind === 'table'
            ? wordTable(block.grid)
            : wordParagraph(block, model.blocks[index + 1]?.kind, model),
        ),
      },
    ],
  });
  const file = await Packer.toArrayBuffer(document, undefined, [coreProperties(model), fontTable]);
  return new Blob([packAgain(file)], { type: DOCX_TYPE });
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
