import { Parser } from 'htmlparser2';
import { decodeText } from './decode-text';
import { toBlocks } from './flow';
import { HtmlReading } from './html-reading';
import type { Attributes } from './html-reading';
import { limits } from './limits';
import { readerStrings } from './reader-strings';
import type { ReadResult } from './source-document';
import { answer, Unreadable } from './unreadable';

/** Reads a web page, or what was copied from a page, Word, WPS or Excel. Nothing in it is run. */
export function readHtml(source: Uint8Array | string): ReadResult {
  return answer(() => {
    const html = typeof source === 'string' ? source : decodeText(source, declaredCharset(source));
    const { hidden, walk } = read(html);
    const { flow, cutTables } = walk;
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

function read(html: string): HtmlReading {
  const reading = new HtmlReading();
  const parser = new Parser({
    onopentag: (name, attributes: Attributes) => reading.open(name, attributes),
    ontext: (text) => reading.text(text),
    onclosetag: (name) => reading.close(name),
  });
  parser.end(html);
  reading.finish();
  return reading;
}
