import { Parser } from 'htmlparser2';
import { decodeText } from './decode-text';
import { toBlocks } from './flow';
import { spanOf } from './html-table';
import { HtmlWalk } from './html-walk';
import { limits } from './limits';
import { formatListNumber } from './list-number';
import { readerStrings } from './reader-strings';
import type { ReadResult } from './source-document';
import { answer, Unreadable } from './unreadable';

/** Reads a web page, or what was copied from a page, Word, WPS or Excel. Nothing in it is run. */
export function readHtml(source: Uint8Array | string): ReadResult {
  return answer(() => {
    const html = typeof source === 'string' ? source : decodeText(source, declaredCharset(source));
    const { flow, hidden, cutTables } = readFlow(html);
    const blocks = toBlocks(flow);
    if (blocks.length === 0) throw new Unreadable(readerStrings.emptyPage);
    return {
      document: { blocks },
      messages: [
        ...(hidden > 0 ? [{ text: readerStrings.hiddenText(hidden) }] : []),
        ...cutTables.map((rows) => ({ text: readerStrings.tooManyRows(rows, limits.rows) })),
      ],
    };
  });
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
}

type Attributes = Readonly<Record<string, string>>;

function readFlow(html: string) {
  const walk = new HtmlWalk();
  let depth = 0;
  /** Depth of the element that is passed over with all it holds; 0: none is. */
  let skipped = 0;
  let hidden = 0;
  let isHiddenText = false;
  const parser = new Parser({
    onopentag: (name, attributes: Attributes) => {
      depth += 1;
      if (depth > limits.depth) throw new Unreadable(readerStrings.tooDeep);
      if (skipped > 0) return;
      isHiddenText = isHidden(attributes);
      if (isHiddenText || isAside(name, attributes)) skipped = depth;
      else begin(walk, name, attributes);
    },
    ontext: (text) => {
      if (skipped === 0) walk.add(text);
      else if (isHiddenText && text.trim() !== '') {
        hidden += 1;
        isHiddenText = false;
      }
    },
    onclosetag: (name) => {
      depth -= 1;
      if (skipped > 0 && depth >= skipped) return;
      if (skipped === 0) end(walk, name);
      skipped = 0;
    },
  });
  parser.end(html);
  walk.finish();
  return { flow: walk.flow, hidden, cutTables: walk.cutTables };
}

const asides = new Set(
  'head script style noscript template nav footer select button textarea iframe object svg math audio video canvas del rt rp'.split(
    ' ',
  ),
);
const asideRoles = new Set(['navigation', 'contentinfo', 'search', 'menu', 'menubar']);

/** What is not the text of the page: programs, navigation, deleted words, comments of Word. */
function isAside(
  name: string,
  { role = '', style = '', class: classes = '' }: Attributes,
): boolean {
  return (
    asides.has(name) ||
    asideRoles.has(role) ||
    /mso-element:\s*(header|footer|comment|footnote|endnote)/i.test(style) ||
    /\bmso(Del|Comment)/i.test(classes)
  );
}

function isHidden(attributes: Attributes): boolean {
  return (
    'hidden' in attributes ||
    /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(attributes['style'] ?? '')
  );
}

const blocks = new Set(
  'html body p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote pre hr address center form fieldset legend figure figcaption main article section header aside details summary caption thead tbody tfoot'.split(
    ' ',
  ),
);

function begin(walk: HtmlWalk, name: string, attributes: Attributes): void {
  if (blocks.has(name)) walk.endLine();
  switch (name) {
    case 'table':
      walk.beginTable();
      break;
    case 'caption':
      walk.isCaption = true;
      break;
    case 'col':
      addColumns(walk, attributes);
      break;
    case 'tr':
      walk.beginRow();
      break;
    case 'td':
    case 'th':
      walk.beginCell(
        spanOf(attributes['rowspan'], 65534),
        Math.max(1, spanOf(attributes['colspan'])),
      );
      break;
    case 'br':
      walk.breakLine();
      break;
    case 'pre':
      walk.preformatted += 1;
      break;
    case 'ol':
    case 'ul':
      walk.lists.push({ next: name === 'ol' ? Number(attributes['start'] ?? 1) || 1 : undefined });
      break;
    case 'li':
      walk.add(itemNumber(walk));
      break;
  }
}

function addColumns(walk: HtmlWalk, { width = '', span = '1' }: Attributes): void {
  const pixels = /^\d+$/.test(width) ? Number(width) : NaN;
  for (let count = spanOf(span); count > 0; count -= 1) walk.addColumn(pixels);
}

function itemNumber({ lists }: HtmlWalk): string {
  const list = lists[lists.length - 1];
  if (list?.next === undefined) return '';
  list.next += 1;
  return `${formatListNumber(list.next - 1, 'decimal')}.`;
}

function end(walk: HtmlWalk, name: string): void {
  if (blocks.has(name)) walk.endLine();
  switch (name) {
    case 'table':
      walk.endTable();
      break;
    case 'caption':
      walk.isCaption = false;
      break;
    case 'tr':
    case 'td':
    case 'th':
      walk.endCell();
      break;
    case 'pre':
      walk.preformatted = Math.max(0, walk.preformatted - 1);
      break;
    case 'ol':
    case 'ul':
      walk.lists.pop();
      break;
  }
}
