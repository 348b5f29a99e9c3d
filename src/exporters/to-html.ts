import type { DocumentBlock, DocumentModel } from '../domain';
import { escapeMarkup } from './escape-markup';
import { htmlTable } from './html-table';

type TextBlock = Exclude<DocumentBlock, { readonly kind: 'table' }>;

/** The few looks that must survive a website's back end, which strips classes and style sheets. */
const elements: Readonly<Record<TextBlock['kind'], readonly [name: string, style: string]>> = {
  title: ['h1', 'text-align:center'],
  documentNumber: ['p', 'text-align:center'],
  heading: ['h2', ''],
  subheading: ['h3', ''],
  paragraph: ['p', 'text-indent:2em'],
  signature: ['p', 'text-align:right'],
  date: ['p', 'text-align:right'],
};

/**
 * Writes the report as a fragment of a web page, to be pasted into a website's back end: headings,
 * paragraphs and tables, with no class, script, address or picture. All text is escaped; half-width
 * `<…>` within 《》, which back ends swallow as a tag, becomes 〈…〉.
 */
export function toHtml({ blocks }: DocumentModel): string {
  let heading = '';
  const parts = blocks.map((block) => {
    if (block.kind === 'table') return htmlTable(block.grid, captionOf(heading));
    if (block.kind === 'heading') heading = block.text;
    return textElement(block);
  });
  return `${parts.join('\n')}\n`;
}

function textElement({ kind, text }: TextBlock): string {
  const [name, style] = elements[kind];
  const attribute = style === '' ? '' : ` style="${style}"`;
  return `<${name}${attribute}>${escapeMarkup(text)}</${name}>`;
}

/** A table is named by the heading it stands under, without its number. */
function captionOf(heading: string): string {
  return heading.replace(/^[一二三四五六七八九十]+、/, '');
}
