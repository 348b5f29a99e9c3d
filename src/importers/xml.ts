import { Parser } from 'saxen';
import { limits } from './limits';
import { readerStrings } from './reader-strings';
import { Unreadable } from './unreadable';

type Attribute = (name: string) => string | undefined;

export interface XmlHandler {
  open(name: string, attribute: Attribute): void;
  close?(name: string): void;
  /** Text may come in several pieces. */
  text?(text: string): void;
}

/** One pass over the XML of an office file. Names carry the prefixes given here, whatever the file says. */
export function readXml(
  xml: string,
  prefixOfNamespace: Readonly<Record<string, string>>,
  handler: XmlHandler,
): void {
  let depth = 0;
  const parser = new Parser();
  if (!usesOurPrefixes(xml, prefixOfNamespace)) parser.ns(prefixOfNamespace);
  parser.on('attention', () => {
    throw new Unreadable(readerStrings.documentType);
  });
  parser.on('error', () => {
    throw new Unreadable(readerStrings.damaged);
  });
  let attributesOf: () => Readonly<Record<string, string>> = () => ({});
  const attribute: Attribute = (name) => {
    const value = attributesOf()[name];
    return value === undefined ? undefined : decodeEntities(value);
  };
  parser.on('openTag', (name, attributes) => {
    depth += 1;
    if (depth > limits.depth) throw new Unreadable(readerStrings.tooDeep);
    attributesOf = attributes;
    handler.open(name, attribute);
  });
  parser.on('closeTag', (name) => {
    depth -= 1;
    handler.close?.(name);
  });
  parser.on('text', (text) => handler.text?.(decodeEntities(text)));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.parse(xml);
}

/** Nearly all files do: then names need no looking up, which is a third of the pass. */
function usesOurPrefixes(xml: string, prefixOfNamespace: Readonly<Record<string, string>>) {
  const ours = new Set(Object.values(prefixOfNamespace));
  for (const [, prefix = '', uri = ''] of xml.matchAll(DECLARATION)) {
    const expected = prefixOfNamespace[uri];
    const isOdd = expected === undefined ? ours.has(prefix) : expected !== prefix;
    if (isOdd) return false;
  }
  return true;
}

const DECLARATION = /xmlns(?::([\w.-]+))?\s*=\s*["']([^"']*)/g;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** saxen's own decoder cuts characters beyond U+FFFF in half and lets unknown names through. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|([\w.-]+));/gi, (_, decimal, hex, name) => {
    const code = name === undefined ? parseInt(String(decimal ?? hex), decimal ? 10 : 16) : -1;
    const character = name === undefined ? characterOf(code) : named[String(name)];
    if (character === undefined) throw new Unreadable(readerStrings.documentType);
    return character;
  });
}

function characterOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}

/** Text of a part: UTF-8, or UTF-16 where it says so by its first bytes. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
