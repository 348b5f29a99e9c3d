import { readWordBody } from './docx-body';
import type { LeftOut } from './docx-walk';
import { readNumbering } from './docx-numbering';
import { readStyles } from './docx-styles';
import type { ListNumbers } from './list-counter';
import { readEmbeddedReport } from './embedded-report';
import { toBlocks } from './flow';
import { officeNamespaces, relationshipsOf } from './ooxml';
import type { Relationship } from './ooxml';
import { readerStrings } from './reader-strings';
import type { ReadResult, SourceMessage } from './source-document';
import { answer, Unreadable } from './unreadable';
import { openZip } from './zip';
import type { ZipFile } from './zip';
import { readXml } from './xml';

/** Reads a Word file (.docx, .docm, .dotx), tracked changes accepted. */
export function readDocx(bytes: Uint8Array): ReadResult {
  return answer(() => readZip(openZip(bytes)));
}

function readZip(zip: ZipFile): ReadResult {
  const main =
    relationshipsOf(zip, '').find(({ kind }) => kind === 'officeDocument')?.path ??
    'word/document.xml';
  const xml = zip.text(main);
  if (xml === undefined) throw new Unreadable(readerStrings.notWord);
  const parts = relationshipsOf(zip, main);
  const partOf = (kind: string) => zip.text(parts.find((part) => part.kind === kind)?.path ?? '');
  let lists: ListNumbers | undefined;
  const { flow, leftOut } = readWordBody(xml, {
    styleOf: readStyles(partOf('styles')),
    // Most reports write their numbers by hand.
    listNumber: (...paragraph) => (lists ??= readNumbering(partOf('numbering')))(...paragraph),
  });
  const blocks = toBlocks(flow);
  const { draft, refusal } = readEmbeddedReport(zip, parts) ?? {};
  if (blocks.length === 0 && !draft) {
    throw new Unreadable(leftOut.pictures > 0 ? readerStrings.noText : readerStrings.empty);
  }
  return {
    document: { blocks },
    messages: [
      ...(refusal === undefined ? [] : [{ text: refusal }]),
      ...messagesOf(leftOut),
      ...headersAndFooters(zip, parts),
    ],
    ...(draft && { embedded: draft }),
  };
}

function messagesOf(leftOut: LeftOut): SourceMessage[] {
  const told: readonly (readonly [number, (count: number) => string])[] = [
    [leftOut.hidden, readerStrings.hiddenText],
    [leftOut.placeholders, readerStrings.placeholders],
    [leftOut.deleted, readerStrings.deleted],
    [leftOut.notes, readerStrings.notes],
    [leftOut.comments, readerStrings.comments],
    [leftOut.pictures, readerStrings.pictures],
    [leftOut.embedded, readerStrings.embedded],
    [leftOut.unknownSymbols, readerStrings.unknownSymbols],
  ];
  return told.filter(([count]) => count > 0).map(([count, say]) => ({ text: say(count) }));
}

/** Page numbers alone (“— 1 —”, “第 1 页 共 9 页”) are not worth a word. */
const PAGE_NUMBER = /^[\s\d\-—–―－·第共页/]*$/;

function headersAndFooters(zip: ZipFile, parts: readonly Relationship[]): SourceMessage[] {
  const paths = parts.filter(({ kind }) => kind === 'header' || kind === 'footer');
  const texts = paths
    .map(({ path }) => plainText(zip.text(path) ?? ''))
    .filter((text) => !PAGE_NUMBER.test(text));
  return Array.from(new Set(texts), (text) => ({
    text: readerStrings.headersAndFooters(text.length > 40 ? `${text.slice(0, 40)}……` : text),
  }));
}

function plainText(xml: string): string {
  // A glance saves the pass over most of them.
  const glance = Array.from(xml.matchAll(/<(?:\w+:)?t(?: [^>]*)?>([^<]*)</g), ([, text]) => text);
  if (PAGE_NUMBER.test(glance.join(''))) return '';
  let found = '';
  let isText = false;
  readXml(xml, officeNamespaces, {
    open: (name) => (isText = name === 'w:t'),
    close: () => (isText = false),
    text: (text) => {
      if (isText) found += text;
    },
  });
  return found.trim();
}
