import { LineRuleType, Paragraph } from 'docx';
import type { TextRun } from 'docx';
import { emWidth } from '../domain';
import type { DocumentBlock, DocumentModel } from '../domain';
import { linePitch } from './page';
import { signatureLayout } from './signature';
import { textRun } from './text-run';
import { titleLines } from './title-lines';
import { leadStyleIds, numberedStyleIds, styleIds } from './word-styles';

/** More than three lines, in Chinese characters. */
const LONG_TEXT = 82;

type TextBlock = Exclude<DocumentBlock, { readonly kind: 'table' }>;

/** Writes one piece of text. `next` is the kind of the piece after it. */
export function wordParagraph(
  block: TextBlock,
  next: DocumentBlock['kind'] | undefined,
  model: DocumentModel,
): Paragraph {
  switch (block.kind) {
    case 'title':
      return new Paragraph({
        style: styleIds.title,
        ...(block.sheet && { spacing: { line: 520, lineRule: LineRuleType.EXACT, after: 0 } }),
        ...(block.sheet === 'next' && { pageBreakBefore: true }),
        ...(next === 'documentNumber' && { spacing: { after: 0 } }),
        children: titleLines(block.text, model.organization).map((line, number) =>
          textRun(line, number === 0 ? {} : { break: 1 }),
        ),
      });
    case 'signature':
    case 'date': {
      const layout = signatureLayout(model);
      return new Paragraph({
        style: styleIds[block.kind],
        ...(block.kind === 'signature' && {
          spacing: { before: layout.linesBefore * linePitch },
        }),
        indent: { right: layout[block.kind] },
        children: [textRun(block.text)],
      });
    }
    default:
      return new Paragraph({
        style: styleOf(block),
        // 22 lines on every page, also where a paragraph begins or ends there.
        widowControl: false,
        // The signature never stands alone on a page, nor a heading at the foot of one.
        ...((next === 'signature' || isHeading(block)) && { keepNext: true }),
        ...(isLongHeading(block) && { keepLines: false, keepNext: false }),
        children: runsOf(block),
      });
  }
}

type FlowBlock = Exclude<TextBlock, { readonly kind: 'title' | 'signature' | 'date' }>;

function styleOf(block: FlowBlock): string {
  if (block.kind !== 'paragraph') return styleIds[block.kind];
  return (isHeading(block) && block.lead && numberedStyleIds[block.lead.level]) || styleIds.body;
}

function isHeading(block: FlowBlock): boolean {
  return block.kind === 'paragraph' && block.lead?.length === block.text.length;
}

/** One that would carry most of a page to the next is broken like any paragraph. */
function isLongHeading({ kind, text }: FlowBlock): boolean {
  return (kind === 'heading' || kind === 'subheading') && emWidth(text) > LONG_TEXT;
}

/** The words that head a paragraph in the font of their level, the rest in that of the body. */
function runsOf(block: FlowBlock): TextRun[] {
  const { text } = block;
  const lead = block.kind === 'paragraph' ? block.lead : undefined;
  const style = lead && leadStyleIds[lead.level];
  if (!lead || style === undefined || styleOf(block) !== styleIds.body) return [textRun(text)];
  const rest = text.slice(lead.length);
  return [textRun(text.slice(0, lead.length), { style }), ...(rest === '' ? [] : [textRun(rest)])];
}
