import { officeNamespaces, relationshipsOf } from './ooxml';
import { readerStrings } from './reader-strings';
import { Unreadable } from './unreadable';
import { readNumberFormats } from './xlsx-numbers';
import { readSheet } from './xlsx-sheet';
import type { Sheet } from './xlsx-sheet';
import { readXml } from './xml';
import type { ZipFile } from './zip';

/** One sheet of a workbook. */
interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly sheet: Sheet;
}

/** The sheets of a workbook in their order, read one by one. */
export function* workbookSheets(zip: ZipFile): Generator<WorkbookSheet> {
  const workbook =
    relationshipsOf(zip, '').find(({ kind }) => kind === 'officeDocument')?.path ??
    'xl/workbook.xml';
  const parts = relationshipsOf(zip, workbook);
  const textOf = (kind: string) => zip.text(parts.find((part) => part.kind === kind)?.path ?? '');
  const strings = readStrings(textOf('sharedStrings'));
  const show = readNumberFormats(textOf('styles'));
  for (const { name, id, isHidden } of sheetsOf(zip.text(workbook) ?? '')) {
    const xml = zip.text(parts.find((part) => part.id === id)?.path ?? '');
    if (xml !== undefined) yield { name, isHidden, sheet: readSheet(xml, strings, show) };
  }
}

interface SheetEntry {
  readonly name: string;
  readonly id: string;
  readonly isHidden: boolean;
}

function sheetsOf(xml: string): SheetEntry[] {
  const sheets: SheetEntry[] = [];
  if (xml === '') throw new Unreadable(readerStrings.damaged);
  readXml(xml, officeNamespaces, {
    open: (name, attribute) => {
      if (name !== 'x:sheet') return;
      const isHidden = (attribute('state') ?? 'visible') !== 'visible';
      sheets.push({ name: attribute('name') ?? '', id: attribute('r:id') ?? '', isHidden });
    },
  });
  return sheets;
}

/** The texts that cells refer to by number, without the reading aids of Chinese characters. */
function readStrings(xml: string | undefined): string[] {
  const strings: string[] = [];
  if (xml === undefined) return strings;
  let text = '';
  let isText = false;
  let isAid = false;
  readXml(xml, officeNamespaces, {
    open: (name) => {
      if (name === 'x:si') text = '';
      else if (name === 'x:rPh') isAid = true;
      isText = name === 'x:t' && !isAid;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      isText = false;
      if (name === 'x:si') strings.push(text);
      else if (name === 'x:rPh') isAid = false;
    },
  });
  return strings;
}
