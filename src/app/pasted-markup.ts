import type { HtmlReading } from '../importers/pasted';

/**
 * Takes pasted markup apart by means of the browser, which has a parser at hand: nothing in it is run
 * or loaded.
 */
export function tellMarkup(html: string, reading: HtmlReading): void {
  if (!html.includes('<')) return;
  tellNodes(new DOMParser().parseFromString(html, 'text/html').body, reading);
}

function tellNodes({ childNodes }: Node, reading: HtmlReading): void {
  for (const node of childNodes) {
    if (node instanceof Text) reading.text(node.data);
    else if (node instanceof Element) {
      const attributes = [...node.attributes].map(({ name, value }) => [name, value] as const);
      reading.open(node.localName, Object.fromEntries(attributes));
      tellNodes(node, reading);
      reading.close(node.localName);
    }
  }
}
