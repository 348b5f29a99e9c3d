import { strFromU8, unzipSync } from 'fflate';

/** Reads a Word file with nothing but unzip and a walk over the XML. */

export interface WordFile {
  /** Text of the paragraphs outside of tables. */
  readonly paragraphs: readonly string[];
  /** Each table as its grid; a merged box has its text where it begins, the rest of it is empty. */
  readonly tables: readonly (readonly (readonly string[])[])[];
}

interface Element {
  readonly name: string;
  readonly attributes: string;
  readonly children: (Element | string)[];
}

export function readWordFile(bytes: Uint8Array): WordFile {
  const part = unzipSync(bytes)['word/document.xml'];
  if (!part) throw new Error('The file has no word/document.xml');
  const body = find(parseXml(strFromU8(part)), 'w:body')[0];
  if (!body) throw new Error('The document has no body');
  return {
    paragraphs: childrenOf(body, 'w:p').map(textOf),
    tables: childrenOf(body, 'w:tbl').map(gridOf),
  };
}

/** Well-formed or an error: every element is closed in its turn. */
function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: '', children: [] };
  const open: Element[] = [root];
  for (const [, closing, name, attributes = '', text] of xml.matchAll(
    /<(\/?)([\w:?]+)((?:"[^"]*"|[^>"])*)>|([^<]+)/g,
  )) {
    const current = open[open.length - 1];
    if (!current) throw new Error('The XML closes more than it opens');
    if (text !== undefined) current.children.push(text);
    else if (name === undefined || name.startsWith('?')) continue;
    else if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`The XML closes ${name} out of turn`);
    } else {
      const element: Element = { name, attributes, children: [] };
      current.children.push(element);
      if (!attributes.endsWith('/')) open.push(element);
    }
  }
  if (open.length !== 1) throw new Error('The XML is cut off');
  return root;
}

function find(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === name ? [child] : find(child, name);
  });
}

function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter(
    (child): child is Element => typeof child !== 'string' && child.name === name,
  );
}

function textOf(element: Element): string {
  const texts = find(element, 'w:t').flatMap(({ children }) => children);
  return texts
    .filter((child) => typeof child === 'string')
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function gridOf(table: Element): string[][] {
  return childrenOf(table, 'w:tr').map((row) =>
    childrenOf(row, 'w:tc').flatMap((cell) => {
      const [properties] = childrenOf(cell, 'w:tcPr');
      const span = properties ? Number(valueOf(properties, 'w:gridSpan') ?? '1') : 1;
      if (childrenOf(cell, 'w:p').length === 0) throw new Error('A cell without a paragraph');
      const text = textOf(cell);
      if (isContinued(properties) && text !== '') throw new Error(`Hidden text: ${text}`);
      return [text, ...Array.from({ length: span - 1 }, () => '')];
    }),
  );
}

/** A box that reaches down from the row above. */
function isContinued(properties: Element | undefined): boolean {
  const [merge] = properties ? childrenOf(properties, 'w:vMerge') : [];
  return merge !== undefined && !merge.attributes.includes('"restart"');
}

function valueOf(properties: Element, name: string): string | undefined {
  const [element] = childrenOf(properties, name);
  return element && /w:val="([^"]*)"/.exec(element.attributes)?.[1];
}
