import { spanOf } from './html-table';
import { HtmlWalk } from './html-walk';
import { limits } from './limits';
import { formatListNumber } from './list-number';
import { readerStrings } from './reader-strings';
import { Unreadable } from './unreadable';

export type Attributes = Readonly<Record<string, string>>;

/** Reads markup element by element, whoever takes it apart: a parser, or the page for what is pasted. */
export class HtmlReading {
  readonly walk = new HtmlWalk();
  /** Pieces of text that the page does not show. */
  hidden = 0;
  #depth = 0;
  /** Depth of the element that is passed over with all it holds; 0: none is. */
  #skipped = 0;
  #isHiddenText = false;

  open(name: string, attributes: Attributes): void {
    this.#depth += 1;
    if (this.#depth > limits.depth) throw new Unreadable(readerStrings.tooDeep);
    if (this.#skipped > 0) return;
    this.#isHiddenText = isHidden(attributes);
    if (this.#isHiddenText || isAside(name, attributes)) this.#skipped = this.#depth;
    else begin(this.walk, name, attributes);
  }

  text(text: string): void {
    if (this.#skipped === 0) this.walk.add(text);
    else if (this.#isHiddenText && text.trim() !== '') {
      this.hidden += 1;
      this.#isHiddenText = false;
    }
  }

  close(name: string): void {
    this.#depth -= 1;
    if (this.#skipped > 0 && this.#depth >= this.#skipped) return;
    if (this.#skipped === 0) end(this.walk, name);
    this.#skipped = 0;
  }

  finish(): void {
    this.walk.finish();
  }
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
